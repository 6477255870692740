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

    private static Article Article(string id, IReadOnlyList<DocumentBlock> blocks) => new(
        id,
        Headline(blocks, TextRole.Kicker),
        Headline(blocks, TextRole.Title),
        Headline(blocks, TextRole.Subtitle),
        [],
        [],
        [
            .. blocks
                .Where(block => block.Role is not (TextRole.Kicker or TextRole.Title or TextRole.Subtitle))
                .Select(block => new ArticleBlock(KindOf(block.Role), block.Text, null, [])),
        ]);

    private static string? Headline(IReadOnlyList<DocumentBlock> blocks, TextRole role) =>
        string.Join(' ', blocks.Where(block => block.Role == role).Select(block => block.Text)) is { Length: > 0 } text ? text : null;

    private static BlockKind KindOf(TextRole role) => role switch
    {
        TextRole.Subheading => BlockKind.Subheading,
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
