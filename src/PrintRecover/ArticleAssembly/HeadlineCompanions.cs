using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Finds the kicker and subtitle of a headline where they are set hardly larger than the text.</summary>
internal static class HeadlineCompanions
{
    /// <summary>
    /// The short lines in smaller type that stand alone right above or below a headline: its kicker or its subtitle.
    /// </summary>
    public static IEnumerable<Region> Of(Page page, IReadOnlyList<Region> cluster)
    {
        Box box = Box.Around(cluster.Select(region => region.Box));
        int? frame = cluster[0].Frame;
        bool isVertical = cluster[0].Lines[0].IsVertical;
        return page.Regions.Where(region => region.Frame == frame && region.Lines.Count is 1 or 2
            && region.Kind is RegionKind.Paragraph or RegionKind.Subheading
            && region.Lines[0].IsVertical == isVertical
            && (isVertical ? IsBesideVertical(region, box) : IsKicker(page, region, box) || IsSubtitle(page, region, box)));
    }

    private static bool IsBesideVertical(Region region, Box headline) =>
        region.Box.VerticalOverlap(headline) > 0.6 * region.Box.Height
        && -region.Box.HorizontalOverlap(headline) < HeadlineClusters.LargestGap * headline.Width;

    private static bool IsKicker(Page page, Region region, Box headline) =>
        region.Box.Bottom <= headline.Y + (0.3 * page.GlyphHeight)
        && headline.Y - region.Box.Bottom < HeadlineClusters.LargestGap * page.GlyphHeight
        && region.Box.HorizontalOverlap(headline) > 0.8 * region.Box.Width
        && region.Lines.Count == 1
        && !page.Regions.Any(other => other.Id != region.Id && other.Lines.Count > 0
            && other.Box.HorizontalOverlap(region.Box) > 0 && other.Box.CenterY < region.Box.CenterY
            && region.Box.Y - other.Box.Bottom < 1.0 * page.GlyphHeight)
        && !HeadlineClusters.IsParted(page, region.Box, headline);

    private static bool IsSubtitle(Page page, Region region, Box headline) =>
        region.Box.Y >= headline.Bottom - (0.3 * page.GlyphHeight)
        && region.Box.Y - headline.Bottom
            < HeadlineClusters.LargestGap * Math.Max(1.5 * page.GlyphHeight, HeadlineCluster.GlyphPixels(region))
        && region.Box.HorizontalOverlap(headline) > 0.8 * region.Box.Width
        && HeadlineCluster.GlyphPixels(region) > 1.12 * page.GlyphHeight
        && region.Box.Width > 0.4 * headline.Width
        && !page.Regions.Any(other => other.Id != region.Id && other.Lines.Count > 0
            && other.Box.HorizontalOverlap(region.Box) > 0 && other.Box.CenterY > region.Box.CenterY
            && other.Box.Y - region.Box.Bottom < 0.5 * page.GlyphHeight)
        && !HeadlineClusters.IsParted(page, headline, region.Box);
}
