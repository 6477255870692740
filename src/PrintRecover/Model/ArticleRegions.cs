namespace PrintRecover.Model;

/// <summary>A region and the page it stands on.</summary>
/// <param name="Page">The page.</param>
/// <param name="Region">One of its regions.</param>
public sealed record PlacedRegion(Page Page, Region Region)
{
    /// <summary>What made it part of its article, in pixels of the prepared page; null for headlines, and where nothing was decided.</summary>
    public RegionLink? Link { get; init; }
}

/// <summary>An article as assembled: which regions it is made of, in reading order, before they are reflowed.</summary>
/// <param name="Kicker">Regions above the title, smaller than it.</param>
/// <param name="Title">Regions of the title; none when no headline was found.</param>
/// <param name="Subtitle">Regions below the title, smaller than it.</param>
/// <param name="Body">Paragraphs, subheadings, captions and tables, in reading order.</param>
public sealed record ArticleRegions(
    IReadOnlyList<PlacedRegion> Kicker,
    IReadOnlyList<PlacedRegion> Title,
    IReadOnlyList<PlacedRegion> Subtitle,
    IReadOnlyList<PlacedRegion> Body)
{
    /// <summary>All its regions: headline first, then the body.</summary>
    public IEnumerable<PlacedRegion> All => [.. Kicker, .. Title, .. Subtitle, .. Body];
}
