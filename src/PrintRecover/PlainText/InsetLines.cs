namespace PrintRecover.PlainText;

/// <summary>
/// Finds runs of a few narrow lines behind a heading, as wide as each other, that go on in a wider one: they stand beside
/// the heading and are full, though the column is wider.
/// </summary>
internal sealed class InsetLines
{
    private const int FewestLines = 2;
    private const int MostLines = 8;
    private const int MostHeadingLines = 6;

    /// <summary>Chinese lines of a run differ by one character at most.</summary>
    private const int WideToleranceCells = 2;

    private readonly bool[] _areFirst;
    private readonly bool[] _areBehind;

    /// <summary>Looks at all lines, and gives those of a run their own measure.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="measures">The measure of each line's column; those of narrow lines are changed.</param>
    /// <param name="endsOpen">True for a line without a mark at its end.</param>
    public InsetLines(ReadOnlySpan<PlainLine> lines, int[] measures, Func<int, bool> endsOpen)
    {
        _areFirst = new bool[lines.Length];
        _areBehind = new bool[lines.Length];
        for (int index = FewestLines; index < lines.Length; index++)
        {
            int count = IsNarrow(lines, index - 1, index) ? LinesBefore(lines, index) : 0;
            if (count is < FewestLines or > MostLines || !IsBehindHeading(lines, index - count, endsOpen))
            {
                continue;
            }

            _areFirst[index - count] = true;
            _areBehind[index] = true;
            int widest = 0;
            for (int line = index - count; line < index; line++)
            {
                widest = Math.Max(widest, lines[line].EndCells);
            }

            measures.AsSpan((index - count)..index).Fill(widest);
        }
    }

    /// <summary>True when a run begins with the line.</summary>
    public bool BeginAt(int index) => _areFirst[index];

    /// <summary>True for the wider line behind a run.</summary>
    public bool EndBefore(int index) => _areBehind[index];

    private static bool IsNarrow(ReadOnlySpan<PlainLine> lines, int index, int beside) =>
        lines[beside].BlankLinesBefore == 0 && 3 * lines[index].EndCells <= 2 * lines[beside].EndCells;

    /// <summary>Lines right before one that are as wide as each other.</summary>
    private static int LinesBefore(ReadOnlySpan<PlainLine> lines, int index)
    {
        int width = lines[index - 1].EndCells;
        int tolerance = lines[index].IsWide ? WideToleranceCells : 2 + width / 8;
        int count = 1;
        while (count <= MostLines && count < index && lines[index - count].BlankLinesBefore == 0
            && Math.Abs(lines[index - count - 1].EndCells - width) <= tolerance)
        {
            count++;
        }

        return count;
    }

    private static bool IsBehindHeading(ReadOnlySpan<PlainLine> lines, int index, Func<int, bool> endsOpen)
    {
        if (lines[index].BlankLinesBefore == 0)
        {
            return false;
        }

        for (int line = index - 1; line >= Math.Max(0, index - MostHeadingLines); line--)
        {
            if (lines[line].HasMarkInside || !endsOpen(line))
            {
                return false;
            }

            if (line == 0 || lines[line].BlankLinesBefore > 0)
            {
                return true;
            }
        }

        return false;
    }
}
