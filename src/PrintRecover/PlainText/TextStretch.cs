namespace PrintRecover.PlainText;

/// <summary>A part of a text that is reflowed at once.</summary>
/// <param name="Text">Its characters; they hold until the next stretch is read.</param>
/// <param name="LineNumber">The number of its first line in the file, from 1.</param>
/// <param name="Page">The page that it begins on, from 1.</param>
/// <param name="Line">Whether it is a piece of a line too long for one stretch.</param>
internal readonly record struct TextStretch(ReadOnlyMemory<char> Text, long LineNumber, int Page, LinePiece Line);

/// <summary>Pieces of a line that is too long for one stretch.</summary>
internal enum LinePiece
{
    /// <summary>Whole lines.</summary>
    None,

    /// <summary>The beginning of a line.</summary>
    First,

    /// <summary>What follows in it.</summary>
    Further,
}
