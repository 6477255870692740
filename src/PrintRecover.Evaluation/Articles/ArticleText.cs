using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>An article's text as it is compared.</summary>
internal static class ArticleText
{
    /// <summary>Headline, body, and behind it the captions, for print does not say where in the text they belong.</summary>
    public static string Of(Article article) => string.Join('\n',
    [
        .. new[] { article.Kicker, article.Title, article.Subtitle }.OfType<string>(),
        .. article.Blocks.OrderBy(block => block.Kind == BlockKind.Caption).Select(block => block.Text),
    ]);
}
