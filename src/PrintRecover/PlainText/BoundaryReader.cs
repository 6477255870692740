namespace PrintRecover.PlainText;

/// <summary>
/// Sees the signs between the lines of a text: how much room the line before left in its column, what the line after
/// looks like, punctuation, blank lines. Nothing is decided here.
/// </summary>
internal sealed class BoundaryReader
{
    /// <summary>Cells that a Chinese first line is set in by: one character in old vertical print, two today.</summary>
    private const int LeastIndentCells = 2;

    /// <summary>Cells that it is set in by at most.</summary>
    internal const int MostIndentCells = 5;

    private const int LinesAround = 3;

    /// <summary>Lines on either side that are asked whether they fill their column exactly.</summary>
    private const int ExactLinesAround = 6;

    /// <summary>Fewer lines tell nothing of how exactly lines are filled.</summary>
    private const int FewestExactLines = 3;

    /// <summary>Among so many exact lines one may be odd: a line that holds a figure, a misread one.</summary>
    private const int ExactLinesPerOddOne = 5;

    private readonly ReadOnlyMemory<char> _text;
    private readonly PlainLine[] _lines;
    private readonly int[] _measures;
    private readonly LineFacts[] _facts;
    private readonly CharacterPairs _pairs;
    private readonly LooseMarks _looseMarks;
    private readonly StyleLearner? _styles;
    private readonly SurroundingLines _surroundings;
    private readonly InsetLines _insets;

    /// <summary>What is asked of a line more than once.</summary>
    /// <param name="End">How it ends.</param>
    /// <param name="Wording">What its wording tells.</param>
    /// <param name="NeededCells">Room at its end that the beginning of the next line needs.</param>
    private readonly record struct LineFacts(BoundarySign End, LineWording Wording, int NeededCells);

    /// <summary>Learns the text's measures and habits.</summary>
    public BoundaryReader(ReadOnlyMemory<char> text, PlainLine[] lines)
    {
        _text = text;
        _lines = lines;
        _measures = MeasureLearner.Learn(lines);
        _pairs = new CharacterPairs(text.Span, lines);
        _looseMarks = new LooseMarks(text.Span, lines);
        _facts = new LineFacts[lines.Length];
        for (int index = 0; index < lines.Length; index++)
        {
            int neededCells = index + 1 < lines.Length ? NeededRoom.Cells(Text(index), Text(index + 1)) : 0;
            _facts[index] = new LineFacts(ReadEnd(index), LineWordings.Of(Text(index)), neededCells);
        }

        _insets = new InsetLines(lines, _measures, index => EndOf(index) is BoundarySign.OpenEnd or BoundarySign.QuoteEnd);
        Headings = new HeadingReader(this);
        _surroundings = new SurroundingLines(this, lines);
        _styles = new StyleLearner(this, lines);
    }

    /// <summary>The lines.</summary>
    public ReadOnlySpan<PlainLine> Lines => _lines;

    /// <summary>The text that they stand in.</summary>
    public ReadOnlyMemory<char> Source => _text;

    /// <summary>Which lines may be headings.</summary>
    public HeadingReader Headings { get; }

    /// <summary>How the text shows its paragraphs at a line; nothing is known of it while it is being learnt.</summary>
    public TextStyle Style(int index) => _styles?.At(index) ?? default;

    /// <summary>The measure of a line's column, cells; 0 when there is none.</summary>
    public int Measure(int index) => _measures[index];

    /// <summary>A line's visible characters.</summary>
    public ReadOnlySpan<char> Text(int index) => _lines[index].In(_text.Span);

    /// <summary>Some of the lines, from the first up to the end.</summary>
    public ReadOnlyMemory<PlainLine> LinesOf(int first, int end) => _lines.AsMemory(first, end - first);

    /// <summary>What is seen between a line and the one before it.</summary>
    /// <param name="index">The line after the boundary, from 1.</param>
    /// <param name="isInsideQuotes">True when a quote or bracket of the paragraph so far is open.</param>
    /// <param name="isAfterFirstLine">True when the line before begins its paragraph.</param>
    public BoundarySigns Before(int index, bool isInsideQuotes, bool isAfterFirstLine)
    {
        BoundarySigns signs = new BoundarySigns()
            .With(BoundarySign.Any)
            .With(BoundarySign.InsideQuotes, isInsideQuotes);
        int lostCells = isAfterFirstLine ? LostIndentCells(index - 1) : 0;
        signs = Shape(index, signs, lostCells).With(BoundarySign.FullFirstLine, lostCells > 0);
        signs = Marks(index, signs.With(EndOf(index - 1)));
        signs = signs.With(Headings.Signs(index)).With(_surroundings.Signs(index));
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
            .With(BoundarySign.AfterOverfull, IsOverfull(index))
            .With(BoundarySign.MeasureChange, Math.Abs(measure - _measures[index]) > 1)
            .With(BoundarySign.InsetAfter, _insets.BeginAt(index))
            .With(BoundarySign.InsetBefore, _insets.EndBefore(index))
            .With(BoundarySign.BlankLine, after.BlankLinesBefore > 0);
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
        bool hasFirstLineShape = HasFirstLineShape(index);
        return signs
            .With(room > LeastIndentCells ? BoundarySign.FirstLineShape : BoundarySign.NarrowFirstLineShape, hasFirstLineShape)
            .With(BoundarySign.ExactFirstLine, Style(index).IsOldPrint && IsShortByOne(index))
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

        int spare = measure - lostCells - line.EndCells - _facts[index].NeededCells;
        int just = line.IsWide ? 1 : 2 + measure / 16;
        int least = line.IsWide ? 0 : measure / 20;
        return spare < least ? BoundarySign.FullLine
            : spare <= just + least ? BoundarySign.NearlyFullLine
            : BoundarySign.ShortLine;
    }

    /// <summary>True when the next word would have fitted easily, or no column is known.</summary>
    internal bool LeavesRoom(int index) => Fill(index, 0) is BoundarySign.ShortLine or BoundarySign.NoMeasure;

    /// <summary>Where the lines around a line begin, cells: the least of their white.</summary>
    private int EdgeCells(int index)
    {
        int edge = int.MaxValue;
        int last = Math.Min(_lines.Length - 1, index + LinesAround);
        for (int near = Math.Max(0, index - LinesAround); near <= last && edge > 0; near++)
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
            && _facts[index].NeededCells <= room;
    }

    /// <summary>True for a line that is short by one character among lines that fill their column exactly. A paragraph's last
    /// line may be as short, but then the first line of the next one follows.</summary>
    internal bool IsShortByOne(int index) =>
        _measures[index] - _lines[index].EndCells == LeastIndentCells && HasFirstLineShape(index)
        && _lines[index + 1].EndCells == _measures[index + 1] && AreExactAround(index);

    /// <summary>True when the lines around fill their column to the last cell or are as short as this one; the last lines
    /// of paragraphs tell nothing.</summary>
    private bool AreExactAround(int index)
    {
        int room = _measures[index] - _lines[index].EndCells;
        int exact = 0;
        int odd = 0;
        int last = Math.Min(_lines.Length - 1, index + ExactLinesAround);
        for (int near = Math.Max(0, index - ExactLinesAround); near <= last; near++)
        {
            int nearRoom = _measures[near] - _lines[near].EndCells;
            exact += nearRoom == 0 ? 1 : 0;
            odd += nearRoom != 0 && nearRoom != room && nearRoom <= MostIndentCells ? 1 : 0;
        }

        return exact >= FewestExactLines && ExactLinesPerOddOne * odd <= exact;
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

    /// <summary>How the line before ends and the line after begins.</summary>
    private BoundarySigns Marks(int index, BoundarySigns signs)
    {
        (char last, char first) = (Text(index - 1)[^1], Text(index)[0]);
        CharacterTraits start = TraitsTable.Of(first);
        CharacterTraits both = TraitsTable.Of(last) & start;
        signs = signs.With(BoundarySign.KnownPair, (both & CharacterTraits.WideLetter) != 0 && _pairs.Has(last, first));
        LineWording before = _facts[index - 1].Wording;
        LineWording after = _facts[index].Wording;
        if ((start & CharacterTraits.TellsAtStart) == 0 && (before | after) == LineWording.None)
        {
            return signs;
        }

        bool areFigures = (both & CharacterTraits.Digit) != 0;
        bool startsWithFigure = !areFigures && (start & CharacterTraits.Digit) != 0;
        bool isRole = (before & LineWording.StandsAlone) != 0 && _lines[index].Length > _lines[index - 1].Length;
        isRole |= (after & (LineWording.StandsAlone | LineWording.CaptionStart)) != 0;
        return signs
            .With(BoundarySign.ForbiddenStart, (start & CharacterTraits.CannotStartLine) != 0)
            .With(BoundarySign.SmallStart, (start & CharacterTraits.Small) != 0)
            .With(BoundarySign.CapitalStart, (start & CharacterTraits.Capital) != 0)
            .With(BoundarySign.BulletStart, (start & CharacterTraits.Bullet) != 0 && (_lines[index].Length == 1 || Text(index)[1] != first))
            .With(BoundarySign.OpenerStart, (start & CharacterTraits.Opener) != 0)
            .With(BoundarySign.DatelineStart, (after & LineWording.DatelineStart) != 0)
            .With(BoundarySign.DatelineEnd, (before & LineWording.DatelineEnd) != 0)
            .With(BoundarySign.NumberStart, (after & LineWording.NumberStart) != 0)
            .With(BoundarySign.BracketedAfter, (after & LineWording.Bracketed) != 0)
            .With(BoundarySign.RoleByWording, isRole)
            .With(BoundarySign.Separator, ((before | after) & LineWording.Separator) != 0)
            .With(BoundarySign.DateStart, startsWithFigure && (after & LineWording.DateStart) != 0)
            .With(BoundarySign.DigitStart, startsWithFigure && (after & LineWording.DateStart) == 0)
            .With(BoundarySign.FigureGoesOn, areFigures);
    }

    /// <summary>How a line ends, as this text uses its marks.</summary>
    internal BoundarySign EndOf(int index) => _facts[index].End;

    /// <summary>What a line's wording tells.</summary>
    internal LineWording WordingOf(int index) => _facts[index].Wording;

    private BoundarySign ReadEnd(int index)
    {
        BoundarySign end = LineEndMarks.Of(Text(index));
        bool isLoose = end == BoundarySign.ClauseEnd && Text(index)[^1] is '、' or '，' or ',' && _looseMarks.At(index);
        return isLoose ? BoundarySign.LooseEnd : end;
    }

    /// <summary>True when a line ends a sentence.</summary>
    internal bool IsEnded(int index) =>
        EndOf(index) is BoundarySign.SentenceEnd or BoundarySign.ClosedSentenceEnd or BoundarySign.LooseEnd;

    /// <summary>Signs that mean more together than one by one.</summary>
    private static BoundarySigns Together(BoundarySigns signs)
    {
        bool isEnded = signs.Has(BoundarySign.SentenceEnd) || signs.Has(BoundarySign.ClosedSentenceEnd)
            || signs.Has(BoundarySign.LooseEnd);
        bool isShort = signs.Has(BoundarySign.ShortLine) || signs.Has(BoundarySign.NearlyFullLine);
        bool isFull = signs.Has(BoundarySign.FullLine);
        bool isBlank = signs.Has(BoundarySign.BlankLine);
        bool isFirstLine = signs.Has(BoundarySign.FirstLineShape) || signs.Has(BoundarySign.NarrowFirstLineShape);
        return signs
            .With(BoundarySign.EndedShort, isEnded && isShort)
            .With(BoundarySign.EndedFull, isEnded && isFull)
            .With(BoundarySign.EndedFullThenFirstLine, isEnded && isFull && isFirstLine)
            .With(BoundarySign.EndedFullThenFull, isEnded && isFull && signs.Has(BoundarySign.AfterFull))
            .With(BoundarySign.CutFull, !isEnded && isFull && isBlank)
            .With(BoundarySign.CutShort, !isEnded && isShort);
    }
}
