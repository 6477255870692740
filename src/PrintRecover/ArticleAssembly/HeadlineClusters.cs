using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Puts kicker, title and subtitle together: headline regions that follow each other closely, overlap, and have no
/// rule and no text between them.
/// </summary>
internal static class HeadlineClusters
{
    /// <summary>A headline's own lines stand no further apart than this many times their size.</summary>
    private const double LargestGap = 1.3;

    /// <summary>The headlines of a page.</summary>
    public static IReadOnlyList<HeadlineCluster> Of(Page page)
    {
        List<List<Region>> clusters = [];
        foreach (Region region in page.Regions
            .Where(region => region.Kind == RegionKind.Headline && region.Lines.Count > 0)
            .SelectMany(SplitBySize)
            .OrderBy(region => region.Box.Y))
        {
            List<Region>? cluster = clusters.LastOrDefault(other => other.Any(member => Follows(page, member, region)));
            if (cluster is null)
            {
                clusters.Add([region]);
            }
            else
            {
                cluster.Add(region);
            }
        }

        return [.. clusters.Select(cluster => new HeadlineCluster(
            [.. Companions(page, cluster), .. cluster]))
            .Select(cluster => new HeadlineCluster([.. cluster.Regions.OrderBy(region => region.Lines[0].IsVertical ? -region.Box.X : region.Box.Y)]))];
    }

    /// <summary>
    /// The short lines in smaller type that stand alone right above or below a headline: its kicker or its subtitle.
    /// </summary>
    private static IEnumerable<Region> Companions(Page page, IReadOnlyList<Region> cluster)
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
        && -region.Box.HorizontalOverlap(headline) < LargestGap * headline.Width;

    private static bool IsKicker(Page page, Region region, Box headline) =>
        region.Box.Bottom <= headline.Y + (0.3 * page.GlyphHeight)
        && headline.Y - region.Box.Bottom < LargestGap * page.GlyphHeight
        && region.Box.HorizontalOverlap(headline) > 0.8 * region.Box.Width
        && region.Lines.Count == 1
        && !page.Regions.Any(other => other.Id != region.Id && other.Lines.Count > 0
            && other.Box.HorizontalOverlap(region.Box) > 0 && other.Box.CenterY < region.Box.CenterY
            && region.Box.Y - other.Box.Bottom < 1.0 * page.GlyphHeight)
        && !IsParted(page, region.Box, headline);

    private static bool IsSubtitle(Page page, Region region, Box headline) =>
        region.Box.Y >= headline.Bottom - (0.3 * page.GlyphHeight)
        && region.Box.Y - headline.Bottom < 1.5 * LargestGap * page.GlyphHeight
        && region.Box.HorizontalOverlap(headline) > 0.8 * region.Box.Width
        && HeadlineCluster.GlyphPixels(region) > 1.12 * page.GlyphHeight
        && region.Box.Width > 0.4 * headline.Width
        && !page.Regions.Any(other => other.Id != region.Id && other.Lines.Count > 0
            && other.Box.HorizontalOverlap(region.Box) > 0 && other.Box.CenterY > region.Box.CenterY
            && other.Box.Y - region.Box.Bottom < 0.5 * page.GlyphHeight)
        && !IsParted(page, headline, region.Box);

    /// <summary>A region of several headline lines is taken line by line, so that a kicker is told from its title.</summary>
    private static IEnumerable<Region> SplitBySize(Region region) =>
        region.Lines.Select(line => region with { Box = line.Box, Lines = [line] });

    private static bool Follows(Page page, Region upper, Region lower)
    {
        if (upper.Frame != lower.Frame || upper.Lines[0].IsVertical != lower.Lines[0].IsVertical)
        {
            return false;
        }

        double size = Math.Max(HeadlineCluster.GlyphPixels(upper), HeadlineCluster.GlyphPixels(lower));
        bool isVertical = upper.Lines[0].IsVertical;
        int across = isVertical ? upper.Box.VerticalOverlap(lower.Box) : upper.Box.HorizontalOverlap(lower.Box);
        int gap = -(isVertical ? upper.Box.HorizontalOverlap(lower.Box) : upper.Box.VerticalOverlap(lower.Box));
        int shorter = isVertical ? Math.Min(upper.Box.Height, lower.Box.Height) : Math.Min(upper.Box.Width, lower.Box.Width);
        return across >= 0.5 * shorter && gap <= LargestGap * size && !IsParted(page, upper.Box, lower.Box);
    }

    private static bool IsParted(Page page, Box upper, Box lower)
    {
        Box between = Box.FromEdges(
            Math.Max(upper.X, lower.X), Math.Min(upper.Bottom, lower.Bottom),
            Math.Min(upper.Right, lower.Right), Math.Max(upper.Y, lower.Y));
        return !between.IsEmpty
            && (page.Rules.Any(rule => rule.Intersects(between) && rule.HorizontalOverlap(between) > 0.6 * between.Width)
                || page.Regions.Any(region => region.Kind != RegionKind.Headline && region.Box.Intersects(between)));
    }
}
