using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Assembles the articles of pages whose running text is vertical: turned a quarter to the left they are horizontal
/// pages to the assembler, which gets all pages so, and the regions it answers are turned back.
/// </summary>
/// <param name="horizontal">Assembles horizontal pages.</param>
public sealed class TwoWayArticleAssembler(IArticleAssembler horizontal) : IArticleAssembler
{
    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
    {
        Dictionary<Page, Page> standing = new(ReferenceEqualityComparer.Instance);
        List<Page> upright = [];
        foreach (Page page in pages)
        {
            upright.Add(Upright(page));
            standing[upright[^1]] = page;
        }

        return [.. horizontal.Assemble(upright).Select(article => new ArticleRegions(
            Back(article.Kicker), Back(article.Title), Back(article.Subtitle), Back(article.Body)))];

        IReadOnlyList<PlacedRegion> Back(IReadOnlyList<PlacedRegion> part) =>
            [.. part.Select(placed => TurnBack(placed, standing[placed.Page]))];
    }

    /// <summary>The page so turned that its running text is horizontal.</summary>
    internal static Page Upright(Page page)
    {
        if (page.Direction == TextDirection.Horizontal)
        {
            return page;
        }

        var turn = QuarterTurnLeft.Of(page);
        return page with
        {
            Regions = [.. page.Regions.Select(region => Map(region, turn.Turn))],
            Rules = [.. page.Rules.Select(turn.Turn)],
            Frames = [.. page.Frames.Select(turn.Turn)],
        };
    }

    // An assembler may hand out parts of a region, so places are turned back, not looked up.
    private static PlacedRegion TurnBack(PlacedRegion placed, Page page)
    {
        if (page.Direction == TextDirection.Horizontal)
        {
            return placed;
        }

        var turn = QuarterTurnLeft.Of(page);
        return new PlacedRegion(page, Map(placed.Region, turn.TurnBack))
        {
            Link = placed.Link is { To: { } to } link ? link with { To = turn.TurnBack(to) } : placed.Link,
        };
    }

    private static TextLine Map(TextLine line, Func<Box, Box> map) => line with
    {
        Box = map(line.Box),
        IsVertical = !line.IsVertical,
        Glyphs = line.Glyphs is { } glyphs ? [.. glyphs.Select(glyph => glyph with { Box = map(glyph.Box) })] : null,
    };

    private static Region Map(Region region, Func<Box, Box> map) => region with
    {
        Box = map(region.Box),
        Lines = [.. region.Lines.Select(line => Map(line, map))],
    };
}
