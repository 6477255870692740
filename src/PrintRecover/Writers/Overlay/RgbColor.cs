using PrintRecover.Model;

namespace PrintRecover.Writers.Overlay;

/// <summary>A colour of eight bits a channel.</summary>
internal readonly record struct RgbColor(byte Red, byte Green, byte Blue)
{
    public static RgbColor White { get; } = new(255, 255, 255);

    /// <summary>For what belongs to no article: furniture.</summary>
    public static RgbColor Gray { get; } = new(110, 110, 110);

    /// <summary>For printed rules and frames.</summary>
    public static RgbColor Rule { get; } = new(200, 30, 30);

    /// <summary>For pictures.</summary>
    public static RgbColor Picture { get; } = new(60, 90, 160);

    /// <summary>From red for what is likely wrong over yellow to green for what is sure.</summary>
    public static RgbColor OfConfidence(double confidence)
    {
        double sure = Math.Clamp(confidence, 0, 1);
        return new RgbColor((byte)(200 * Math.Min(1, 2 * (1 - sure))), (byte)(150 * Math.Min(1, 2 * sure)), 20);
    }

    /// <summary>For what a region was taken for.</summary>
    public static RgbColor OfKind(RegionKind kind) => kind switch
    {
        RegionKind.Headline => new(200, 30, 30),
        RegionKind.Subheading => new(220, 120, 0),
        RegionKind.Caption => new(0, 140, 60),
        RegionKind.Picture => Picture,
        RegionKind.Table or RegionKind.Advertisement => new(130, 60, 170),
        RegionKind.Paragraph => new(0, 110, 200),
        _ => Gray,
    };

    /// <summary>
    /// A colour of its own for each article: hues a golden angle apart, so that neighbours in the order never look
    /// alike (H. Vogel, "A better way to construct the sunflower head", 1979).
    /// </summary>
    public static RgbColor OfArticle(int index)
    {
        const double GoldenAngle = 137.50776;
        const double Brightest = 215;
        double hue = index * GoldenAngle % 360;
        return new RgbColor(Channel(hue), Channel(hue + 240), Channel(hue + 120));

        // One channel of a fully saturated colour: up, held, down over the circle of hues.
        static byte Channel(double angle) =>
            (byte)(Brightest * Math.Clamp(Math.Abs(((angle % 360) / 60) - 3) - 1, 0, 1));
    }
}
