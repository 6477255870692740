using AngleSharp.Dom;
using PrintRecover.Reflow;

namespace PrintRecover.TextSources;

/// <summary>What a piece of a web page is by its mark-up.</summary>
internal enum MarkupKind
{
    Text,
    Heading,
    Caption,
    Byline,
    Dateline,
    Table,
    Preformatted,
}

/// <summary>A piece of a web page that stands by itself: a paragraph, a heading, a caption.</summary>
/// <param name="Kind">What it is by its mark-up.</param>
/// <param name="Owner">The element that it stands in.</param>
/// <param name="Lines">Its lines where breaks part it, else one; white space as print has it.</param>
/// <param name="LinkShare">Share of its characters that are links, 0..1.</param>
/// <param name="Links">How many links it holds.</param>
/// <param name="Level">The level of a heading, 1..6; else 0.</param>
internal sealed record MarkupBlock(
    MarkupKind Kind, IElement Owner, IReadOnlyList<MarkupLine> Lines, double LinkShare, int Links, int Level)
{
    private const double MostLinks = 0.5;

    /// <summary>Text of so many ems is running text even where no sentence ends.</summary>
    private const double LongEms = 30;

    /// <summary>The whole text in one line.</summary>
    public string Text { get; } = Kind == MarkupKind.Heading
        ? string.Join(' ', Lines.Select(line => line.Text))
        : CjkSpacing.Clean(string.Join(' ', Lines.Select(line => line.Text)));

    /// <summary>Length of the text in a page's own type: in ems, as columns are measured.</summary>
    public double Ems => Characters.WidthEms(Text);

    /// <summary>True for sentences, or much text, that are not mostly links.</summary>
    public bool IsRunningText { get; } = Kind is MarkupKind.Text or MarkupKind.Preformatted && LinkShare < MostLinks
        && Lines.Any(line => line.Text.Length > 0)
        && (Lines.Sum(line => Characters.WidthEms(line.Text)) >= LongEms || Lines.Any(line => Characters.EndsSentence(line.Text)));

    /// <summary>What the block weighs when the article is looked for: its text without its links.</summary>
    public double Weight => IsRunningText ? Ems * (1 - LinkShare) : 0;
}

/// <summary>A line of a block, as breaks part it.</summary>
/// <param name="Text">Its text; empty between two breaks.</param>
/// <param name="IsIndented">True when the page's writer began it with wide spaces.</param>
internal sealed record MarkupLine(string Text, bool IsIndented);
