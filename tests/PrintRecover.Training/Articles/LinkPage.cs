using PrintRecover.ArticleAssembly;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>A page of known articles, and the choices that it has to make.</summary>
internal sealed class LinkPage
{
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly IReadOnlyList<TextChoice> _choices;
    private readonly TrueArticles _articles;
    private readonly bool _hasRules;

    /// <summary>Looks over a page.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="truth">Its truth.</param>
    /// <param name="hasRules">False to take its rules away; without them nothing shows where an article without a headline begins, and nothing is learnt of that.</param>
    public LinkPage(Page page, DocumentPage truth, bool hasRules = true)
    {
        Page upright = TwoWayArticleAssembler.Upright(hasRules ? page : page with { Rules = [] });
        _articles = new TrueArticles(page, truth);
        _headlines = HeadlineClusters.Of(upright);
        _choices = TextChoice.Of(upright, _headlines);
        _hasRules = hasRules;
    }

    /// <summary>The choices where nothing is known of the others'.</summary>
    public IEnumerable<Sample> AtFirstSight() => _choices.Select(Learnt).OfType<Sample>();

    /// <summary>The choices where it is known what the others chose at first sight.</summary>
    public IEnumerable<Sample> AmongOthers(LinkModel atFirstSight) => TextChoice
        .AmongOthers(_choices, _headlines, new ArticleLinks(_choices, atFirstSight)).Select(Learnt).OfType<Sample>();

    /// <summary>
    /// Where no link leads to its article, the text does best to stand alone; a caption that may not is passed over. What was taken for a
    /// headline and is none leads nowhere: its article would begin anew there.
    /// </summary>
    private Sample? Learnt(TextChoice choice)
    {
        string? article = _articles.Of(choice.Text);
        bool[] isRight = [.. choice.Links.Select(link => article is not null && article == Other(link))];
        bool isAlone = !isRight.Contains(true);
        if (isAlone && (choice.Links[0].Kind != LinkKind.Alone || !_hasRules
            || (article is not null && choice.Links.Any(link => link.Headline is { } headline && article == _articles.Of(headline)))))
        {
            return null;
        }

        isRight[0] |= isAlone;
        return new Sample([.. choice.Links.Zip(choice.Signs, (link, signs) => ((int)link.Kind, LinkModel.Seen(link.Kind, signs)))], isRight);
    }

    private string? Other(ArticleLink link) => link.Headline is { } headline ? (_articles.IsTrue(headline) ? _articles.Of(headline) : null) : link.Before is { } before ? _articles.Of(before) : null;
}
