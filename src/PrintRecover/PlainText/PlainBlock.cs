namespace PrintRecover.PlainText;

/// <summary>What a block of a text is, before it is known which article it belongs to.</summary>
internal enum PlainRole
{
    Paragraph,

    /// <summary>Set apart and without an end mark: a headline's line or a subheading.</summary>
    Display,

    Byline,
    Dateline,
    Credit,
    Caption,
    Jump,

    /// <summary>A page's number, date or running title.</summary>
    Folio,
}

/// <summary>A block of a text: lines that were joined, and what they are.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text in one line.</param>
/// <param name="Lines">Its lines as they stood.</param>
/// <param name="FirstNumber">The number of its first line in the file, from 1.</param>
/// <param name="WidestCells">Cells of its widest line.</param>
/// <param name="MeasureCells">The measure of its column, cells; 0 when there is none.</param>
internal sealed record PlainBlock(
    PlainRole Role, string Text, PrintedLines Lines, long FirstNumber, int WidestCells, int MeasureCells)
{
    /// <summary>The page that it begins on, from 1.</summary>
    public int Page => Lines.Measured[0].Page;
}
