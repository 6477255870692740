namespace PrintRecover.PlainText;

/// <summary>
/// Sees the signs between the lines of a text: how much room the line before left in its column, what the line after
/// looks like, punctuation, blank lines. Nothing is decided here.
/// </summary>
internal sealed class BoundaryReader
{
    /// <summary>Cells that a Chinese first line is set in by: one character in old vertical print, two today.</summary>
    private const int LeastIndentCells = 2;
    private const int MostIndentCells = 5;

    private const int MostHeadlineLines = 3;
    private const int LinesAround = 3;

    /// <summary>The column before a group is measured so many lines up: its last lines may be short.</summary>
    private const int LinesUp = 6;

    private readonly ReadOnlyMemory<char> _text;
    private readonly PlainLine[] _lines;
    private readonly int[] _measures;
    private readonly CharacterPairs _pairs;
    private readonly LooseMarks _looseMarks;
    private readonly StyleLearner? _styles;

    /// <summary>Learns the text's measures and habits.</summary>
    public BoundaryReader(ReadOnlyMemory<char> text, PlainLine[] lines)
    {
        _text = text;
        _lines = lines;
        _measures = MeasureLearner.Learn(lines);
        _pairs = new CharacterPairs(text.Span, lines);
        _looseMarks = new LooseMarks(text.Span, lines);
        _styles = new StyleLearner(this, lines);
    }

    /// <summary>The lines.</summary>
    public ReadOnlySpan<PlainLine> Lines => _lines;

    /// <summary>How the text shows its paragraphs at a line; nothing is known of it while it is being learnt.</summary>
    public TextStyle Style(int index) => _styles?.At(index) ?? default;

    /// <summary>The measure of a line's column, cells; 0 when there is none.</summary>
    public int Measure(int index) => _measures[index];

    /// <summary>A line's visible characters.</summary>
    public ReadOnlySpan<char> Text(int index) => _lines[index].In(_text.Span);

    /// <summary>What is seen between a line and the one before it.</summary>
    /// <param name="index">The line after the boundary, from 1.</param>
    /// <param name="isInsideQuotes">True when a quote or bracket of the paragraph so far is open.</param>
    /// <param name="isSecondLine">True when the line before begins its paragraph.</param>
    public BoundarySigns Before(int index, bool isInsideQuotes, bool isSecondLine)
    {
        BoundarySigns signs = new BoundarySigns()
            .With(BoundarySign.Any)
            .With(BoundarySign.InsideQuotes, isInsideQuotes);
        int lostCells = isSecondLine ? LostIndentCells(index - 1) : 0;
        signs = Shape(index, signs, lostCells).With(BoundarySign.FullFirstLine, lostCells > 0);
        signs = Marks(Text(index - 1), Text(index), EndOf(index - 1), signs);
        signs = Display(index, signs);
        return Together(signs);
    }

    /// <summary>How the lines stand in their columns.</summary>
    /// <param name="index">The line after the boundary.</param>
    /// <param name="signs">What was seen before.</param>
    /// <param name="lostCells">White that once stood before the line before, cells.</param>
    internal BoundarySigns Shape(int index, BoundarySigns signs, int lostCells = 0)
    {
        ref readonly PlainLine before = ref _lines[index - 1];
        ref readonly PlainLine after = ref _lines[index];
        int measure = _measures[index - 1];
        BoundarySign fill = Fill(index - 1, lostCells);
        signs = signs
            .With(fill)
            .With(BoundarySign.VeryShortLine, fill == BoundarySign.ShortLine && 3 * before.EndCells < 2 * measure)
            .With(BoundarySign.SpreadLine, before.IsSpread)
            .With(BoundarySign.AfterOverfull, IsOverfull(index))
            .With(BoundarySign.MeasureChange, Math.Abs(measure - _measures[index]) > 1)
            .With(BoundarySign.BlankLine, after.BlankLinesBefore == 1)
            .With(BoundarySign.BlankLines, after.BlankLinesBefore > 1);
        int around = EdgeCells(index);
        int least = after.IsWide ? 1 : 0;
        signs = after.IndentCells > around + least ? signs.With(BoundarySign.Indented)
            : after.IndentCells < before.IndentCells - least && before.IndentCells <= around + least
                ? signs.With(BoundarySign.Outdented)
            : signs.With(BoundarySign.Flush);
        int measureAfter = _measures[index];
        if (measureAfter == MeasureLearner.None)
        {
            return signs;
        }

        int room = measureAfter - after.EndCells;
        return signs
            .With(room > LeastIndentCells ? BoundarySign.FirstLineShape : BoundarySign.NarrowFirstLineShape, HasFirstLineShape(index))
            .With(BoundarySign.AfterFull, room <= 1)
            .With(BoundarySign.AfterVeryShort, 3 * after.EndCells < 2 * measureAfter);
    }

    /// <summary>How full a line is, judged by whether the beginning of the next one would have fitted.</summary>
    private BoundarySign Fill(int index, int lostCells)
    {
        int measure = _measures[index];
        if (measure == MeasureLearner.None || index + 1 >= _lines.Length)
        {
            return BoundarySign.NoMeasure;
        }

        ref readonly PlainLine line = ref _lines[index];
        if (IsOverfull(index))
        {
            return BoundarySign.OverfullLine;
        }

        if (line.IsSpread)
        {
            return BoundarySign.FullLine;
        }

        int spare = measure - lostCells - line.EndCells - NeededCells(Text(index), Text(index + 1));
        int just = line.IsWide ? 1 : 2 + measure / 16;
        int least = line.IsWide ? 0 : measure / 20;
        return spare < least ? BoundarySign.FullLine
            : spare <= just + least ? BoundarySign.NearlyFullLine
            : BoundarySign.ShortLine;
    }

    /// <summary>Where the lines around a line begin, cells: the least of their white.</summary>
    private int EdgeCells(int index)
    {
        int edge = int.MaxValue;
        for (int near = Math.Max(0, index - LinesAround); near <= Math.Min(_lines.Length - 1, index + LinesAround); near++)
        {
            edge = near == index ? edge : Math.Min(edge, _lines[near].IndentCells);
        }

        return edge == int.MaxValue ? 0 : edge;
    }

    private bool IsOverfull(int index) =>
        _measures[index] != MeasureLearner.None && !_lines[index].IsSpread
        && _lines[index].EndCells > _measures[index] + (_lines[index].IsWide ? 2 : 2 + _measures[index] / 8);

    /// <summary>True for a line that lacks an indent's width at its end though the next word would have fitted.</summary>
    internal bool HasFirstLineShape(int index)
    {
        int room = _measures[index] - _lines[index].EndCells;
        return _lines[index].IsWide && _lines[index].IndentCells == 0 && room is >= LeastIndentCells and <= MostIndentCells
            && index + 1 < _lines.Length && _lines[index + 1].BlankLinesBefore == 0
            && NeededCells(Text(index), Text(index + 1)) <= room;
    }

    /// <summary>The indent that a paragraph's first line has lost, cells: its line is short by as much.</summary>
    private int LostIndentCells(int index)
    {
        int room = _measures[index] - _lines[index].EndCells;
        return Style(index).FirstLine is FirstLineHabit.Shorter or FirstLineHabit.Unknown
            && _lines[index].IsWide && _lines[index].IndentCells == 0 && room is >= LeastIndentCells and <= MostIndentCells
            ? Math.Min(room, 2 * LeastIndentCells)
            : 0;
    }

    /// <summary>Cells that the beginning of a line needs at the end of the line before: what may not be parted.</summary>
    private static int NeededCells(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int cells = 0;
        int i = 0;
        CharacterTraits first = TraitsTable.Of(after[0]);
        bool isWord = (first & CharacterTraits.Word) != 0;
        if (isWord && (TraitsTable.Of(before[^1]) & CharacterTraits.Wide) == 0)
        {
            cells++;
        }

        do
        {
            CharacterTraits traits = TraitsTable.Of(after[i]);
            bool isWide = (traits & CharacterTraits.Wide) != 0 || (!isWord && (traits & CharacterTraits.Shared) != 0);
            cells += isWide ? 2 : 1;
            i++;
        }
        while (i < after.Length && GoesOn(after[i - 1], after[i], isWord));
        return cells;
    }

    private static bool GoesOn(char left, char right, bool isWord)
    {
        CharacterTraits traits = TraitsTable.Of(right);
        return (traits & CharacterTraits.CannotStartLine) != 0
            || (TraitsTable.Of(left) & CharacterTraits.Opener) != 0
            || (isWord && (traits & (CharacterTraits.Wide | CharacterTraits.Space)) == 0);
    }

    /// <summary>How the line before ends and the line after begins.</summary>
    private BoundarySigns Marks(
        ReadOnlySpan<char> before, ReadOnlySpan<char> after, BoundarySign end, BoundarySigns signs)
    {
        (char last, char first) = (before[^1], after[0]);
        CharacterTraits both = TraitsTable.Of(last) & TraitsTable.Of(first);
        CharacterTraits start = TraitsTable.Of(first);
        bool areFigures = (both & CharacterTraits.Digit) != 0;
        bool startsWithFigure = !areFigures && (start & CharacterTraits.Digit) != 0;
        return signs
            .With(end)
            .With(BoundarySign.ForbiddenStart, (start & CharacterTraits.CannotStartLine) != 0)
            .With(BoundarySign.SmallStart, (start & CharacterTraits.Small) != 0)
            .With(BoundarySign.CapitalStart, (start & CharacterTraits.Capital) != 0)
            .With(BoundarySign.BulletStart, (start & CharacterTraits.Bullet) != 0)
            .With(BoundarySign.OpenerStart, (start & CharacterTraits.Opener) != 0)
            .With(BoundarySign.DatelineStart, (start & CharacterTraits.Opener) != 0 && LineForms.IsDateline(after))
            .With(BoundarySign.DatelineEnd, (TraitsTable.Of(last) & CharacterTraits.Closer) != 0 && LineForms.EndsWithDateline(before))
            .With(BoundarySign.NumberStart, LineForms.StartsWithNumber(after))
            .With(BoundarySign.BracketedAfter, (start & CharacterTraits.Opener) != 0 && LineForms.IsBracketed(after))
            .With(BoundarySign.Separator, LineForms.IsSeparator(before) || LineForms.IsSeparator(after))
            .With(BoundarySign.DateStart, startsWithFigure && LineForms.StartsWithDate(after))
            .With(BoundarySign.DigitStart, startsWithFigure && !LineForms.StartsWithDate(after))
            .With(BoundarySign.FigureGoesOn, areFigures)
            .With(BoundarySign.KnownPair, (both & CharacterTraits.WideLetter) != 0 && _pairs.Has(last, first));
    }

    /// <summary>How a line ends, as this text uses its marks.</summary>
    internal BoundarySign EndOf(int index)
    {
        BoundarySign end = EndOf(Text(index));
        bool isLoose = end == BoundarySign.ClauseEnd && Text(index)[^1] is '、' or '，' or ',' && _looseMarks.At(index);
        return isLoose ? BoundarySign.LooseEnd : end;
    }

    /// <summary>True when a line ends a sentence.</summary>
    internal bool IsEnded(int index) =>
        EndOf(index) is BoundarySign.SentenceEnd or BoundarySign.ClosedSentenceEnd or BoundarySign.LooseEnd;

    private static BoundarySign EndOf(ReadOnlySpan<char> line)
    {
        CharacterTraits last = TraitsTable.Of(line[^1]);
        if (line[^1] is ':' or '：')
        {
            return BoundarySign.Colon;
        }

        if ((last & CharacterTraits.Closer) != 0)
        {
            int end = line.Length - 1;
            while (end > 0 && (TraitsTable.Of(line[end]) & (CharacterTraits.Closer | CharacterTraits.Space)) != 0)
            {
                end--;
            }

            return (TraitsTable.Of(line[end]) & CharacterTraits.SentenceEnd) != 0
                ? BoundarySign.ClosedSentenceEnd
                : BoundarySign.QuoteEnd;
        }

        return (last & CharacterTraits.SentenceEnd) != 0 && !Abbreviations.EndLine(line) ? BoundarySign.SentenceEnd
            : line.Length > 1 && Reflow.Characters.IsHyphen(line[^1]) && char.IsLetter(line[^2]) ? BoundarySign.Hyphen
            : (last & CharacterTraits.ClauseEnd) != 0 ? ClauseEnd(line)
            : BoundarySign.OpenEnd;
    }

    /// <summary>German quotes close with the mark that opens English and Chinese ones; no white stands before it then.</summary>
    private static BoundarySign ClauseEnd(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('“' or '‘') || line.Length < 2)
        {
            return BoundarySign.ClauseEnd;
        }

        CharacterTraits before = TraitsTable.Of(line[^2]);
        return (before & (CharacterTraits.Wide | CharacterTraits.Space)) != 0 ? BoundarySign.ClauseEnd
            : (before & CharacterTraits.SentenceEnd) != 0 ? BoundarySign.ClosedSentenceEnd
            : BoundarySign.QuoteEnd;
    }

    private BoundarySigns Display(int index, BoundarySigns signs)
    {
        bool before = IsDisplay(index - 1);
        bool after = IsDisplay(index);
        return signs
            .With(BoundarySign.DisplayBefore, before)
            .With(BoundarySign.DisplayAfter, after)
            .With(BoundarySign.DisplayTogether, before && after && _lines[index].BlankLinesBefore == 0)
            .With(BoundarySign.AlikeShort, IsAlikeShort(index))
            .With(BoundarySign.LoneBefore, IsLone(index - 1))
            .With(BoundarySign.LoneAfter, IsLone(index))
            .With(Group(index - 1, -1, BoundarySign.GroupBefore, BoundarySign.OddGroupBefore, index))
            .With(Group(index, 1, BoundarySign.GroupAfter, BoundarySign.OddGroupAfter, index))
            .With(BoundarySign.CreditEnd, Roles.EndsWithCredit(Text(index - 1)));
    }

    private BoundarySigns Group(int index, int step, BoundarySign group, BoundarySign oddGroup, int boundary)
    {
        int lines = _lines[boundary].BlankLinesBefore > 0 ? GroupLines(index, step) : 0;
        if (lines == 0)
        {
            return default;
        }

        int first = step > 0 ? index : index - lines + 1;
        int measure = first > 0 ? _measures[Math.Max(0, first - LinesUp)] : MeasureLearner.None;
        bool isOdd = measure != MeasureLearner.None;
        for (int line = first; line < first + lines; line++)
        {
            int room = measure - _lines[line].EndCells;
            bool mayBeFirstLine = line == first && _lines[line].IsWide && room is > 0 and <= MostIndentCells;
            isOdd &= Math.Abs(room) > 2 && !mayBeFirstLine;
        }

        // What ends an article is followed by a headline.
        isOdd |= first > 0 && Roles.EndsWithCredit(Text(first - 1));
        return new BoundarySigns().With(group).With(oddGroup, isOdd);
    }

    /// <summary>Lines of a group between blank ones, no more than a headline has, none with a mark at its end; else 0.</summary>
    private int GroupLines(int index, int step)
    {
        for (int lines = 1; lines <= MostHeadlineLines; lines++)
        {
            if (_lines[index].HasStopInside || IsSetIn(index)
                || EndOf(index) is not (BoundarySign.OpenEnd or BoundarySign.QuoteEnd))
            {
                return 0;
            }

            bool isLast = step > 0
                ? index + 1 >= _lines.Length || _lines[index + 1].BlankLinesBefore > 0
                : index == 0 || _lines[index].BlankLinesBefore > 0;
            if (isLast)
            {
                return lines;
            }

            index += step;
        }

        return 0;
    }

    /// <summary>True for a line that is no part of running text by its marks.</summary>
    public bool MayBeHeadline(int index) => !_lines[index].HasStopInside && !IsSetIn(index)
        && (EndOf(index) is BoundarySign.OpenEnd or BoundarySign.QuoteEnd or BoundarySign.ClosedSentenceEnd
            || Text(index)[^1] is '？' or '！' or '?' or '!');

    /// <summary>True for lines with white around them, or all shorter than their column.</summary>
    public bool IsSetApart(int first, int end)
    {
        bool isLone = (first == 0 || _lines[first].BlankLinesBefore > 0)
            && (end == _lines.Length || _lines[end].BlankLinesBefore > 0);
        bool areShort = true;
        for (int index = first; index < end; index++)
        {
            areShort &= 5 * _lines[index].EndCells <= 4 * _measures[index];
        }

        return isLone || areShort;
    }

    /// <summary>True for a line that may be a heading's: short, without an end mark, not in the middle of a sentence.</summary>
    internal bool IsDisplay(int index)
    {
        int measure = _measures[index];
        bool isShort = !_lines[index].HasStopInside && !IsSetIn(index);
        isShort &= measure == MeasureLearner.None || 5 * _lines[index].EndCells <= 4 * measure || IsLone(index);
        if (!isShort || EndOf(index) is not (BoundarySign.OpenEnd or BoundarySign.QuoteEnd or BoundarySign.ClosedSentenceEnd))
        {
            return false;
        }

        if (index == 0 || _lines[index].BlankLinesBefore > 0)
        {
            return true;
        }

        return IsEnded(index - 1)
            || (5 * _lines[index - 1].EndCells <= 4 * _measures[index - 1] && IsDisplay(index - 1));
    }

    private bool IsAlikeShort(int index)
    {
        int width = _lines[index].EndCells;
        return _lines[index].BlankLinesBefore == 0 && 5 * width <= 4 * _measures[index]
            && Math.Abs(width - _lines[index - 1].EndCells) <= (_lines[index].IsWide ? 1 : 1 + width / 12);
    }

    /// <summary>True for a line that stands in as first lines do in this text.</summary>
    private bool IsSetIn(int index) =>
        Style(index).FirstLine == FirstLineHabit.Indented && _lines[index].IndentCells > 0
        && (index + 1 >= _lines.Length || _lines[index + 1].IndentCells < _lines[index].IndentCells);

    private bool IsLone(int index) =>
        (index == 0 || _lines[index].BlankLinesBefore > 0)
        && (index + 1 >= _lines.Length || _lines[index + 1].BlankLinesBefore > 0);

    /// <summary>Signs that mean more together than one by one.</summary>
    private static BoundarySigns Together(BoundarySigns signs)
    {
        bool isEnded = signs.Has(BoundarySign.SentenceEnd) || signs.Has(BoundarySign.ClosedSentenceEnd)
            || signs.Has(BoundarySign.LooseEnd);
        bool isShort = signs.Has(BoundarySign.ShortLine) || signs.Has(BoundarySign.NearlyFullLine);
        bool isFull = signs.Has(BoundarySign.FullLine);
        bool isBlank = signs.Has(BoundarySign.BlankLine) || signs.Has(BoundarySign.BlankLines);
        return signs
            .With(BoundarySign.EndedShort, isEnded && isShort)
            .With(BoundarySign.EndedFull, isEnded && isFull)
            .With(BoundarySign.EndedFullThenFirstLine, isEnded && isFull && (signs.Has(BoundarySign.FirstLineShape) || signs.Has(BoundarySign.NarrowFirstLineShape)))
            .With(BoundarySign.EndedFullThenFull, isEnded && isFull && signs.Has(BoundarySign.AfterFull))
            .With(BoundarySign.CutFull, !isEnded && isFull && isBlank)
            .With(BoundarySign.CutShort, !isEnded && isShort);
    }
}
