namespace PrintRecover.PlainText;

/// <summary>
/// Parts columns that stand side by side in a text, as programs write them that keep a page's looks: rows with white at
/// the same place. The columns come one below the other, the left one first; a heading across them parts what is above
/// from what is below.
/// </summary>
internal sealed class SideBySideColumns
{
    private readonly ReadOnlyMemory<char> _text;
    private readonly PlainLineReader _reader;
    private readonly bool _isByCells;

    private SideBySideColumns(ReadOnlyMemory<char> text, PlainLineReader reader, bool isByCells) =>
        (_text, _reader, _isByCells) = (text, reader, isByCells);

    /// <summary>The lines, with those of columns side by side parted.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="reader">Measures the parts of lines.</param>
    /// <param name="lines">The lines.</param>
    public static IReadOnlyList<PlainLine> Part(ReadOnlyMemory<char> text, PlainLineReader reader, IReadOnlyList<PlainLine> lines)
    {
        if (!lines.Any(line => line.HasWideWhite && MayHaveGutter(line.In(text.Span))))
        {
            return lines;
        }

        List<PlainLine> byCells = new SideBySideColumns(text, reader, isByCells: true).Part(lines);
        if (!lines.Any(line => line.IsWide))
        {
            return byCells;
        }

        // Some programs reckon a Chinese character as wide as a space: what parts more is right.
        List<PlainLine> byCharacters = new SideBySideColumns(text, reader, isByCells: false).Part(lines);
        return byCharacters.Count > byCells.Count ? byCharacters : byCells;
    }

    private static bool MayHaveGutter(ReadOnlySpan<char> line) =>
        line.Contains("  ", StringComparison.Ordinal) || line.ContainsAny('\t', '\u3000');

    private List<PlainLine> Part(IReadOnlyList<PlainLine> lines)
    {
        var parted = new List<PlainLine>(lines.Count);
        Func<PlainLine, PlacedWord[]> read = new WordPlaces(_text, _isByCells).Read;
        Part([.. lines.Select(line => new SpacedRow(line, read))], parted);
        return parted;
    }

    private void Part(ReadOnlySpan<SpacedRow> rows, List<PlainLine> parted)
    {
        int first = 0;
        for (int index = 0; index < rows.Length;)
        {
            if (TextGutter.Find(rows[index..], _isByCells) is not { } gutter)
            {
                parted.Add(rows[index].Line);
                index++;
                continue;
            }

            int above = RowsOnTheRight(rows[first..index], gutter, rows[index].Line.Page);
            parted.RemoveRange(parted.Count - above, above);
            ReadOnlySpan<SpacedRow> beside = rows.Slice(index - above, above + gutter.Rows);
            Part(Side(beside, gutter, isLeft: true), parted);
            Part(Side(beside, gutter, isLeft: false), parted);
            first = index += gutter.Rows;
        }
    }

    /// <summary>How many of the last rows hold text on a gutter's right only: a right column may begin a little higher.</summary>
    private static int RowsOnTheRight(ReadOnlySpan<SpacedRow> rows, TextGutter gutter, int page)
    {
        int count = 0;
        while (count < rows.Length && rows[^(count + 1)] is var row && row.Line.Page == page && row.Words.Span[0].FromCell >= gutter.To)
        {
            count++;
        }

        return count;
    }

    /// <summary>The rows of one column. White before its first line is evidence of a column's end, as elsewhere.</summary>
    private SpacedRow[] Side(ReadOnlySpan<SpacedRow> rows, TextGutter gutter, bool isLeft)
    {
        var side = new List<SpacedRow>(rows.Length);
        int blankLines = isLeft ? 0 : 1;
        bool wasEmpty = false;
        foreach (SpacedRow row in rows)
        {
            int split = gutter.FirstRight(row.Words.Span);
            ReadOnlyMemory<PlacedWord> words = isLeft ? row.Words[..split] : row.Words[split..];
            blankLines += row.Line.BlankLinesBefore;
            if (words.Length == 0)
            {
                // Columns seldom stand at the same height: a line of one may have a row for itself.
                blankLines += wasEmpty ? 1 : 0;
                wasEmpty = true;
                continue;
            }

            PlainLine line = _reader.Measure(_text.Span, words.Span[0].Start, words.Span[^1].End) with
            {
                Number = row.Line.Number,
                Page = row.Line.Page,
                BlankLinesBefore = blankLines,
                IndentCells = isLeft ? row.Line.IndentCells : words.Span[0].FromCell - gutter.To,
            };
            side.Add(new SpacedRow(line, words));
            blankLines = 0;
            wasEmpty = false;
        }

        return [.. side];
    }
}
