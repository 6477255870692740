using PrintRecover.Model;
using PrintRecover.PlainText;
using PrintRecover.Reflow;
using PrintRecover.Writers;

namespace PrintRecover.Recovery;

/// <summary>Plain text, reflowed stretch by stretch.</summary>
/// <param name="text">The text.</param>
/// <param name="pageCount">Its pages.</param>
/// <param name="description">What it is, in a few words.</param>
/// <param name="explain">Is told of every boundary; null when nobody asks.</param>
/// <param name="mostCharacters">Characters of a stretch.</param>
internal sealed class PlainContent(
    TextReader text,
    int pageCount,
    string description,
    Action<ExplainedBoundary>? explain,
    int mostCharacters = TextStretchReader.UsualCharacters) : IRecoveredContent
{
    /// <summary>Folios and removed lines that are held until the end; those of half a million pages.</summary>
    private const int MostLinesAside = 2_000_000;

    private readonly List<Furniture> _furniture = [];
    private readonly List<RemovedLine> _removed = [];
    private int _articles;

    public string Description => description;

    public IReadOnlyList<SourcePage> Pages { get; } = [.. Enumerable.Range(1, pageCount).Select(number => new SourcePage(number))];

    public IReadOnlyCollection<Furniture> Furniture => _furniture;

    public IReadOnlyCollection<RemovedLine> Removed => _removed;

    public void Write(IIssueFile issue, CancellationToken cancellation)
    {
        var stretches = new TextStretchReader(text, mostCharacters);
        bool isLineOpen = false;
        while (stretches.Next() is { } stretch)
        {
            cancellation.ThrowIfCancellationRequested();
            if (stretch.Line == LinePiece.None)
            {
                WriteLines(stretch, issue);
                isLineOpen = false;
            }
            else
            {
                isLineOpen &= stretch.Line == LinePiece.Further;
                isLineOpen |= WritePiece(stretch, isLineOpen, issue);
            }
        }
    }

    public void Dispose() => text.Dispose();

    private void WriteLines(in TextStretch stretch, IIssueFile issue)
    {
        var place = new TextPlace(stretch.LineNumber, stretch.Page, _articles + 1);
        ReflowedText reflowed = PlainTextReflower.Reflow(stretch.Text, place, explain is not null);
        bool isFirst = true;
        foreach (Article article in reflowed.Articles)
        {
            // Text without a headline belongs to the headline before it, in this stretch or the last.
            bool goesOn = isFirst && _articles > 0 && article is { Kicker: null, Title: null, Subtitle: null };
            issue.Add(goesOn ? article with { Continues = Continuation.Article } : article);
            isFirst = false;
        }

        _articles += reflowed.Articles.Count;
        _furniture.AddRange(reflowed.Furniture);
        _removed.AddRange(reflowed.Removed);
        if (_furniture.Count + _removed.Count > MostLinesAside)
        {
            throw new InputException(
                $"More than {MostLinesAside} lines of the text are page numbers or rules, which no newspaper has; split the file.");
        }

        foreach (ExplainedBoundary boundary in reflowed.Boundaries)
        {
            explain!(boundary);
        }
    }

    /// <summary>Hands on a piece of a line too long to be judged; false when nothing but white space is in it.</summary>
    private bool WritePiece(in TextStretch stretch, bool isLineOpen, IIssueFile issue)
    {
        string piece = CjkSpacing.Clean(stretch.Text.ToString());
        if (piece.Length == 0)
        {
            return false;
        }

        Continuation continues = isLineOpen ? Continuation.Block : _articles > 0 ? Continuation.Article : Continuation.None;
        issue.Add(new Article(
            $"a{++_articles}",
            null,
            null,
            null,
            [],
            [stretch.Page],
            [new ArticleBlock(BlockKind.Paragraph, piece, null, [new ArticleLine(stretch.Page, null, piece, null)])])
        {
            Continues = continues,
        });
        return true;
    }
}
