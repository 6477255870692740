namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// The measures of the layout analysis. Lengths are in body glyphs (the height of a body-text character), so that
/// they hold at every resolution.
/// </summary>
public sealed record LayoutOptions
{
    /// <summary>The body's glyph height on a page with too little text to measure it, pixels. Default 36.</summary>
    public double DefaultGlyphPixels { get; init; } = 36;

    /// <summary>
    /// Lines this many times as high as the body glyph first measured show that it was measured on something else.
    /// Default 1.2.
    /// </summary>
    public double MisjudgedGlyph { get; init; } = 1.2;

    /// <summary>A straight line shorter than this is a stroke of a character, not a rule. Default 3.5.</summary>
    public double MinimumRuleLengthGlyphs { get; init; } = 3.5;

    /// <summary>A straight line thicker than this is a bar or a stroke, not a rule. Default 0.45.</summary>
    public double MaximumRuleThicknessGlyphs { get; init; } = 0.45;

    /// <summary>A line across the page is a rule up to this thickness. Default 1.</summary>
    public double MaximumBarThicknessGlyphs { get; init; } = 1;

    /// <summary>A straight line this long is a rule even where text touches it. Default 12.</summary>
    public double CertainRuleLengthGlyphs { get; init; } = 12;

    /// <summary>A straight line shorter than this may be a stroke of a headline's character. Default 9.</summary>
    public double LongestStrokeGlyphs { get; init; } = 9;

    /// <summary>A component this tall or wide belongs to a headline, not to running text. Default 1.6.</summary>
    public double HeadlineGlyphs { get; init; } = 1.6;

    /// <summary>
    /// Whether the page is one of vertical print, turned a quarter to the left: its head and foot lie at its sides, and rules between its
    /// tiers, which come as column rules, may be waved or shorter than the tiers. Default false.
    /// </summary>
    public bool IsTurned { get; init; }

    /// <summary>A picture's sides are no shorter than this. Default 5.</summary>
    public double MinimumPictureGlyphs { get; init; } = 5;

    /// <summary>
    /// White gaps that part columns: each at least so wide and so tall. The narrowest real gutters are about as wide
    /// as a letter space, so they must run over more lines.
    /// </summary>
    public IReadOnlyList<GutterSize> Gutters { get; init; } = [new(0.65, 9), new(1.0, 6.5), new(2.0, 3.2), new(0.65, 14, 0.05)];
}

/// <summary>The least size of a white gap that parts columns, in body glyphs.</summary>
/// <param name="WidthGlyphs">Width.</param>
/// <param name="HeightGlyphs">Height.</param>
/// <param name="StrayShare">The share of its height that stray marks and letters that jut out may fill, 0..1.</param>
public sealed record GutterSize(double WidthGlyphs, double HeightGlyphs, double StrayShare = 0);
