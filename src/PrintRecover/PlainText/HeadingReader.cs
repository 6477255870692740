namespace PrintRecover.PlainText;

/// <summary>Sees which lines of a text may be headings: short or set apart, without the marks of running text.</summary>
/// <param name="boundaries">The lines.</param>
internal sealed class HeadingReader(BoundaryReader boundaries)
{
    private const int MostHeadlineLines = 3;

    /// <summary>Lines of a headline with all that stands above and below it, as old papers have them.</summary>
    private const int MostDeckLines = 6;

    /// <summary>Lines of a headline and what stands above it, each short and without an end mark.</summary>
    private const int MostDisplayLines = 8;

    /// <summary>The column before a group is measured so many lines up: its last lines may be short.</summary>
    private const int LinesUp = 6;

    private (int Index, bool IsDisplay) _lastAsked = (-1, false);

    private ReadOnlySpan<PlainLine> Lines => boundaries.Lines;

    /// <summary>What tells of headings between a line and the one before it.</summary>
    public BoundarySigns Signs(int index)
    {
        // Boundaries are asked for in order: what was behind the last one is before this one.
        bool before = _lastAsked.Index == index - 1 ? _lastAsked.IsDisplay : IsDisplay(index - 1);
        bool after = IsDisplay(index);
        _lastAsked = (index, after);
        return new BoundarySigns()
            .With(BoundarySign.DisplayBefore, before)
            .With(BoundarySign.DisplayAfter, after)
            .With(BoundarySign.DisplayTogether, before && after && Lines[index].BlankLinesBefore == 0)
            .With(BoundarySign.AlikeShort, IsAlikeShort(index))
            .With(BoundarySign.LoneBefore, IsLone(index - 1))
            .With(BoundarySign.LoneAfter, IsLone(index))
            .With(Group(index - 1, -1, BoundarySign.GroupBefore, BoundarySign.OddGroupBefore, BoundarySign.DeckBefore, index))
            .With(Group(index, 1, BoundarySign.GroupAfter, BoundarySign.OddGroupAfter, BoundarySign.DeckAfter, index))
            .With(BoundarySign.CreditEnd, (boundaries.WordingOf(index - 1) & LineWording.CreditEnd) != 0);
    }

    private BoundarySigns Group(int index, int step, BoundarySign group, BoundarySign oddGroup, BoundarySign deck, int boundary)
    {
        int lines = Lines[boundary].BlankLinesBefore > 0 ? GroupLines(index, step) : 0;
        if (lines == 0)
        {
            return default;
        }

        if (lines > MostHeadlineLines)
        {
            return new BoundarySigns().With(deck);
        }

        int first = step > 0 ? index : index - lines + 1;
        int measure = first > 0 ? boundaries.Measure(Math.Max(0, first - LinesUp)) : MeasureLearner.None;
        bool isOdd = measure != MeasureLearner.None;
        for (int line = first; line < first + lines; line++)
        {
            int room = measure - Lines[line].EndCells;
            bool mayBeFirstLine = line == first && Lines[line].IsWide && room is > 0 and <= BoundaryReader.MostIndentCells;
            isOdd &= Math.Abs(room) > 2 && !mayBeFirstLine;
        }

        // What ends an article is followed by a headline.
        isOdd |= first > 0 && (boundaries.WordingOf(first - 1) & LineWording.CreditEnd) != 0;
        return new BoundarySigns().With(group).With(oddGroup, isOdd);
    }

    /// <summary>Lines of a group between blank ones, no more than a headline and what stands around it have, none with a mark
    /// at its end; else 0.</summary>
    private int GroupLines(int index, int step)
    {
        bool hasMark = false;
        for (int lines = 1; lines <= (hasMark ? MostHeadlineLines : MostDeckLines); lines++)
        {
            hasMark |= Lines[index].HasMarkInside;
            bool isFoot = index + 1 >= Lines.Length || Lines[index + 1].BlankLinesBefore > 0;
            if (Lines[index].HasStopInside || IsSetIn(index) || !MayEndHeading(index, isFoot))
            {
                return 0;
            }

            bool isLast = step > 0 ? isFoot : index == 0 || Lines[index].BlankLinesBefore > 0;
            if (isLast)
            {
                return lines;
            }

            index += step;
        }

        return 0;
    }

    /// <summary>True for a line without an end mark. A narrow heading's upper lines may end at a comma, and a Latin heading may
    /// ask or call.</summary>
    private bool MayEndHeading(int index, bool isFoot)
    {
        BoundarySign end = boundaries.EndOf(index);
        return end is BoundarySign.OpenEnd or BoundarySign.QuoteEnd
            || (!Lines[index].IsWide && (isFoot ? boundaries.Text(index)[^1] is '?' or '!' : boundaries.Text(index)[^1] is ','));
    }

    /// <summary>True for a line that is no part of running text by its marks.</summary>
    public bool MayBeHeadline(int index) => !Lines[index].HasStopInside && !IsSetIn(index)
        && (boundaries.EndOf(index) is BoundarySign.OpenEnd or BoundarySign.QuoteEnd
            || boundaries.Text(index).TrimEnd("”’」』\"'»）)")[^1..] is "？" or "！" or "?" or "!");

    /// <summary>True for lines with white around them, or all shorter than their column.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="end">The line behind the last.</param>
    /// <param name="isBelowDisplay">True when a heading's line stands right above, as a kicker above its title.</param>
    public bool IsSetApart(int first, int end, bool isBelowDisplay)
    {
        bool isLone = (first == 0 || isBelowDisplay || Lines[first].BlankLinesBefore > 0)
            && (end == Lines.Length || Lines[end].BlankLinesBefore > 0);
        bool areShort = true;
        for (int index = first; index < end; index++)
        {
            areShort &= 5 * Lines[index].EndCells <= 4 * boundaries.Measure(index);
        }

        return isLone || areShort;
    }

    /// <summary>True for a line that may be a heading's: short, without an end mark, not in the middle of a sentence.</summary>
    public bool IsDisplay(int index) => IsDisplay(index, MostDisplayLines);

    private bool IsDisplay(int index, int linesLeft)
    {
        int measure = boundaries.Measure(index);
        bool isShort = !Lines[index].HasStopInside && !IsSetIn(index);
        isShort &= measure == MeasureLearner.None || 5 * Lines[index].EndCells <= 4 * measure || IsLone(index);
        if (!isShort || boundaries.EndOf(index) is not (BoundarySign.OpenEnd or BoundarySign.QuoteEnd or BoundarySign.ClosedSentenceEnd))
        {
            return false;
        }

        if (index == 0 || Lines[index].BlankLinesBefore > 0)
        {
            return true;
        }

        return boundaries.IsEnded(index - 1)
            || (5 * Lines[index - 1].EndCells <= 4 * boundaries.Measure(index - 1) && linesLeft > 1 && IsDisplay(index - 1, linesLeft - 1));
    }

    private bool IsAlikeShort(int index)
    {
        int width = Lines[index].EndCells;
        return Lines[index].BlankLinesBefore == 0 && 5 * width <= 4 * boundaries.Measure(index)
            && Math.Abs(width - Lines[index - 1].EndCells) <= (Lines[index].IsWide ? 1 : 1 + width / 12);
    }

    /// <summary>True for a line that stands in as first lines do in this text.</summary>
    private bool IsSetIn(int index) =>
        boundaries.Style(index).FirstLine == FirstLineHabit.Indented && Lines[index].IndentCells > 0
        && (index + 1 >= Lines.Length || Lines[index + 1].IndentCells < Lines[index].IndentCells);

    private bool IsLone(int index) =>
        (index == 0 || Lines[index].BlankLinesBefore > 0)
        && (index + 1 >= Lines.Length || Lines[index + 1].BlankLinesBefore > 0);
}
