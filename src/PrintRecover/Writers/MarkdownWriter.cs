using System.Text;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// Writes CommonMark: a comment that names the source, one second-level heading an article, captions quoted,
/// bylines and the like in italics, and the furniture listed at the end.
/// </summary>
public sealed class MarkdownWriter : IIssueWriter
{
    private const string Break = "---";

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public void Write(Issue issue, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        IEnumerable<string> articles = issue.Articles.Select(Article);
        IEnumerable<string> furniture = issue.Furniture.Count == 0 ? [] : [Furniture(issue.Furniture)];
        text.WriteLine(Comment(issue));
        text.WriteLine();
        text.WriteLine(string.Join($"\n\n{Break}\n\n", articles.Concat(furniture)));
    }

    private static string Comment(Issue issue)
    {
        IssueSource source = issue.Source;
        IEnumerable<string> facts =
        [
            $"source: {source.File}",
            $"sha256: {source.Sha256}",
            $"engine: {source.Engine}",
            $"pages: {string.Join(", ", source.Pages.Select(page => page.Number))}",
            .. issue.Warnings.Select(warning => $"warning: {warning}"),
        ];

        // Two hyphens would end the comment, or be an error in it.
        return $"<!--\n{string.Join('\n', facts.Select(PlainLine)).Replace("--", "- -").Replace("--", "- -")}\n-->";
    }

    private static string Article(Article article)
    {
        IEnumerable<string> headline =
        [
            .. Optional(article.Kicker, kicker => $"*{kicker}*"),
            .. Optional(article.Title, title => $"## {title}"),
            .. Optional(article.Subtitle, subtitle => $"**{subtitle}**"),
        ];
        return string.Join("\n\n", headline.Concat(article.Blocks.Select(Block)));
    }

    private static IEnumerable<string> Optional(string? text, Func<string, string> format) =>
        string.IsNullOrWhiteSpace(text) ? [] : [format(MarkdownText.Escape(PlainLine(text)))];

    private static string Block(ArticleBlock block) => block.Kind switch
    {
        BlockKind.Subheading => $"### {Line(block)}",
        BlockKind.Caption => $"> {Line(block)}",
        BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit or BlockKind.Jump => $"*{Line(block)}*",
        BlockKind.Table or BlockKind.Advertisement => Rows(block),
        _ => Line(block),
    };

    private static string Line(ArticleBlock block) => MarkdownText.Escape(PlainLine(block.Text));

    // A table's rows stay apart by hard line breaks: what its columns are is not known here.
    private static string Rows(ArticleBlock block) =>
        string.Join("\\\n", BlockRows.Of(block).Select(MarkdownText.Escape));

    private static string Furniture(IReadOnlyList<Furniture> furniture) => string.Join('\n', furniture.Select(item =>
        $"- page {item.Page}, {JsonNames.Of(item.Kind)}: {MarkdownText.Escape(PlainLine(item.Text))}"));

    private static string PlainLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
