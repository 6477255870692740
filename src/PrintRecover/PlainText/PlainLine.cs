namespace PrintRecover.PlainText;

/// <summary>
/// A line of a text, as it stood in its column. Widths are display cells: a Chinese character takes two, a Latin letter
/// or a half-width digit one.
/// </summary>
/// <param name="Start">Where its first visible character is in the text.</param>
/// <param name="Length">Characters from the first to the last visible one.</param>
/// <param name="Number">The line's number in the file, from 1.</param>
/// <param name="Page">The page's number, from 1: form feeds part pages.</param>
/// <param name="BlankLinesBefore">Empty lines right before it.</param>
/// <param name="IndentCells">White space before the first visible character, cells.</param>
/// <param name="WidthCells">From the first visible character to the last, cells.</param>
/// <param name="OpenQuotes">Quotes and brackets opened and not closed in the line; below zero when more are closed.</param>
/// <param name="HasStopInside">True when a Chinese sentence ends before the line does.</param>
/// <param name="HasMarkInside">True when a sentence or a part of one ends before the line does.</param>
/// <param name="HasWideWhite">True when a tab, an ideographic space or more than one space stands inside it.</param>
/// <param name="HasWords">True when letters or figures stand in it that are not Chinese or Japanese.</param>
/// <param name="IsWide">True when most of it are Chinese or Japanese characters.</param>
/// <param name="IsSpread">True when spaces stand between Chinese characters: the line was stretched to its column's width.</param>
internal readonly record struct PlainLine(
    int Start,
    int Length,
    long Number,
    int Page,
    int BlankLinesBefore,
    int IndentCells,
    int WidthCells,
    int OpenQuotes,
    bool HasStopInside,
    bool HasMarkInside,
    bool HasWideWhite,
    bool HasWords,
    bool IsWide,
    bool IsSpread)
{
    /// <summary>Cells from the left edge to the end of its last character.</summary>
    public int EndCells => IndentCells + WidthCells;

    /// <summary>The visible characters.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>A part of it without white space at the ends; its measures stay those of the whole line.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="start">Where the part begins in the line.</param>
    /// <param name="end">Where it ends.</param>
    public PlainLine Part(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> part = In(text)[start..end];
        ReadOnlySpan<char> trimmed = part.TrimStart();
        return this with { Start = Start + start + part.Length - trimmed.Length, Length = trimmed.TrimEnd().Length };
    }
}
