using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;
using PrintRecover.ReadingOrder;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Gives every text to what it belongs to (<see cref="ArticleLinks"/>), down to a headline or to the beginning of an article without
/// one, and orders each article's texts by columns. Captions come after the text.
/// </summary>
public sealed class NewspaperArticleAssembler : IArticleAssembler
{
    /// <summary>
    /// A page of more parts or rules than this is no printed one (one of small advertisements has twelve hundred), and looking
    /// at each together with each other would take long.
    /// </summary>
    private const int MostParts = 2000, MostRules = 1000;

    /// <summary>The share of the longest rule's height that one between columns has, and how near two of them stand, in body characters.</summary>
    private const double LongRule = 0.25, NarrowestColumn = 6;

    /// <summary>A line of fewer characters tells nothing of where its article stands.</summary>
    private const double FewestGlyphs = 4;

    /// <summary>A label over a rule takes no more of the width of what it labels.</summary>
    private const double LongestLabel = 0.5;

    private readonly LinkModels? _models;

    /// <summary>Assembles by the weights that the program was built with.</summary>
    public NewspaperArticleAssembler()
    {
    }

    /// <summary>Assembles by given weights.</summary>
    internal NewspaperArticleAssembler(LinkModels models) => _models = models;

    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages) =>
        [.. pages.SelectMany(page => IsPrintedPage(page) ? AssemblePage(page) : Unassembled(page))];

    private static bool IsPrintedPage(Page page) => page.Rules.Count <= MostRules
        && page.Regions.Sum(region => region.Kind == RegionKind.Headline ? region.Lines.Count : 1) <= MostParts;

    /// <summary>All text as one article without a title, row by row in each of the columns that upright rules part.</summary>
    private static IReadOnlyList<ArticleRegions> Unassembled(Page page)
    {
        IReadOnlyList<double> edges = ColumnEdges(page);
        Region[] texts = [.. page.Regions
            .Where(region => region.Lines.Count > 0 && region.Kind.AsFurniture() is null)
            .OrderBy(region => edges.Count(edge => edge < region.Box.CenterX)).ThenBy(region => region.Box.Y).ThenBy(region => region.Box.X)];
        return texts.Length == 0 ? [] : [new ArticleRegions([], [], [], Place(page, texts))];
    }

    /// <summary>Where long upright rules stand, pixels from the left; pieces of one rule stand as one.</summary>
    private static List<double> ColumnEdges(Page page)
    {
        List<double> edges = [];
        int longest = page.Rules.Select(rule => rule.Height).DefaultIfEmpty(0).Max();
        foreach (double place in page.Rules.Where(rule => rule.Height > rule.Width && rule.Height >= LongRule * longest).Select(rule => rule.CenterX).Order())
        {
            if (edges.Count == 0 || place - edges[^1] > NarrowestColumn * page.GlyphHeight)
            {
                edges.Add(place);
            }
        }

        return edges;
    }

    private IReadOnlyList<ArticleRegions> AssemblePage(Page page)
    {
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        var links = ArticleLinks.Of(page, headlines, _models ?? LinkModels.Learnt);
        IReadOnlyDictionary<HeadlineCluster, Region> strays = StrayHeadings.Of(page, headlines, links);
        (Region Text, Region Link)[] parts =
        [
            .. links.Texts.Select(text => (text, text)),
            .. strays.SelectMany(stray => stray.Key.Regions.Select(line => (line with { Kind = RegionKind.Subheading, Part = null }, stray.Value))),
        ];
        ILookup<HeadlineCluster?, Region> bodies = parts.ToLookup(part => links.RootOf(part.Link).Headline, part => part.Text);
        List<ArticleRegions> articles = [.. WithLabels(page, [.. headlines.Where(headline => !strays.ContainsKey(headline))], bodies)
            .Select(pair => Article(page, pair.Headline, [.. bodies[pair.Owner]], links))];
        articles.AddRange(parts.Where(part => links.RootOf(part.Link).Headline is null)
            .GroupBy(part => links.RootOf(part.Link).First, part => part.Text)
            .Select(group => Article(page, null, [.. group], links)));
        return InPageOrder(page, articles);
    }

    /// <summary>
    /// A headline with no text of its own right above another is that one's label. Over a rule only a short one is: a line as long as the
    /// rule is a notice of its own.
    /// </summary>
    private static IEnumerable<(HeadlineCluster Owner, HeadlineCluster Headline)> WithLabels(
        Page page, IReadOnlyList<HeadlineCluster> headlines, ILookup<HeadlineCluster?, Region> bodies)
    {
        Dictionary<HeadlineCluster, HeadlineCluster> labels = [];
        var stacking = new Stacking(page);
        foreach (HeadlineCluster label in headlines.Where(headline => !headline.IsVertical && !bodies[headline].Any()))
        {
            HeadlineCluster? below = headlines
                .Where(other => other != label && !other.IsVertical && bodies[other].Any()
                    && other.Box.HorizontalOverlap(label.Box) > 0
                    && other.Box.CenterY > label.Box.CenterY && other.Box.Y - label.Box.Bottom < 3 * page.GlyphHeight
                    && !(stacking.IsRuleBetween(label.Box, other.Box) && label.Box.Width > LongestLabel * other.Box.Union(label.Box).Width))
                .MinBy(other => other.Box.Y);
            if (below is not null)
            {
                labels[label] = below;
            }
        }

        return headlines.Where(headline => !labels.ContainsKey(headline)).Select(headline => (headline, new HeadlineCluster(
            [.. labels.Where(pair => pair.Value == headline).SelectMany(pair => pair.Key.Regions), .. headline.Regions])));
    }

    private static ArticleRegions Article(Page page, HeadlineCluster? headline, IReadOnlyList<Region> body, ArticleLinks links)
    {
        IReadOnlyList<Region> text = [.. body.Where(region => region.Kind != RegionKind.Caption)];
        IReadOnlyList<Region> captions = [.. body.Where(region => region.Kind == RegionKind.Caption)];
        var order = new RecursiveXYCut(Cuts(page) with { MinimumBandPixels = double.PositiveInfinity });
        return new ArticleRegions(
            Place(page, headline?.Kicker ?? []),
            Place(page, headline?.Title ?? []),
            Place(page, headline?.Subtitle ?? []),
            [.. order.Order(text, region => region.Box).Concat(order.Order(captions, region => region.Box))
                .Select(region => new PlacedRegion(page, region) { Link = links.DecisionOf(region) })]);
    }

    private static IReadOnlyList<PlacedRegion> Place(Page page, IReadOnlyList<Region> regions) =>
        [.. regions.Select(region => new PlacedRegion(page, region))];

    /// <summary>
    /// Articles follow each other as their outlines do. Where these reach into each other, as wherever text goes on in the next
    /// column, they follow as their first regions do.
    /// </summary>
    private static IReadOnlyList<ArticleRegions> InPageOrder(Page page, IReadOnlyList<ArticleRegions> articles)
    {
        var cut = new RecursiveXYCut(Cuts(page));
        return cut.Order(articles, article => Box.Around(BoxesOf(page, article)), ByFirstRegions);

        IReadOnlyList<ArticleRegions> ByFirstRegions(IReadOnlyList<ArticleRegions> uncut)
        {
            (ArticleRegions Article, Box Box, bool IsFirst)[] regions =
                [.. uncut.SelectMany(article => BoxesOf(page, article).Select((box, index) => (article, box, index == 0)))];
            return [.. cut.Order(regions, region => region.Box).Where(region => region.IsFirst).Select(region => region.Article)];
        }
    }

    /// <summary>The parts that an article's place is told by: captions stand wherever their pictures do, and a few letters may be dirt.</summary>
    private static IEnumerable<Box> BoxesOf(Page page, ArticleRegions article)
    {
        Region[] parts = [.. article.All.Select(placed => placed.Region)];
        return (parts.Any(TellsPlace) ? parts.Where(TellsPlace) : parts).Select(region => region.Box);

        bool TellsPlace(Region region) => region.Kind == RegionKind.Headline
            || (region.Kind != RegionKind.Caption && (region.Lines.Count > 1 || region.Box.Width >= FewestGlyphs * page.GlyphHeight));
    }

    private static XYCutOptions Cuts(Page page) => new() { MinimumBandPixels = 4 * page.GlyphHeight, Rules = page.Rules };
}
