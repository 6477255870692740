namespace PrintRecover.Model;

/// <summary>A page of the source as the output names it.</summary>
/// <param name="Number">The page's number in its file, from 1.</param>
/// <param name="Width">Width of the scan, pixels; null when only text is known.</param>
/// <param name="Height">Height of the scan, pixels; null when only text is known.</param>
/// <param name="Dpi">Resolution of the scan, stated or judged by the size of its glyphs; null when it is not known.</param>
public sealed record SourcePage(int Number, int? Width = null, int? Height = null, int? Dpi = null);

/// <summary>Where an issue came from.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Sha256">The file's SHA-256, in lower-case hexadecimal.</param>
/// <param name="Engine">The recogniser, its version and its languages.</param>
/// <param name="Pages">The pages that were read.</param>
public sealed record IssueSource(string File, string Sha256, string Engine, IReadOnlyList<SourcePage> Pages);

/// <summary>Print that belongs to the page and to no article.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Box">Pixels of the original scan; null when only text is known.</param>
public sealed record Furniture(int Page, FurnitureKind Kind, string Text, Box? Box);

/// <summary>A line of the input that is no text: a printed rule read as <c>一</c> or <c>|</c>, a speck read as a mark.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Line">The line's number in the file, from 1; null when the file's lines have boxes instead.</param>
/// <param name="Text">What was read there.</param>
/// <param name="Box">Pixels of the original scan; null when only text is known.</param>
public sealed record RemovedLine(int Page, long? Line, string Text, Box? Box = null);

/// <summary>What a file gave: its articles and the rest. This is what every writer writes.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Articles">The articles, in reading order.</param>
/// <param name="Furniture">Mastheads, folios, page headers and footers.</param>
/// <param name="Warnings">What went wrong on the way, each a sentence.</param>
public sealed record Issue(
    IssueSource Source,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Furniture> Furniture,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Lines that were left out because they are no text.</summary>
    public IReadOnlyList<RemovedLine> Removed { get; init; } = [];
}
