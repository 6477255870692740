using PrintRecover.Model;

namespace PrintRecover.Evaluation.Documents;

/// <summary>The articles of a document, made of its blocks.</summary>
public static class DocumentArticles
{
    /// <summary>The articles in the order of their first blocks; blocks of no article are left out.</summary>
    public static IReadOnlyList<Article> Of(EvaluatedDocument document) =>
    [
        .. document.Blocks
            .Where(block => block.Article is not null && block.Role is not (TextRole.Furniture or TextRole.Picture))
            .GroupBy(block => block.Article!)
            .Select(blocks => Article(blocks.Key, [.. blocks])),
    ];

    /// <summary>An article's headline is what is one on the page where it begins; said again on another, it is a subheading.</summary>
    private static Article Article(string id, IReadOnlyList<DocumentBlock> blocks)
    {
        int page = blocks.Where(IsHeadline).Select(block => block.Page).DefaultIfEmpty().Min();
        ILookup<bool, DocumentBlock> byPart = blocks.ToLookup(block => IsHeadline(block) && block.Page == page);
        return new Article(
            id,
            Text(byPart[true], TextRole.Kicker),
            Text(byPart[true], TextRole.Title),
            Text(byPart[true], TextRole.Subtitle),
            [],
            [],
            [.. byPart[false].Select(block => new ArticleBlock(KindOf(block.Role), block.Text, null, []))]);
    }

    private static bool IsHeadline(DocumentBlock block) => block.Role is TextRole.Kicker or TextRole.Title or TextRole.Subtitle;

    private static string? Text(IEnumerable<DocumentBlock> headline, TextRole role) =>
        string.Join(' ', headline.Where(block => block.Role == role).Select(block => block.Text)) is { Length: > 0 } text ? text : null;

    private static BlockKind KindOf(TextRole role) => role switch
    {
        TextRole.Kicker or TextRole.Title or TextRole.Subtitle or TextRole.Subheading => BlockKind.Subheading,
        TextRole.Byline => BlockKind.Byline,
        TextRole.Dateline => BlockKind.Dateline,
        TextRole.Credit => BlockKind.Credit,
        TextRole.Caption => BlockKind.Caption,
        TextRole.Jump => BlockKind.Jump,
        TextRole.Table => BlockKind.Table,
        TextRole.Advertisement => BlockKind.Advertisement,
        _ => BlockKind.Paragraph,
    };
}
