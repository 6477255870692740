using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Settles by place what layout could not see: a small headline at the head of a column whose neighbour to the left begins its text in the
/// same row, both under one title, is a subheading: the article has begun before it.
/// </summary>
internal static class HeadingsInRow
{
    /// <summary>Rows begin no further apart, and the title stands no further above, in body characters.</summary>
    private const double SameRow = 1.5, TitleReach = 4;

    /// <summary>The title is so many times as wide, and covers so much of what stands under it.</summary>
    private const double TitleWidth = 2, Under = 0.5;

    /// <summary>Text of fewer lines may be a part of the headline itself.</summary>
    private const int FewestLines = 3;

    /// <summary>A page of more regions is no printed one, and looking at each together with each other would take long.</summary>
    private const int MostRegions = 1000;

    /// <summary>The page with such headlines made subheadings.</summary>
    public static Page Settle(Page page) => page.Regions.Count > MostRegions ? page : page with
    {
        Regions = [.. page.Regions.Select(region => region.Kind == RegionKind.Headline && IsInRowOfText(page, region)
            ? region with { Kind = RegionKind.Subheading, Part = null, KindConfidence = null }
            : region)],
    };

    private static bool IsInRowOfText(Page page, Region region) => page.Regions.Any(title => title.Kind == RegionKind.Headline
        && title.Box.Width >= TitleWidth * region.Box.Width && title.Box.CenterY < region.Box.Y
        && region.Box.Y - title.Box.Bottom < TitleReach * page.GlyphHeight && IsUnder(region, title)
        && page.Regions.Any(text => text.Kind == RegionKind.Paragraph && text.Lines.Count >= FewestLines && IsUnder(text, title)
            && text.Box.Right < region.Box.X + page.GlyphHeight && Math.Abs(text.Box.Y - region.Box.Y) < SameRow * page.GlyphHeight));

    private static bool IsUnder(Region region, Region title) => region.Box.HorizontalOverlap(title.Box) > Under * region.Box.Width;
}
