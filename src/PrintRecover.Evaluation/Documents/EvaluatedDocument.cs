using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Evaluation.Documents;

/// <summary>What a region of a newspaper page is to its reader. Files that know less name fewer of them.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The line above a title.</summary>
    Kicker,

    /// <summary>An article's title, or a headline of which no more is known.</summary>
    Title,

    /// <summary>The line below a title.</summary>
    Subtitle,

    /// <summary>A heading inside an article.</summary>
    Subheading,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where and when it was written.</summary>
    Dateline,

    /// <summary>The source.</summary>
    Credit,

    /// <summary>Text of a picture.</summary>
    Caption,

    /// <summary>Where the article goes on or comes from.</summary>
    Jump,

    /// <summary>A table.</summary>
    Table,

    /// <summary>An advertisement.</summary>
    Advertisement,

    /// <summary>Name plate, folio, running lines: print that belongs to no article.</summary>
    Furniture,

    /// <summary>A picture; it has no lines.</summary>
    Picture,
}

/// <summary>A printed line.</summary>
/// <param name="Text">Its text, its hyphen kept.</param>
/// <param name="Box">Pixels of the scan; null when only text is known.</param>
public sealed record DocumentLine(string Text, Box? Box);

/// <summary>Lines of one column that belong together.</summary>
/// <param name="Role">What they are.</param>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Box">Pixels of the scan; null when only text is known.</param>
/// <param name="Article">The name of the article that it is part of; null when none is known.</param>
public sealed record DocumentRegion(TextRole Role, IReadOnlyList<DocumentLine> Lines, Box? Box, string? Article);

/// <summary>A page with its regions in reading order.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">Width of the scan, pixels; null when it is not known.</param>
/// <param name="Height">Height of the scan, pixels; null when it is not known.</param>
/// <param name="Regions">The regions.</param>
public sealed record DocumentPage(int Number, int? Width, int? Height, IReadOnlyList<DocumentRegion> Regions);

/// <summary>A paragraph, headline or caption, whole, over however many columns it runs.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text in one line, hyphens mended.</param>
/// <param name="Article">The name of its article; null when none is known.</param>
/// <param name="Page">The number of the page that it begins on.</param>
public sealed record DocumentBlock(TextRole Role, string Text, string? Article, int Page)
{
    /// <summary>True for one that goes on a block of its article in a file before.</summary>
    public bool IsContinuation { get; init; }
}

/// <summary>A truth or a result in whatever format it came: what scores are taken of.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Blocks">Its blocks, in reading order.</param>
/// <param name="HasPrintedLines">False when the format keeps paragraphs but not their lines.</param>
/// <param name="HasArticles">True when the format tells which text belongs to one article.</param>
public sealed record EvaluatedDocument(
    string Name, IReadOnlyList<DocumentPage> Pages, IReadOnlyList<DocumentBlock> Blocks, bool HasPrintedLines, bool HasArticles)
{
    /// <summary>Where the file contradicts itself, in sentences.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>The regions of all pages, in reading order.</summary>
    public IEnumerable<DocumentRegion> Regions => Pages.SelectMany(page => page.Regions);

    /// <summary>The lines of all pages, in reading order.</summary>
    public IEnumerable<DocumentLine> Lines => Regions.SelectMany(region => region.Lines);

    /// <summary>True when the places of its lines are known; of no lines they are when the page's size is.</summary>
    public bool HasBoxes => Lines.All(line => line.Box is not null) && (Lines.Any() || Pages.Any(page => page.Width is not null));

    /// <summary>The text line by line as printed.</summary>
    public string PrintedText => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>The text paragraph by paragraph.</summary>
    public string RunningText => string.Join('\n', Blocks.Select(block => block.Text));

    /// <summary>What stands, or begins, on one of its pages.</summary>
    public EvaluatedDocument OfPage(int number) => this with
    {
        Pages = [.. Pages.Where(page => page.Number == number)],
        Blocks = [.. Blocks.Where(block => block.Page == number)],
    };

    /// <summary>Several files of one issue as one, their pages numbered anew, their articles in order.</summary>
    public static EvaluatedDocument Join(IReadOnlyList<EvaluatedDocument> parts)
    {
        var pages = new List<DocumentPage>();
        var blocks = new List<DocumentBlock>();
        foreach (EvaluatedDocument part in parts)
        {
            int before = pages.Count;
            foreach (DocumentBlock block in part.Blocks.Select(block => block with { Page = before + block.Page }))
            {
                Append(blocks, block);
            }

            pages.AddRange(part.Pages.Select((page, index) => page with { Number = before + index + 1 }));
        }

        return parts.Count == 1 ? parts[0] : new EvaluatedDocument(
            parts[0].Name, pages, blocks, parts.All(part => part.HasPrintedLines), parts.All(part => part.HasArticles))
        {
            Contradictions = [.. parts.SelectMany(part => part.Contradictions)],
        };
    }

    private static void Append(List<DocumentBlock> blocks, DocumentBlock block)
    {
        int first = block.IsContinuation ? blocks.FindLastIndex(other => other.Role == block.Role && other.Article == block.Article) : -1;
        if (first < 0)
        {
            blocks.Add(block);
            return;
        }

        string[] texts = [blocks[first].Text, block.Text];
        var joiner = new LineJoiner(HyphenMender.Of(texts.Select(text => text.AsMemory())));
        blocks[first] = blocks[first] with { Text = joiner.Join(texts) };
    }
}
