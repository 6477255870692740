using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>Reflows an article by where its lines stand and how they end.</summary>
/// <param name="breaker">Decides where paragraphs begin.</param>
public sealed class GeometricReflower(IParagraphBreaker breaker) : IArticleReflower
{
    /// <summary>A reflower that weighs the signs by the documented weights.</summary>
    public GeometricReflower()
        : this(new WeightedParagraphBreaker(new BreakWeights()))
    {
    }

    /// <inheritdoc />
    public Article Reflow(string id, ArticleRegions article)
    {
        PlacedRegion[] headline = [.. article.Kicker, .. article.Title, .. article.Subtitle];
        PlacedRegion[] all = [.. headline, .. article.Body];
        var joiner = new LineJoiner(new HyphenMender(BlockMaker.LinesOf(all).Select(placed => placed.Line.Text)));
        var blocks = new BlockMaker(joiner);
        return new Article(
            id,
            TextOf(article.Kicker, joiner),
            TextOf(article.Title, joiner),
            TextOf(article.Subtitle, joiner),
            [.. BlockMaker.LinesOf(headline).Select(BlockMaker.Line)],
            [.. all.Select(place => place.Page.Number).Distinct().Order()],
            new BodyFlow(breaker, blocks).Join(new BodyReader(blocks).Read(article.Body)))
        {
            Regions = [.. all.Select(InScan)],
        };
    }

    private static ArticleRegion InScan(PlacedRegion placed)
    {
        (Page page, Region region) = (placed.Page, placed.Region);
        return new ArticleRegion(
            page.Number, page.ToScan(region.Box), region.Kind, region.Part, region.KindConfidence,
            placed.Link is { To: { } to } link ? link with { To = page.ToScan(to) } : placed.Link);
    }

    private static string? TextOf(IReadOnlyList<PlacedRegion> regions, LineJoiner joiner)
    {
        string text = joiner.Join(BlockMaker.LinesOf(regions).Select(placed => placed.Line.Text));
        return text.Length > 0 ? text : null;
    }
}
