using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Puts kicker, title and subtitle together: headline regions that follow each other closely, overlap, and have no
/// rule and no text between them.
/// </summary>
internal static class HeadlineClusters
{
    /// <summary>A headline's own lines stand no further apart than this many times their size.</summary>
    internal const double LargestGap = 1.3;

    /// <summary>Lines of one size differ less: letters that reach down make the difference.</summary>
    private const double OtherSize = 0.85;

    /// <summary>Letters that broke off a line, in widths and heights of it, how much of them lies in its row, and how far off, in its heights.</summary>
    private const double LettersWidth = 0.25, LettersHeight = 1.5, LettersInRow = 0.6, LettersGap = 0.6;

    /// <summary>The headlines of a page.</summary>
    public static IReadOnlyList<HeadlineCluster> Of(Page page)
    {
        List<List<Region>> clusters = [];
        foreach (Region region in page.Regions
            .Where(region => region.Lines.Count > 0
                && ((region.Kind == RegionKind.Headline && !StandsInText(page, region)) || Dividers.IsHeadOfItem(page, region)))
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

        // A line between two headlines may look like one's subtitle and the other's kicker.
        HashSet<int> taken = [.. clusters.SelectMany(cluster => cluster.Select(region => region.Id))];
        return JoinInFrames(page, [.. JoinHalves(page, JoinLetters(clusters)).Select(cluster => new HeadlineCluster(
            [.. HeadlineCompanions.Of(page, cluster).Where(region => taken.Add(region.Id))
                .Concat(cluster)
                .OrderBy(region => cluster.TrueForAll(each => each.Lines[0].IsVertical) ? -region.Box.X : Row(cluster, region))
                .ThenBy(region => region.Box.X)]))]);
    }

    /// <summary>A word set wide or large amid a text's lines heads nothing.</summary>
    private static bool StandsInText(Page page, Region region) => region.Box.Height < 2 * page.GlyphHeight && page.Regions.Any(other =>
        other.Kind == RegionKind.Paragraph && other.Lines.Count > 2
        && other.Box.Intersect(region.Box).Area > 0.5 * region.Box.Area);

    /// <summary>A region of several headline lines is taken line by line, so that a kicker is told from its title.</summary>
    private static IEnumerable<Region> SplitBySize(Region region) =>
        region.Lines.Select(line => region with { Box = line.Box, Lines = [line] });

    /// <summary>A title under a smaller subtitle, or a smaller kicker under a title, is another headline's; lines of one size are one's.</summary>
    private static bool BeginsAnew(Region upper, Region lower)
    {
        (double above, double below) = (HeadlineCluster.GlyphPixels(upper), HeadlineCluster.GlyphPixels(lower));
        return upper.Part > lower.Part && !upper.Lines[0].IsVertical && Math.Min(above, below) < OtherSize * Math.Max(above, below);
    }

    private static bool Follows(Page page, Region upper, Region lower)
    {
        if (upper.Frame != lower.Frame || upper.Lines[0].IsVertical != lower.Lines[0].IsVertical || BeginsAnew(upper, lower))
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

    /// <summary>A letter or two close beside a headline's line, and no higher, broke off it.</summary>
    private static List<List<Region>> JoinLetters(List<List<Region>> clusters)
    {
        foreach (List<Region> letters in clusters.ToList())
        {
            Box box = Box.Around(letters.Select(region => region.Box));
            List<Region>? line = clusters.Find(other => other != letters && other.Any(region => IsBesideLine(box, region)));
            if (line is not null)
            {
                line.AddRange(letters);
                clusters.Remove(letters);
            }
        }

        return clusters;
    }

    private static bool IsBesideLine(Box letters, Region line) => !line.Lines[0].IsVertical
        && letters.Width < LettersWidth * line.Box.Width && letters.Height <= LettersHeight * line.Box.Height
        && letters.VerticalOverlap(line.Box) >= LettersInRow * Math.Min(letters.Height, line.Box.Height)
        && -letters.HorizontalOverlap(line.Box) < LettersGap * line.Box.Height;

    /// <summary>A frame that holds headlines and no other text is one notice or advertisement, whatever its lines' sizes.</summary>
    private static IReadOnlyList<HeadlineCluster> JoinInFrames(Page page, IReadOnlyList<HeadlineCluster> headlines)
    {
        HashSet<int> taken = [.. headlines.SelectMany(headline => headline.Regions).Select(region => region.Id)];
        HashSet<int?> framesWithText = [null, .. page.Regions.Where(region => region.Lines.Count > 0 && !taken.Contains(region.Id)).Select(region => region.Frame)];
        return [.. headlines
            .GroupBy(headline => headline.IsVertical || framesWithText.Contains(headline.Frame) ? (object)headline : headline.Frame)
            .Select(group => group.Count() == 1 ? group.First() : new HeadlineCluster([.. group.SelectMany(headline => headline.Regions)]))];
    }

    /// <summary>
    /// Two headlines in one row are the halves of one when only together they stand centred over their columns.
    /// </summary>
    private static List<List<Region>> JoinHalves(Page page, List<List<Region>> clusters)
    {
        foreach (List<Region> left in clusters.ToList())
        {
            List<Region>? right = clusters.Find(other => other != left && IsSecondHalf(page, left[^1], other[0]));
            if (right is not null && clusters.Contains(left))
            {
                left.AddRange(right);
                clusters.Remove(right);
            }
        }

        return clusters;
    }

    private static bool IsSecondHalf(Page page, Region left, Region right)
    {
        double size = Math.Max(left.Box.Height, right.Box.Height);
        int gap = right.Box.X - left.Box.Right;
        return left.Frame == right.Frame && !left.Lines[0].IsVertical && !right.Lines[0].IsVertical
            && left.Box.VerticalOverlap(right.Box) > 0.8 * size && gap > 0 && gap < 1.8 * size
            && !page.Rules.Any(rule => rule.Intersects(Box.FromEdges(left.Box.Right, left.Box.Y, right.Box.X, left.Box.Bottom)))
            && 2 * OffCentre(page, left.Box.Union(right.Box)) < Math.Min(OffCentre(page, left.Box), OffCentre(page, right.Box));
    }

    /// <summary>How unequal the white to the left and right of a headline is within the columns below it, pixels.</summary>
    private static double OffCentre(Page page, Box headline)
    {
        Box columns = Box.Around(page.Regions
            .Where(region => region.Kind is RegionKind.Paragraph or RegionKind.Subheading
                && region.Box.HorizontalOverlap(headline) > 0.3 * region.Box.Width
                && region.Box.Y > headline.CenterY && region.Box.Y < headline.Bottom + (6 * page.GlyphHeight))
            .Select(region => region.Box));
        return Math.Abs(headline.X - columns.X - (columns.Right - headline.Right));
    }

    /// <summary>The top of the row that a region stands in: that of the first in the cluster at its height.</summary>
    private static int Row(IEnumerable<Region> cluster, Region region) => cluster
        .Where(other => other.Box.VerticalOverlap(region.Box) > 0.6 * Math.Min(other.Box.Height, region.Box.Height))
        .Select(other => other.Box.Y)
        .DefaultIfEmpty(region.Box.Y)
        .Min();

    internal static bool IsParted(Page page, Box upper, Box lower)
    {
        Box between = Box.FromEdges(
            Math.Max(upper.X, lower.X), Math.Min(upper.Bottom, lower.Bottom),
            Math.Min(upper.Right, lower.Right), Math.Max(upper.Y, lower.Y));
        return !between.IsEmpty
            && (page.Rules.Any(rule => rule.Intersects(between) && rule.HorizontalOverlap(between) > 0.6 * between.Width)
                || page.Regions.Any(region => region.Kind != RegionKind.Headline && region.Box.Intersects(between)));
    }
}
