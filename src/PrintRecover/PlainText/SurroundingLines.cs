namespace PrintRecover.PlainText;

/// <summary>
/// Sees whether the lines around a boundary look like lines of running text at all. Verse, menus and lists are lines
/// that stand for themselves: they begin with capitals, leave room at their ends, have a mark there or none at all.
/// </summary>
internal sealed class SurroundingLines
{
    /// <summary>Boundaries on either side that are looked at between two blank lines.</summary>
    private const int Reach = 6;

    /// <summary>Boundaries on either side that are looked at where blank lines stand close together.</summary>
    private const int FarReach = 12;

    /// <summary>Fewer boundaries tell nothing.</summary>
    private const int FewestBoundaries = 3;

    /// <summary>So many boundaries between two blank lines are judged without what stands beyond.</summary>
    private const int EnoughBoundaries = 6;

    /// <summary>Cells of lines without marks that stand for themselves at most, on average: longer ones are of a text
    /// that has no marks at all, as old ones may.</summary>
    private const int LongestUnmarkedCells = 24;

    /// <summary>Cells of Chinese verse at least; narrower lines, all alike, stand beside a picture.</summary>
    private const int ShortestEvenCells = 10;

    /// <summary>Cells of a list's items at least, on average.</summary>
    private const int ShortestItemCells = 5;

    private readonly PlainLine[] _lines;
    /// <summary>Sums over all boundaries before one, so that those of any window are a difference.</summary>
    private readonly Sums[] _before;

    private (int First, int Last) _run = (0, -1);

    private readonly record struct Sums(int SmallStarts, int LeavingRoom, int MarkedEnds, int MarksInside, int Cells, int Uneven)
    {
        public static Sums operator +(Sums a, Sums b) => new(
            a.SmallStarts + b.SmallStarts,
            a.LeavingRoom + b.LeavingRoom,
            a.MarkedEnds + b.MarkedEnds,
            a.MarksInside + b.MarksInside,
            a.Cells + b.Cells,
            a.Uneven + b.Uneven);

        public static Sums operator -(Sums a, Sums b) => new(
            a.SmallStarts - b.SmallStarts,
            a.LeavingRoom - b.LeavingRoom,
            a.MarkedEnds - b.MarkedEnds,
            a.MarksInside - b.MarksInside,
            a.Cells - b.Cells,
            a.Uneven - b.Uneven);
    }

    /// <summary>Looks at all boundaries.</summary>
    public SurroundingLines(BoundaryReader boundaries, PlainLine[] lines)
    {
        _lines = lines;
        _before = new Sums[lines.Length + 1];
        for (int index = 1; index < lines.Length; index++)
        {
            _before[index + 1] = _before[index] + At(boundaries, index);
        }
    }

    /// <summary>What the lines on both sides of a boundary have in common.</summary>
    public BoundarySigns Signs(int index)
    {
        (int first, int last) = Window(index);
        int count = last - first + 1;
        if (count < FewestBoundaries)
        {
            return default;
        }

        (int small, int room, int marked, int inside, int cells, int uneven) = _before[last + 1] - _before[first];
        bool isWide = _lines[index].IsWide;
        bool hasNoSmallStart = small == 0 && !isWide;
        bool isRagged = 3 * room >= 2 * count;
        bool hasMarkedEnds = 5 * marked >= 4 * count;
        bool isUnmarked = 8 * inside <= count;
        // German lines of running text often begin with a noun, but their marks stand inside, seldom at the end.
        bool isLoneLatin = hasNoSmallStart && (inside <= marked + 1 || isRagged || count > EnoughBoundaries);
        bool isUneven = 4 * uneven >= count && cells >= ShortestItemCells * count;
        bool isLoneUnmarked = isUnmarked && cells <= LongestUnmarkedCells * count
            && (isWide ? isUneven || cells >= ShortestEvenCells * count : isRagged);
        return new BoundarySigns()
            .With(BoundarySign.NoSmallStartAround, hasNoSmallStart)
            .With(BoundarySign.RaggedAround, isRagged)
            .With(BoundarySign.MarkedEndsAround, hasMarkedEnds)
            .With(BoundarySign.UnmarkedAround, isUnmarked)
            .With(BoundarySign.LoneLines, isLoneLatin || hasMarkedEnds || isLoneUnmarked);
    }

    private static Sums At(BoundaryReader boundaries, int index)
    {
        BoundarySign end = boundaries.EndOf(index - 1);
        bool isMarked = end is not (BoundarySign.OpenEnd or BoundarySign.Hyphen or BoundarySign.QuoteEnd);
        ref readonly PlainLine before = ref boundaries.Lines[index - 1];
        ref readonly PlainLine after = ref boundaries.Lines[index];
        CharacterTraits start = TraitsTable.Of(boundaries.Text(index)[0]);
        // Letters of scripts without capitals tell as little as small ones.
        bool isSmall = (start & CharacterTraits.Word) != 0 && (start & (CharacterTraits.Digit | CharacterTraits.Capital)) == 0;
        return new Sums(
            isSmall ? 1 : 0,
            boundaries.LeavesRoom(index - 1) ? 1 : 0,
            isMarked ? 1 : 0,
            before.HasMarkInside ? 1 : 0,
            after.WidthCells,
            after.WidthCells == before.WidthCells ? 0 : 1);
    }

    /// <summary>The boundaries near one up to the blank lines around them; past those, when too few are left.</summary>
    private (int First, int Last) Window(int index)
    {
        if (_lines[index].BlankLinesBefore == 0)
        {
            (int first, int last) = RunOf(index);
            first = Math.Max(first, index - Reach);
            last = Math.Min(last, index + Reach);
            if (last - first + 1 >= EnoughBoundaries)
            {
                return (first, last);
            }
        }

        return (Math.Max(1, index - FarReach), Math.Min(_lines.Length - 1, index + FarReach));
    }

    /// <summary>The boundaries between two blank lines among which one is; found once a run, for they are asked for in order.</summary>
    private (int First, int Last) RunOf(int index)
    {
        if (index < _run.First || index > _run.Last)
        {
            (int first, int last) = (index, index);
            while (first > 1 && _lines[first - 1].BlankLinesBefore == 0)
            {
                first--;
            }

            while (last < _lines.Length - 1 && _lines[last + 1].BlankLinesBefore == 0)
            {
                last++;
            }

            _run = (first, last);
        }

        return _run;
    }
}
