namespace PrintRecover.PlainText;

/// <summary>White at the same place in rows that follow each other.</summary>
/// <param name="From">Where it begins, cells.</param>
/// <param name="To">Where the text on its right begins, cells.</param>
/// <param name="Rows">Rows that it goes through.</param>
/// <param name="RowsOfBoth">Those of them with text on both sides.</param>
internal readonly record struct TextGutter(int From, int To, int Rows, int RowsOfBoth)
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

    /// <summary>Of the gutters that begin in the first row the one that goes on longest; null when none is one.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="isByCells">False when places are reckoned in characters, of which a Chinese line has half as many.</param>
    public static TextGutter? Find(ReadOnlySpan<SpacedRow> rows, bool isByCells)
    {
        if (!rows[0].Line.HasWideWhite)
        {
            return null;
        }

        ReadOnlySpan<PlacedWord> words = rows[0].Words.Span;
        if (words.Length > MostWords || WideWhites(words) > MostGutters)
        {
            return null;
        }

        TextGutter? best = null;
        rows = rows[..Math.Min(rows.Length, MostRows)];
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].FromCell - words[i - 1].ToCell >= GutterCells
                && Follow(rows, words[i - 1].ToCell, words[i].FromCell) is { } gutter
                && gutter.RowsOfBoth > (best?.RowsOfBoth ?? FewestRows - 1)
                && gutter.PartsColumns(rows[..gutter.Rows], isByCells ? NarrowestCells : NarrowestCells / 2))
            {
                best = gutter;
            }
        }

        return best;
    }

    /// <summary>Which of a row's words is the first on the right; their number when none is.</summary>
    public int FirstRight(ReadOnlySpan<PlacedWord> words)
    {
        int split = 0;
        while (split < words.Length && words[split].FromCell < To)
        {
            split++;
        }

        return split;
    }

    private static int WideWhites(ReadOnlySpan<PlacedWord> words)
    {
        int count = 0;
        for (int i = 1; i < words.Length; i++)
        {
            count += words[i].FromCell - words[i - 1].ToCell >= GutterCells ? 1 : 0;
        }

        return count;
    }

    /// <summary>Follows white down the rows of a page, to the last that has text on both sides and what hangs on it.</summary>
    private static TextGutter Follow(ReadOnlySpan<SpacedRow> rows, int from, int to)
    {
        var gutter = new TextGutter(from, to, 1, 1);
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
                gutter = new TextGutter(from, to, index + 1, gutter.RowsOfBoth + 1);
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
    private static (int From, int To) WhiteAt(ReadOnlySpan<PlacedWord> words, int from, int to)
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
    private bool PartsColumns(ReadOnlySpan<SpacedRow> rows, int narrowest)
    {
        int left = 0;
        int right = 0;
        int atEdge = 0;
        foreach (SpacedRow row in rows)
        {
            ReadOnlySpan<PlacedWord> words = row.Words.Span;
            int split = FirstRight(words);
            if (split == 0 || split == words.Length)
            {
                continue;
            }

            left += words[split - 1].ToCell - words[0].FromCell;
            right += words[^1].ToCell - words[split].FromCell;
            atEdge += words[split].FromCell - To <= EdgeCells ? 1 : 0;
        }

        return Math.Min(left, right) >= narrowest * RowsOfBoth && 3 * atEdge >= 2 * RowsOfBoth;
    }
}
