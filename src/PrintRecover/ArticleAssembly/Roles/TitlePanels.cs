using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// A frame or tint that is wide and low, holds nothing but a headline, and has its text or picture right below over most of its width, is how
/// that headline is set. It parts the headline from nothing, and its sides are no rules.
/// </summary>
internal static class TitlePanels
{
    /// <summary>A headline has no more lines.</summary>
    private const int MostLines = 4;

    /// <summary>The panel is so much wider than high.</summary>
    private const double LeastAspect = 2.5;

    // What stands below begins so near, in body characters, and covers so much of its width.
    private const double LargestWhite = 3, LeastCover = 0.6;

    /// <summary>How far a side may lie off the frame, in body characters.</summary>
    private const double Play = 0.5;

    /// <summary>The page without such frames around its headlines.</summary>
    public static Page Settle(Page page)
    {
        int[] panels = [.. Enumerable.Range(0, page.Frames.Count).Where(frame => IsPanel(page, frame))];
        return panels.Length == 0 ? page : page with
        {
            Regions = [.. page.Regions.Select(region => region.Frame is { } frame && panels.Contains(frame) ? region with { Frame = Around(page, frame) } : region)],
            Rules = [.. page.Rules.Where(rule => !panels.Any(panel => IsSide(page, rule, page.Frames[panel])))],
        };
    }

    private static bool IsPanel(Page page, int frame)
    {
        Box panel = page.Frames[frame];
        Region[] held = [.. page.Regions.Where(region => region.Frame == frame && region.Lines.Count > 0)];
        return held.Length > 0 && held.All(region => region.Kind == RegionKind.Headline) && held.Sum(region => region.Lines.Count) <= MostLines
            && panel.Width >= LeastAspect * panel.Height
            && Below(page, frame, panel).Sum(region => Math.Max(0, region.Box.HorizontalOverlap(panel))) >= LeastCover * panel.Width;
    }

    private static IEnumerable<Region> Below(Page page, int frame, Box panel) => page.Regions.Where(region => region.Frame != frame
        && region.Kind is RegionKind.Paragraph or RegionKind.Picture or RegionKind.Subheading
        && region.Box.Y > panel.Bottom - (Play * page.GlyphHeight) && region.Box.Y < panel.Bottom + (LargestWhite * page.GlyphHeight));

    /// <summary>The next frame outward.</summary>
    private static int? Around(Page page, int frame) => Enumerable.Range(0, page.Frames.Count)
        .Where(other => other != frame && page.Frames[other].Contains(page.Frames[frame]))
        .OrderBy(other => page.Frames[other].Area)
        .Select(other => (int?)other)
        .FirstOrDefault();

    private static bool IsSide(Page page, Box rule, Box panel)
    {
        int play = (int)Math.Ceiling(Play * page.GlyphHeight);
        return panel.Inflate(play).Contains(rule) && (rule.Width > rule.Height
            ? Math.Min(Math.Abs(rule.Y - panel.Y), Math.Abs(rule.Bottom - panel.Bottom)) <= play
            : Math.Min(Math.Abs(rule.X - panel.X), Math.Abs(rule.Right - panel.Right)) <= play);
    }
}
