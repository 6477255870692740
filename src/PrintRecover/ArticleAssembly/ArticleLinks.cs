using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Chooses for every text of a page what it belongs to, the surest first, so that no texts lead to each other in a circle. What is
/// tied together so is one article.
/// </summary>
internal sealed class ArticleLinks
{
    private readonly Dictionary<int, ArticleLink> _chosen = [];

    /// <summary>Chooses by learnt weights.</summary>
    public ArticleLinks(Page page, IReadOnlyList<HeadlineCluster> headlines, LinkModel model)
    {
        var finder = new LinkFinder(page, headlines);
        var reader = new LinkReader(page, headlines, finder.Texts);
        Texts = finder.Texts;
        IEnumerable<(ArticleLink Link, double Lead)> links = Texts.SelectMany(text => WithLead(
            [.. finder.LinksOf(text).Select(link => (link, model.Score(link.Kind, reader.Read(link))))]));
        foreach ((ArticleLink link, _) in links.OrderByDescending(link => link.Lead))
        {
            if (!_chosen.ContainsKey(link.Region.Id) && !LeadsTo(link.Before, link.Region))
            {
                _chosen[link.Region.Id] = link;
            }
        }
    }

    /// <summary>The texts of the page.</summary>
    public IReadOnlyList<Region> Texts { get; }

    /// <summary>What a text belongs to.</summary>
    public ArticleLink Of(Region text) => _chosen[text.Id];

    /// <summary>The headline, or the first text of an article without one, that a text leads back to.</summary>
    public (HeadlineCluster? Headline, Region? First) RootOf(Region text)
    {
        ArticleLink link = Of(text);
        while (link.Before is not null)
        {
            link = Of(link.Before);
        }

        return (link.Headline, link.Headline is null ? link.Region : null);
    }

    /// <summary>A link is as sure as its score is ahead of the best other one's.</summary>
    private static IEnumerable<(ArticleLink Link, double Lead)> WithLead(IReadOnlyList<(ArticleLink Link, double Score)> links) =>
        links.Select((link, index) => (link.Link, link.Score - links.Where((_, other) => other != index).Select(other => other.Score)
            .DefaultIfEmpty(double.MinValue / 2).Max()));

    private bool LeadsTo(Region? from, Region to)
    {
        for (Region? at = from; at is not null; at = _chosen.TryGetValue(at.Id, out ArticleLink? link) ? link.Before : null)
        {
            if (at == to)
            {
                return true;
            }
        }

        return false;
    }
}
