using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Settles by what stands around it what layout could not see: a headline between two texts of one column, with no white above and below,
/// amid a sentence, is text. It may be two lines that touch, or letters that ink made one.
/// </summary>
internal static class HeadlinesInSentences
{
    /// <summary>Two lines that touch are no higher, in body characters.</summary>
    private const double HighestLines = 2.5;

    /// <summary>Lines of one text stand no further apart, in body characters, and one in the column of another is covered by it so far.</summary>
    private const double LineGap = 0.5, InColumn = 0.9;

    /// <summary>The page with such headlines made text, if its running text is level.</summary>
    public static Page Settle(Page page) => page.Direction != TextDirection.Horizontal || page.Regions.Count > PageRoles.MostRegions ? page : page with
    {
        Regions = [.. page.Regions.Select(region => region.Kind == RegionKind.Headline && IsAmidSentence(page, region)
            ? region.As(RegionKind.Paragraph)
            : region)],
    };

    private static bool IsAmidSentence(Page page, Region region) => region.Lines.Count > 0 && !region.Lines[0].IsVertical
        && region.Box.Height < HighestLines * page.GlyphHeight
        && page.Regions.Any(text => IsText(text) && IsRightAbove(page, text, region)
            && TextEdges.Of(text, page.GlyphHeight) is { IsLastLineFull: true, EndsSentence: false, EndsInRole: false })
        && page.Regions.Any(text => IsText(text) && IsRightAbove(page, region, text));

    private static bool IsText(Region region) => region.Kind == RegionKind.Paragraph && region.Lines.Count > 0;

    private static bool IsRightAbove(Page page, Region upper, Region lower) => upper.Frame == lower.Frame
        && Math.Abs(lower.Box.Y - upper.Box.Bottom) < LineGap * page.GlyphHeight
        && upper.Box.HorizontalOverlap(lower.Box) >= InColumn * Math.Min(upper.Box.Width, lower.Box.Width);
}
