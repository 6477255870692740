using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// Writes bare text: kicker, title and subtitle each on a line, then the paragraphs with a blank line between,
/// unindented; a ruled line between articles, and the furniture after the last one.
/// </summary>
public sealed class PlainTextWriter : IIssueWriter
{
    // As wide as a line of a plain e-mail, so that no window wraps it.
    private static readonly string Separator = new('-', 72);

    /// <inheritdoc/>
    public string Extension => ".txt";

    /// <inheritdoc/>
    public IIssueFile Begin(IssueSource source, Stream output) => new PlainTextIssueFile(output);

    private sealed class PlainTextIssueFile(Stream output) : IIssueFile
    {
        private readonly SeparatedText _text = new(output, $"\n\n{Separator}\n\n");

        public void Add(Article article)
        {
            string headline = string.Join('\n', new[] { article.Kicker, article.Title, article.Subtitle }
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => PlainLine(line!)));
            IEnumerable<string> blocks = article.Blocks.Select(Block);
            _text.Add(headline.Length > 0 ? blocks.Prepend(headline) : blocks, article.Continues);
        }

        public void Finish(
            IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
        {
            if (furniture.Count > 0)
            {
                _text.AddLines(furniture.Select(Furniture));
            }

            _text.End();
        }

        public void Dispose() => _text.Dispose();
    }

    private static string Block(ArticleBlock block) => block.Kind is BlockKind.Table or BlockKind.Advertisement
        ? string.Join('\n', BlockRows.Of(block))
        : PlainLine(block.Text);

    private static string Furniture(Furniture item) => $"[page {item.Page}, {JsonNames.Of(item.Kind)}] {PlainLine(item.Text)}";

    private static string PlainLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
