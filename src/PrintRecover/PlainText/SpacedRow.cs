namespace PrintRecover.PlainText;

/// <summary>A word and its place in its row.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="FromCell">Where it begins, cells from the row's left edge.</param>
/// <param name="ToCell">Where it ends.</param>
internal readonly record struct PlacedWord(int Start, int End, int FromCell, int ToCell);

/// <summary>A line and its words, which are read when they are asked for: few lines stand near white wide enough.</summary>
/// <param name="line">The line.</param>
/// <param name="read">Reads its words.</param>
internal sealed class SpacedRow(PlainLine line, Func<PlainLine, PlacedWord[]> read)
{
    private ReadOnlyMemory<PlacedWord> _words;

    /// <summary>A row whose words are known.</summary>
    public SpacedRow(PlainLine line, ReadOnlyMemory<PlacedWord> words)
        : this(line, _ => [])
    {
        _words = words;
    }

    /// <summary>The line.</summary>
    public PlainLine Line => line;

    /// <summary>Its words, in order.</summary>
    public ReadOnlyMemory<PlacedWord> Words => _words.IsEmpty ? _words = read(line) : _words;
}
