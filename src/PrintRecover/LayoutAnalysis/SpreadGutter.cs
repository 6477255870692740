using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds where the two pages of a scanned spread part: white from top to bottom near the middle of what is wider than
/// high, wider than any white between columns.
/// </summary>
internal static class SpreadGutter
{
    /// <summary>The print of a spread is so much wider than high: two upright pages beside each other.</summary>
    private const double LeastShape = 1.1, LargestShape = 2.4;

    /// <summary>Where the gutter lies, as a share of the print's width.</summary>
    private const double LeastPlace = 0.4, LargestPlace = 0.6;

    /// <summary>Two inner margins are at least so wide, in heights of a body character; a gutter between columns is about one.</summary>
    private const double LeastWidthGlyphs = 2;

    /// <summary>So much wider than the next white from top to bottom.</summary>
    private const double LeastLead = 1.5;

    /// <summary>The middle of the gutter of a scan, pixels of the prepared page; null for a single page.</summary>
    public static double? Find(Page page) => Find(
        [.. page.Regions.Select(region => new LayoutRegion(
            region.Id, region.Kind, region.Box, [.. region.Lines.Select(line => new LayoutLine(line.Box, line.IsVertical))]))],
        page.GlyphHeight, page.Direction);

    /// <summary>The same, before anything is read.</summary>
    public static double? Find(PageLayout layout) => Find(layout.Regions, layout.GlyphHeight, layout.Direction);

    /// <summary>
    /// The same of some regions. On vertical pages only what stands amid running text counts: around it are heads, slogans and dirt of the
    /// film, and advertisements over the fold stand between the pages.
    /// </summary>
    public static double? Find(IReadOnlyList<LayoutRegion> regions, double glyphPixels, TextDirection direction = TextDirection.Horizontal)
    {
        Box[] text = direction == TextDirection.Horizontal ? [] : [.. RunningText.Lines(regions, glyphPixels)];
        if (text.Length == 0)
        {
            return Find(regions.SelectMany(BoxesOf), glyphPixels);
        }

        Box around = RunningText.Around(text);
        Box[] advertisements = [.. regions.Where(region => region.Kind == RegionKind.Advertisement).Select(region => region.Box)];
        return Find(
            regions.Where(region => !advertisements.Any(box => box.Intersect(region.Box).Area > region.Box.Area / 2))
                .SelectMany(BoxesOf).Where(box => box.Intersects(around)),
            glyphPixels);
    }

    /// <summary>What of some rules stands on one page: between two places from the left, pixels.</summary>
    public static IReadOnlyList<Box> RulesBetween(IEnumerable<Box> rules, int left, int right) => [.. rules
        .Select(rule => Box.FromEdges(Math.Max(rule.X, left), rule.Y, Math.Min(rule.Right, right), rule.Bottom))
        .Where(rule => !rule.IsEmpty)];

    private static IEnumerable<Box> BoxesOf(LayoutRegion region) =>
        region.Kind == RegionKind.Picture ? [region.Box] : region.Lines.Select(line => line.Box);

    private static double? Find(IEnumerable<Box> boxes, double glyphPixels)
    {
        // What is smaller than a character is dirt of the fold as likely as print.
        Box[] print = [.. boxes.Where(box => Math.Max(box.Width, box.Height) >= glyphPixels)];
        Box all = Box.Around(print);
        if (print.Length == 0 || all.Width < LeastShape * all.Height || all.Width > LargestShape * all.Height)
        {
            return null;
        }

        List<(int Left, int Right)> whites = [.. Whites(print).OrderByDescending(white => white.Right - white.Left)];
        if (whites.Count == 0)
        {
            return null;
        }

        (int left, int right) = whites[0];
        int next = whites.Count > 1 ? whites[1].Right - whites[1].Left : 0;
        double middle = (left + right) / 2.0;
        double place = (middle - all.X) / all.Width;
        return right - left >= Math.Max(LeastWidthGlyphs * glyphPixels, LeastLead * next)
            && place >= LeastPlace && place <= LargestPlace ? middle : null;
    }

    /// <summary>The stretches from left to right that no print lies in, from top to bottom.</summary>
    private static IEnumerable<(int Left, int Right)> Whites(IEnumerable<Box> print)
    {
        int? reached = null;
        foreach (Box box in print.OrderBy(box => box.X))
        {
            if (reached < box.X)
            {
                yield return (reached.Value, box.X);
            }

            reached = Math.Max(reached ?? box.Right, box.Right);
        }
    }
}
