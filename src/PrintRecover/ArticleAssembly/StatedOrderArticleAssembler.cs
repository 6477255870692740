using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Assembles articles of pages whose regions stand in reading order already: a headline begins an article, and what
/// follows is its body, across columns and pages, up to the next one.
/// </summary>
public sealed class StatedOrderArticleAssembler : IArticleAssembler
{
    /// <summary>
    /// A heading this little larger than the text parts the article that it stands in; articles begin with larger ones.
    /// </summary>
    private const double SubheadingHeights = 1.25;

    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
    {
        var articles = new List<ArticleRegions>();
        var headline = new List<PlacedRegion>();
        var body = new List<PlacedRegion>();
        foreach (PlacedRegion place in pages.SelectMany(PlacesOf))
        {
            bool isHeadline = place.Region.Kind == RegionKind.Headline
                && (headline.Count == 0 || body.Count == 0 || !IsSubheading(place));
            if (isHeadline && body.Count > 0)
            {
                articles.Add(Article(headline, body));
                headline.Clear();
                body.Clear();
            }

            (isHeadline ? headline : body).Add(place);
        }

        if (headline.Count + body.Count > 0)
        {
            articles.Add(Article(headline, body));
        }

        return articles;
    }

    private static IEnumerable<PlacedRegion> PlacesOf(Page page) => page.Regions
        .Where(region => region.Lines.Count > 0 && region.Kind.AsFurniture() is null)
        .Select(region => new PlacedRegion(page, region));

    private static bool IsSubheading(PlacedRegion place) =>
        HeadlineCluster.GlyphPixels(place.Region) < SubheadingHeights * place.Page.GlyphHeight;

    /// <summary>The largest of the headings one after the other is the title; what is smaller before it is its kicker.</summary>
    private static ArticleRegions Article(IReadOnlyList<PlacedRegion> headline, IReadOnlyList<PlacedRegion> body)
    {
        if (headline.Count == 0)
        {
            return new ArticleRegions([], [], [], [.. body]);
        }

        PlacedRegion[] lines = [.. headline.SelectMany(LineByLine)];
        var cluster = new HeadlineCluster([.. lines.Select(place => place.Region)]);
        int kicker = cluster.Kicker.Count, title = cluster.Title.Count;
        return new ArticleRegions(
            lines[..kicker], lines[kicker..(kicker + title)], lines[(kicker + title)..], [.. body]);
    }

    private static IEnumerable<PlacedRegion> LineByLine(PlacedRegion place) => place.Region.Lines
        .Select(line => place with { Region = place.Region with { Box = line.Box, Lines = [line] } });
}
