namespace PrintRecover.PlainText;

/// <summary>Tells where the words of a line stand.</summary>
/// <param name="text">The text.</param>
/// <param name="isByCells">False to reckon every character as wide as a space, as some programs do.</param>
internal sealed class WordPlaces(ReadOnlyMemory<char> text, bool isByCells)
{
    private const int TabStopCells = 8;

    /// <summary>The words of a line, in order.</summary>
    public PlacedWord[] Read(PlainLine line)
    {
        ReadOnlySpan<char> visible = line.In(text.Span);
        var words = new List<PlacedWord>();
        int cell = line.IndentCells;
        int start = -1;
        int fromCell = 0;
        for (int i = 0; i <= visible.Length; i++)
        {
            bool isWhite = i == visible.Length || (TraitsTable.Of(visible[i]) & CharacterTraits.Space) != 0;
            if (isWhite && start >= 0)
            {
                words.Add(new PlacedWord(line.Start + start, line.Start + i, fromCell, cell));
                start = -1;
            }
            else if (!isWhite && start < 0)
            {
                (start, fromCell) = (i, cell);
            }

            cell = i == visible.Length ? cell
                : visible[i] == '\t' ? ((cell / TabStopCells) + 1) * TabStopCells
                : cell + (isByCells ? Cells(visible[i], line.IsWide) : 1);
        }

        return [.. words];
    }

    private static int Cells(char c, bool isWideLine)
    {
        CharacterTraits traits = TraitsTable.Of(c);
        return c == '\u3000' || (traits & CharacterTraits.Wide) != 0 || (isWideLine && (traits & CharacterTraits.Shared) != 0) ? 2
            : char.IsLowSurrogate(c) ? 0
            : 1;
    }
}
