using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>The headline of one article: its lines of all sizes, stacked or side by side.</summary>
/// <param name="Regions">The headline regions, from top to bottom.</param>
internal sealed record HeadlineCluster(IReadOnlyList<Region> Regions)
{
    /// <summary>
    /// Lines nearly as large as the largest belong to the title; a Latin line without descenders is a quarter lower.
    /// </summary>
    private const double TitleSize = 0.72, CertainTitleSize = 0.92;

    /// <summary>Where the headline stands.</summary>
    public Box Box { get; } = Box.Around(Regions.Select(region => region.Box));

    /// <summary>True when its characters run from top to bottom.</summary>
    public bool IsVertical { get; } = Regions.All(region => region.Lines.All(line => line.IsVertical));

    /// <summary>The frame around it; null when none.</summary>
    public int? Frame { get; } = Regions[0].Frame;

    /// <summary>The smaller regions before the title.</summary>
    public IReadOnlyList<Region> Kicker => [.. Regions.Take(TitleStart)];

    /// <summary>The regions in the largest type.</summary>
    public IReadOnlyList<Region> Title => [.. Regions.Take(TitleEnd).Skip(TitleStart)];

    /// <summary>The smaller regions after the title.</summary>
    public IReadOnlyList<Region> Subtitle => [.. Regions.Skip(TitleEnd)];

    /// <summary>The size of the title's characters, pixels.</summary>
    public double TypePixels { get; } = Regions.Max(GlyphPixels);

    /// <summary>How likely all of it is a headline, by the likelihood of its parts, 0..1.</summary>
    public double Confidence { get; } = Regions.Average(region => region.KindConfidence ?? 1);

    private int TitleStart => Regions.ToList().FindIndex(IsTitle);

    private int TitleEnd => Regions.ToList().FindLastIndex(IsTitle) + 1;

    /// <summary>The size of a region's characters, pixels.</summary>
    public static double GlyphPixels(Region region) =>
        region.Lines.Average(line => (double)(line.IsVertical ? line.Box.Width : line.Box.Height));

    /// <summary>Between what is large and what is small beyond doubt, what a line was told to be decides.</summary>
    private bool IsTitle(Region region)
    {
        double size = GlyphPixels(region) / Regions.Max(GlyphPixels);
        return size >= TitleSize && (size >= CertainTitleSize || (region.Part ?? HeadlinePart.Title) == HeadlinePart.Title);
    }
}
