using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>A text and everything that it may belong to.</summary>
/// <param name="Text">The text.</param>
/// <param name="Links">What it may belong to, at least nothing.</param>
/// <param name="Signs">What is seen of each.</param>
internal sealed record TextChoice(Region Text, IReadOnlyList<ArticleLink> Links, IReadOnlyList<IReadOnlyList<LinkSign>> Signs)
{
    /// <summary>The choices of a page, one a text.</summary>
    public static IReadOnlyList<TextChoice> Of(Page page, IReadOnlyList<HeadlineCluster> headlines)
    {
        var finder = new LinkFinder(page, headlines);
        var reader = new LinkReader(page, headlines, finder.Texts);
        return [.. finder.Texts.Select(text => (Text: text, Links: finder.LinksOf(text)))
            .Select(each => new TextChoice(each.Text, each.Links, [.. each.Links.Select(reader.Read)]))];
    }

    /// <summary>The same choices, to each link's signs added what the others chose at first sight.</summary>
    public static IReadOnlyList<TextChoice> AmongOthers(IReadOnlyList<TextChoice> choices, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks atFirstSight)
    {
        var neighbours = new LinkNeighbours(choices, headlines, atFirstSight);
        return [.. choices.Select(choice => choice with
        {
            Signs = [.. choice.Links.Zip(choice.Signs, (link, signs) => (IReadOnlyList<LinkSign>)[.. signs, .. neighbours.Read(choice, link)])],
        })];
    }
}
