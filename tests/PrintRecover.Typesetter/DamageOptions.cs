namespace PrintRecover.Typesetter;

/// <summary>How a clean 300 dpi page is worn to a photographed 200 dpi one.</summary>
public sealed record DamageOptions
{
    /// <summary>Turn of the page, degrees clockwise as seen.</summary>
    public double SkewDegrees { get; init; } = 1.0;

    /// <summary>Pixels of the clean page that become one pixel: 1.5 makes 200 dpi of 300.</summary>
    public double Reduction { get; init; } = 1.5;

    /// <summary>Grey of the unprinted paper in full light, 0..255.</summary>
    public double PaperGray { get; init; } = 216;

    /// <summary>Grey of solid ink, 0..255.</summary>
    public double InkGray { get; init; } = 42;

    /// <summary>Light lost from the brightest to the darkest corner, 0..1.</summary>
    public double LightFall { get; init; } = 0.2;

    /// <summary>How much of the other side's ink shows through, 0..1.</summary>
    public double ShowThrough { get; init; } = 0.12;

    /// <summary>Standard deviation of the grain, grey levels.</summary>
    public double Grain { get; init; } = 5;

    /// <summary>Depth of the paper's cloudy unevenness, grey levels.</summary>
    public double Mottle { get; init; } = 7;

    /// <summary>Grey of what lies beside the page, 0..255.</summary>
    public double LidGray { get; init; } = 238;

    /// <summary>Width of the strip beside the page before it is turned, pixels of the damaged scan.</summary>
    public int BorderPixels { get; init; } = 36;

    /// <summary>JPEG quality, 1..100.</summary>
    public int JpegQuality { get; init; } = 45;

    /// <summary>Where the grain begins; the same seed gives the same page.</summary>
    public int Seed { get; init; }
}
