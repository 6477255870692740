namespace PrintRecover.PlainText;

/// <summary>
/// Parts columns that stand side by side in a text, as programs write them that keep a page's looks: rows with white at
/// the same place. The columns come one below the other, the left one first; a heading across them parts what is above
/// from what is below.
/// </summary>
internal sealed class SideBySideColumns
{
    /// <summary>Fewer rows with text on both sides may have their white in one place by chance.</summary>
    private const int FewestRows = 5;

    /// <summary>Columns of running text are no narrower, on average; those of tables are.</summary>
    private const int NarrowestCells = 14;

    /// <summary>White between columns, cells; the columns of a row that has less only go on.</summary>
    private const int GutterCells = 2;

    /// <summary>A right column's lines begin this close to its edge, cells, but for the first lines of paragraphs.</summary>
    private const int EdgeCells = 1;

    /// <summary>A row with more wide white, or more words, is a table's or nobody's: a page has nine columns at most.</summary>
    private const int MostGutters = 8;

    private const int MostWords = 300;

    /// <summary>No page has more rows; white is followed no farther.</summary>
    private const int MostRows = 400;

    private const int TabStopCells = 8;

    private readonly ReadOnlyMemory<char> _text;
    private readonly PlainLineReader _reader;
    private readonly bool _isByCells;

    private SideBySideColumns(ReadOnlyMemory<char> text, PlainLineReader reader, bool isByCells) =>
        (_text, _reader, _isByCells) = (text, reader, isByCells);

    private readonly record struct Word(int Start, int End, int FromCell, int ToCell);

    /// <summary>A line and its words, which are read when they are asked for: few lines stand near white wide enough.</summary>
    private sealed class Row(PlainLine line, Func<PlainLine, Word[]> read)
    {
        private ReadOnlyMemory<Word> _words;

        public Row(PlainLine line, ReadOnlyMemory<Word> words)
            : this(line, _ => [])
        {
            _words = words;
        }

        public PlainLine Line => line;

        public ReadOnlyMemory<Word> Words => _words.IsEmpty ? _words = read(line) : _words;
    }

    /// <summary>White that goes through rows, cells.</summary>
    private readonly record struct Gutter(int From, int To, int Rows, int RowsOfBoth);

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
        Func<PlainLine, Word[]> read = ReadWords;
        Part([.. lines.Select(line => new Row(line, read))], parted);
        return parted;
    }

    private void Part(ReadOnlySpan<Row> rows, List<PlainLine> parted)
    {
        int first = 0;
        for (int index = 0; index < rows.Length;)
        {
            if (BestGutter(rows[index..]) is not { } gutter)
            {
                parted.Add(rows[index].Line);
                index++;
                continue;
            }

            int above = RowsOnTheRight(rows[first..index], gutter, rows[index].Line.Page);
            parted.RemoveRange(parted.Count - above, above);
            ReadOnlySpan<Row> beside = rows.Slice(index - above, above + gutter.Rows);
            Part(Side(beside, gutter, isLeft: true), parted);
            Part(Side(beside, gutter, isLeft: false), parted);
            first = index += gutter.Rows;
        }
    }

    /// <summary>How many of the last rows hold text on a gutter's right only: a right column may begin a little higher.</summary>
    private static int RowsOnTheRight(ReadOnlySpan<Row> rows, Gutter gutter, int page)
    {
        int count = 0;
        while (count < rows.Length && rows[^(count + 1)] is var row && row.Line.Page == page && row.Words.Span[0].FromCell >= gutter.To)
        {
            count++;
        }

        return count;
    }

    /// <summary>Of the gutters that begin in the first row the one that goes on longest; null when none is one.</summary>
    private Gutter? BestGutter(ReadOnlySpan<Row> rows)
    {
        if (!rows[0].Line.HasWideWhite)
        {
            return null;
        }

        Gutter? best = null;
        ReadOnlySpan<Word> words = rows[0].Words.Span;
        if (words.Length > MostWords || WideWhites(words) > MostGutters)
        {
            return null;
        }

        rows = rows[..Math.Min(rows.Length, MostRows)];
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].FromCell - words[i - 1].ToCell >= GutterCells
                && Follow(rows, words[i - 1].ToCell, words[i].FromCell) is { } gutter
                && gutter.RowsOfBoth > (best?.RowsOfBoth ?? FewestRows - 1)
                && AreColumns(rows[..gutter.Rows], gutter))
            {
                best = gutter;
            }
        }

        return best;
    }

    private static int WideWhites(ReadOnlySpan<Word> words)
    {
        int count = 0;
        for (int i = 1; i < words.Length; i++)
        {
            count += words[i].FromCell - words[i - 1].ToCell >= GutterCells ? 1 : 0;
        }

        return count;
    }

    /// <summary>Follows white down the rows of a page, to the last that has text on both sides and what hangs on it.</summary>
    private static Gutter Follow(ReadOnlySpan<Row> rows, int from, int to)
    {
        var gutter = new Gutter(from, to, 1, 1);
        bool isBroken = false;
        for (int index = 1; index < rows.Length && rows[index].Line.Page == rows[0].Line.Page; index++)
        {
            (int whiteFrom, int whiteTo) = WhiteAt(rows[index].Words.Span, from, to);
            bool isBoth = whiteFrom > 0 && whiteTo < int.MaxValue;
            int width = whiteTo - whiteFrom;
            (from, to) = (Math.Max(from, whiteFrom), Math.Min(to, whiteTo));
            isBroken |= rows[index].Line.BlankLinesBefore > 0;
            bool goesOn = to - from >= GutterCells
                || (to > from && isBoth && rows[index].Line.BlankLinesBefore == 0 && width < GutterCells);
            if (!goesOn)
            {
                break;
            }

            if (isBoth)
            {
                gutter = new Gutter(from, to, index + 1, gutter.RowsOfBoth + 1);
                isBroken = false;
            }
            else if (!isBroken && index == gutter.Rows)
            {
                gutter = gutter with { Rows = index + 1 };
            }
        }

        return gutter;
    }

    /// <summary>The white of a row that has most in common with a gutter; it begins at 0 and ends nowhere at a row's ends.</summary>
    private static (int From, int To) WhiteAt(ReadOnlySpan<Word> words, int from, int to)
    {
        (int bestFrom, int bestTo, int most) = (0, 0, 0);
        int before = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            int after = i < words.Length ? words[i].FromCell : int.MaxValue;
            int common = Math.Min(to, after) - Math.Max(from, before);
            if (common > most)
            {
                (bestFrom, bestTo, most) = (before, after, common);
            }

            before = i < words.Length ? words[i].ToCell : before;
        }

        return (bestFrom, bestTo);
    }

    /// <summary>True when both sides are wide enough for running text and the right one has an edge.</summary>
    private bool AreColumns(ReadOnlySpan<Row> rows, Gutter gutter)
    {
        int left = 0;
        int right = 0;
        int atEdge = 0;
        foreach (Row row in rows)
        {
            ReadOnlySpan<Word> words = row.Words.Span;
            int split = FirstRight(words, gutter);
            if (split == 0 || split == words.Length)
            {
                continue;
            }

            left += words[split - 1].ToCell - words[0].FromCell;
            right += words[^1].ToCell - words[split].FromCell;
            atEdge += words[split].FromCell - gutter.To <= EdgeCells ? 1 : 0;
        }

        int narrowest = (_isByCells ? NarrowestCells : NarrowestCells / 2) * gutter.RowsOfBoth;
        return left >= narrowest && right >= narrowest
            && 3 * atEdge >= 2 * gutter.RowsOfBoth;
    }

    private static int FirstRight(ReadOnlySpan<Word> words, Gutter gutter)
    {
        int split = 0;
        while (split < words.Length && words[split].FromCell < gutter.To)
        {
            split++;
        }

        return split;
    }

    /// <summary>The rows of one column. White before its first line is evidence of a column's end, as elsewhere.</summary>
    private Row[] Side(ReadOnlySpan<Row> rows, Gutter gutter, bool isLeft)
    {
        var side = new List<Row>(rows.Length);
        int blankLines = isLeft ? 0 : 1;
        bool wasEmpty = false;
        foreach (Row row in rows)
        {
            int split = FirstRight(row.Words.Span, gutter);
            ReadOnlyMemory<Word> words = isLeft ? row.Words[..split] : row.Words[split..];
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
            side.Add(new Row(line, words));
            blankLines = 0;
            wasEmpty = false;
        }

        return [.. side];
    }

    private Word[] ReadWords(PlainLine line)
    {
        ReadOnlySpan<char> visible = line.In(_text.Span);
        var words = new List<Word>();
        int cell = line.IndentCells;
        int start = -1;
        int fromCell = 0;
        for (int i = 0; i <= visible.Length; i++)
        {
            bool isWhite = i == visible.Length || (TraitsTable.Of(visible[i]) & CharacterTraits.Space) != 0;
            if (isWhite && start >= 0)
            {
                words.Add(new Word(line.Start + start, line.Start + i, fromCell, cell));
                start = -1;
            }
            else if (!isWhite && start < 0)
            {
                (start, fromCell) = (i, cell);
            }

            cell = i == visible.Length ? cell
                : visible[i] == '\t' ? ((cell / TabStopCells) + 1) * TabStopCells
                : cell + (_isByCells ? Cells(visible[i], line.IsWide) : 1);
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
