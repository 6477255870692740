using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Settles by wording what layout could not see: the few lines above a byline, at the head of a text or with white around them, are its headline,
/// though in type no larger than the text, as in papers that space the letters of their titles instead.
/// </summary>
internal static class HeadlinesOverBylines
{
    /// <summary>A headline in small type has no more lines.</summary>
    private const int MostLines = 4;

    /// <summary>Lines of one headline, and it and its byline, stand no further apart, in body characters.</summary>
    private const double LineGap = 1.5;

    /// <summary>What stands in one column shares so much of the narrower width.</summary>
    private const double InColumn = 0.6;

    /// <summary>The page with such lines made headlines, if its running text is level.</summary>
    public static Page Settle(Page page)
    {
        if (page.Direction != TextDirection.Horizontal || page.Regions.Count > PageRoles.MostRegions)
        {
            return page;
        }

        List<Region> regions = [];
        int next = page.Regions.Count == 0 ? 0 : page.Regions.Max(region => region.Id) + 1;
        foreach (Region region in page.Regions)
        {
            int byline = IsText(region) ? BylineAfterHeading(region) : 0;
            if (byline > 0)
            {
                regions.Add(AsHeadline(region with { Id = next++, Lines = [.. region.Lines.Take(byline)], Box = BoxOf(region.Lines.Take(byline)) }));
            }

            regions.Add(byline > 0 ? region with { Lines = [.. region.Lines.Skip(byline)], Box = BoxOf(region.Lines.Skip(byline)) } : region);
        }

        HashSet<int> heads = [.. regions.Where(region => IsHeading(region) && IsRightAboveOne(region, regions, page.GlyphHeight)).Select(region => region.Id)];
        return regions.Count == page.Regions.Count && heads.Count == 0 ? page : page with
        {
            Regions = [.. regions.Select(region => heads.Contains(region.Id) ? AsHeadline(region) : region)],
        };
    }

    private static bool IsText(Region region) => region.Kind is RegionKind.Paragraph or RegionKind.Subheading && region.Lines.Count > 0 && !region.Lines[0].IsVertical;

    /// <summary>The place of the byline under the heading that a text begins with; 0 for none.</summary>
    private static int BylineAfterHeading(Region region)
    {
        int byline = region.Lines.Take(MostLines + 1).ToList().FindIndex(IsByline);
        return byline > 0 && region.Lines.Take(byline).All(IsOfHeading) ? byline : 0;
    }

    /// <summary>A small letter goes on a sentence or a credit of two lines.</summary>
    private static bool IsByline(TextLine line) => RolePatterns.Classify(line.Text) == BlockKind.Byline && !char.IsLower(line.Text[0]);

    private static bool IsHeading(Region region) => IsText(region) && region.Lines.Count <= MostLines && region.Lines.All(line => IsOfHeading(line) && !IsByline(line));

    /// <summary>A sentence that ends is text, but for questions and calls; so is a line that breaks a word.</summary>
    private static bool IsOfHeading(TextLine line) => line.Text.Length > 0 && line.Text[^1] is not ('.' or '。' or ',' or '，' or ';' or '；') && !Characters.IsHyphen(line.Text[^1]);

    private static bool IsRightAboveOne(Region region, List<Region> regions, double glyph) =>
        regions.Any(other => IsText(other) && IsByline(other.Lines[0]) && IsRightAbove(region, other, glyph))
        && !regions.Any(other => other.Kind == RegionKind.Headline && IsRightAbove(other, region, glyph));

    private static bool IsRightAbove(Region upper, Region lower, double glyph) => upper.Frame == lower.Frame
        && lower.Box.Y - upper.Box.Bottom < LineGap * glyph && lower.Box.Y > upper.Box.CenterY
        && upper.Box.HorizontalOverlap(lower.Box) >= InColumn * Math.Min(upper.Box.Width, lower.Box.Width);

    private static Region AsHeadline(Region region) => region with { Kind = RegionKind.Headline, Part = HeadlinePart.Title, KindConfidence = null };

    private static Box BoxOf(IEnumerable<TextLine> lines) => Box.Around(lines.Select(line => line.Box));
}
