using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Settles by wording what layout could not see: a line in small type that names a reporter, a place and day, or a page is no headline,
/// however it is set. It becomes text of its own, for the article that it stands in.
/// </summary>
internal static class WordedRoles
{
    /// <summary>Larger lines are headlines whatever they say, in heights of a body character.</summary>
    private const double LargestType = 1.5;

    /// <summary>The page with such lines taken out of its headlines.</summary>
    public static Page Settle(Page page)
    {
        int next = page.Regions.Select(region => region.Id).DefaultIfEmpty().Max() + 1;
        return page with { Regions = [.. page.Regions.SelectMany(Settled)] };

        IEnumerable<Region> Settled(Region region)
        {
            TextLine[] worded = region.Kind != RegionKind.Headline ? [] : [.. region.Lines.Where(line => IsWorded(line, page.GlyphHeight))];
            return worded.Length == 0 ? [region]
                : worded.Length == region.Lines.Count ? [AsText(region, worded) with { Id = region.Id }]
                : [With(region, [.. region.Lines.Except(worded)]), AsText(region, worded) with { Id = next++ }];
        }
    }

    private static bool IsWorded(TextLine line, double glyphHeight) => !line.IsVertical && line.Box.Height < LargestType * glyphHeight
        && RolePatterns.Classify(line.Text) is BlockKind.Byline or BlockKind.Dateline or BlockKind.Jump;

    private static Region AsText(Region region, TextLine[] lines) =>
        With(region, lines) with { Kind = RegionKind.Paragraph, Part = null, KindConfidence = null };

    private static Region With(Region region, TextLine[] lines) =>
        region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
}
