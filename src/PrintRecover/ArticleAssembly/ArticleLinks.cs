using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Chooses for every text of a page what it belongs to, the surest first, so that no texts lead to each other in a circle. What is
/// tied together so is one article.
/// </summary>
internal sealed class ArticleLinks
{
    /// <summary>
    /// With so much of the odds a choice is sure, and what is known of the page's habits does not change it: where such changes were wrong,
    /// texts had chosen with 0.93 and more, where right with 0.54 and less.
    /// </summary>
    internal const double Sure = 0.75;

    private readonly Dictionary<int, ArticleLink> _chosen = [];
    private readonly Dictionary<int, RegionLink> _decisions = [];

    /// <summary>Chooses by learnt weights.</summary>
    public ArticleLinks(IReadOnlyList<TextChoice> choices, LinkModel model)
    {
        Texts = [.. choices.Select(choice => choice.Text)];
        IEnumerable<WeighedLink> links = choices.SelectMany(choice => Weighed(
            [.. choice.Links.Zip(choice.Signs, (link, signs) => (link, model.Score(link.Kind, signs)))]));
        foreach (WeighedLink weighed in links.OrderByDescending(link => link.Lead))
        {
            ArticleLink link = weighed.Link;
            if (!_chosen.ContainsKey(link.Region.Id) && !LeadsTo(link.Before, link.Region))
            {
                _chosen[link.Region.Id] = link;
                _decisions[link.Region.Id] = new RegionLink(
                    link.Kind, link.Kind == LinkKind.Alone ? null : link.Other, weighed.Share, weighed.BestOther);
            }
        }

        // A caption may not choose to stand alone; where all that it may belong to leads back to it, it does.
        foreach (Region text in Texts.Where(text => !_chosen.ContainsKey(text.Id)))
        {
            _chosen[text.Id] = new ArticleLink(text, LinkKind.Alone);
            _decisions[text.Id] = new RegionLink(LinkKind.Alone, null);
        }
    }

    /// <summary>
    /// Chooses for a page twice, the second time by what the others chose at first sight as well; then no text is gone on in two places
    /// (<see cref="RivalContinuations"/>), no headline is left without one that stands near (<see cref="BareHeadlines"/>), and no article is left that is a piece of the one above (<see cref="PiecesUnderDividers"/>), of
    /// the only one in its part of the page (<see cref="SoleHeadlines"/>), or that interrupts another one's column (<see cref="Interruptions"/>).
    /// </summary>
    public static ArticleLinks Of(Page page, IReadOnlyList<HeadlineCluster> headlines, LinkModels models)
    {
        IReadOnlyList<TextChoice> choices = TextChoice.Of(page, headlines);
        var atFirstSight = new ArticleLinks(choices, models.AtFirstSight);
        var links = new ArticleLinks(TextChoice.AmongOthers(choices, headlines, atFirstSight), models.AmongOthers);
        links.Change(RivalContinuations.Of(page, links));
        links.Change(BareHeadlines.Of(page, headlines, choices, links));
        links.Change(PiecesUnderDividers.Of(page, headlines, links));
        links.Change(SoleHeadlines.Of(page, headlines, links));
        links.Change(Interruptions.Of(page, headlines, links));
        return links;
    }

    private void Change(IReadOnlyList<ArticleLink> changes)
    {
        foreach (ArticleLink link in changes.Where(link => !LeadsTo(link.Before, link.Region)))
        {
            LinkKind instead = Of(link.Region).Kind;
            _chosen[link.Region.Id] = link;
            _decisions[link.Region.Id] = new RegionLink(link.Kind, link.Kind == LinkKind.Alone ? null : link.Other, Instead: instead);
        }
    }

    /// <summary>A link among those that its text has to choose from.</summary>
    /// <param name="Link">The link.</param>
    /// <param name="Share">How likely it is the right one, 0..1.</param>
    /// <param name="Lead">How far its score is ahead of the best other one's.</param>
    /// <param name="BestOther">The kind of that one; null for none.</param>
    private readonly record struct WeighedLink(ArticleLink Link, double Share, double Lead, LinkKind? BestOther);

    /// <summary>The texts of the page.</summary>
    public IReadOnlyList<Region> Texts { get; }

    /// <summary>What a text belongs to.</summary>
    public ArticleLink Of(Region text) => _chosen[text.Id];

    /// <summary>Why, and how surely; null for what is no text of the page.</summary>
    public RegionLink? DecisionOf(Region text) => _decisions.GetValueOrDefault(text.Id);

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

    private static IEnumerable<WeighedLink> Weighed(IReadOnlyList<(ArticleLink Link, double Score)> links)
    {
        double most = links.Max(link => link.Score);
        double all = links.Sum(link => Math.Exp(link.Score - most));
        foreach ((int index, (ArticleLink link, double score)) in links.Index())
        {
            (ArticleLink Link, double Score)[] others = [.. links.Where((_, other) => other != index)];
            yield return others.Length == 0
                ? new WeighedLink(link, 1, double.MaxValue, null)
                : new WeighedLink(link, Math.Exp(score - most) / all, score - others.Max(other => other.Score), others.MaxBy(other => other.Score).Link.Kind);
        }
    }

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
