using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// Writes CommonMark: a comment that names the source, one second-level heading an article, captions quoted,
/// bylines and the like in italics, the furniture listed at the end, and a comment with the warnings.
/// </summary>
public sealed class MarkdownWriter : IIssueWriter
{
    private const string Break = "---";

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public IIssueFile Begin(IssueSource source, Stream output) => new MarkdownIssueFile(source, output);

    private sealed class MarkdownIssueFile : IIssueFile
    {
        private readonly SeparatedText _text;

        public MarkdownIssueFile(IssueSource source, Stream output)
        {
            _text = new SeparatedText(output, $"\n\n{Break}\n\n");
            _text.Begin(Comment(
            [
                $"source: {source.File}",
                $"sha256: {source.Sha256}",
                $"engine: {source.Engine}",
                $"pages: {string.Join(", ", source.Pages.Select(page => page.Number))}",
            ]) + "\n");
        }

        public void Add(Article article)
        {
            IEnumerable<string> headline =
            [
                .. Optional(article.Kicker, kicker => $"*{kicker}*"),
                .. Optional(article.Title, title => $"## {title}"),
                .. Optional(article.Subtitle, subtitle => $"**{subtitle}**"),
            ];
            _text.Add(headline.Concat(article.Blocks.Select(Block)), article.Continues);
        }

        public void Finish(
            IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
        {
            if (furniture.Count > 0)
            {
                _text.AddLines(furniture.Select(Furniture));
            }

            _text.End(warnings.Count > 0 ? "\n" + Comment(warnings.Select(warning => $"warning: {warning}")) : "");
        }

        public void Dispose() => _text.Dispose();
    }

    // Two hyphens would end the comment, or be an error in it.
    private static string Comment(IEnumerable<string> facts) =>
        $"<!--\n{string.Join('\n', facts.Select(PlainLine)).Replace("--", "- -").Replace("--", "- -")}\n-->\n";

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

    private static string Furniture(Furniture item) =>
        $"- page {item.Page}, {JsonNames.Of(item.Kind)}: {MarkdownText.Escape(PlainLine(item.Text))}";

    private static string PlainLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
