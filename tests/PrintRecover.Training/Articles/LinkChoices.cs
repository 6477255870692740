using PrintRecover.ArticleAssembly;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>The choices that a page of known articles has to make.</summary>
internal static class LinkChoices
{
    /// <summary>The choices of a page whose rules were not printed; without them nothing shows where an article without a headline begins.</summary>
    public static IEnumerable<LinkChoice> WithoutRules(Page page, DocumentPage truth) =>
        Of(page with { Rules = [] }, truth).Where(choice => !choice.Links.Zip(choice.IsRight).Any(link => link is { Second: true, First.Kind: LinkKind.Alone }));

    /// <summary>One choice a text. Where no link leads to its article, the text does best to stand alone; a caption that may not is passed over.</summary>
    public static IEnumerable<LinkChoice> Of(Page page, DocumentPage truth)
    {
        Page upright = TwoWayArticleAssembler.Upright(page);
        var articles = new TrueArticles(page, truth);
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(upright);
        var finder = new LinkFinder(upright, headlines);
        var reader = new LinkReader(upright, headlines, finder.Texts);
        foreach (Region text in finder.Texts)
        {
            string? article = articles.Of(text);
            IReadOnlyList<ArticleLink> links = finder.LinksOf(text);
            bool[] isRight = [.. links.Select(link => article is not null && article == Other(link))];
            if (!isRight.Contains(true))
            {
                if (links[0].Kind != LinkKind.Alone)
                {
                    continue;
                }

                isRight[0] = true;
            }

            yield return new LinkChoice([.. links.Select(link => (link.Kind, reader.Read(link).Select(sign => (int)sign).ToArray()))], isRight);
        }

        string? Other(ArticleLink link) => link.Headline is { } headline ? articles.Of(headline) : link.Before is { } before ? articles.Of(before) : null;
    }
}
