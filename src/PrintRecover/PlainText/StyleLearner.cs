namespace PrintRecover.PlainText;

/// <summary>
/// Learns how a text shows its paragraphs from the boundaries that are plain: a sentence's end on a short line is a
/// paragraph's end. Learned in stretches, for a file may hold several papers.
/// </summary>
internal sealed class StyleLearner
{
    /// <summary>Lines of a stretch: some ten paragraphs.</summary>
    private const int StretchLines = 200;

    /// <summary>Lines filled by counting: one of so many begins with a mark that no line begins with. A tenth of all
    /// characters are marks; misread ones are far fewer.</summary>
    private const int LinesPerForbiddenStart = 40;

    private readonly TextStyle[] _styles;

    /// <summary>Learns the style of every stretch, from it and its neighbours.</summary>
    public StyleLearner(BoundaryReader boundaries, PlainLine[] lines)
    {
        int stretches = lines.Length / StretchLines + 1;
        _styles = new TextStyle[stretches];
        var counts = new Counts[stretches];
        for (int index = 1; index < lines.Length; index++)
        {
            Count(boundaries, index, ref counts[index / StretchLines]);
        }

        for (int i = 0; i < stretches; i++)
        {
            _styles[i] = counts[Math.Max(0, i - 1)..Math.Min(stretches, i + 2)].Aggregate((a, b) => a + b).Judge();
        }
    }

    /// <summary>The style at a line.</summary>
    public TextStyle At(int index) => _styles[index / StretchLines];

    private static void Count(BoundaryReader boundaries, int index, ref Counts counts)
    {
        if (boundaries.Lines[index].IsWide)
        {
            counts.Wide++;
            counts.ForbiddenStarts += (TraitsTable.Of(boundaries.Text(index)[0]) & CharacterTraits.CannotStartLine) != 0 ? 1 : 0;
            counts.LeavingRoom += boundaries.LeavesRoom(index - 1) ? 1 : 0;
            counts.ShortByOne += boundaries.IsShortByOne(index) ? 1 : 0;
        }

        if (!boundaries.IsEnded(index - 1) || boundaries.Headings.IsDisplay(index) || boundaries.HasFirstLineShape(index - 1))
        {
            return;
        }

        BoundarySigns signs = boundaries.Shape(index, default);
        bool isShort = signs.Has(BoundarySign.ShortLine) || signs.Has(BoundarySign.VeryShortLine);
        bool isBlank = signs.Has(BoundarySign.BlankLine);
        bool isShorter = signs.Has(BoundarySign.FirstLineShape) || signs.Has(BoundarySign.NarrowFirstLineShape);
        int one = isShort ? 1 : 0;
        counts.Ends += one;
        counts.Indented += signs.Has(BoundarySign.Indented) ? one : 0;
        counts.Shorter += isShorter ? one : 0;
        counts.Plain += signs.Has(BoundarySign.AfterFull) ? one : 0;
        counts.Blank += isBlank ? one : 0;
        counts.ShorterAnywhere += isShorter ? 1 : 0;
        counts.IndentedAnywhere += signs.Has(BoundarySign.Indented) ? 1 : 0;
        counts.BlankAnywhere += isBlank ? 1 : 0;
    }

    /// <summary>What follows the plain ends of paragraphs, what follows any end of a sentence, and how Chinese lines are filled.</summary>
    private record struct Counts(
        int Ends,
        int Indented,
        int Shorter,
        int Plain,
        int Blank,
        int ShorterAnywhere,
        int IndentedAnywhere,
        int BlankAnywhere,
        int Wide,
        int ForbiddenStarts,
        int LeavingRoom,
        int ShortByOne)
    {
        public static Counts operator +(Counts a, Counts b) => new(
            a.Ends + b.Ends,
            a.Indented + b.Indented,
            a.Shorter + b.Shorter,
            a.Plain + b.Plain,
            a.Blank + b.Blank,
            a.ShorterAnywhere + b.ShorterAnywhere,
            a.IndentedAnywhere + b.IndentedAnywhere,
            a.BlankAnywhere + b.BlankAnywhere,
            a.Wide + b.Wide,
            a.ForbiddenStarts + b.ForbiddenStarts,
            a.LeavingRoom + b.LeavingRoom,
            a.ShortByOne + b.ShortByOne);

        public readonly TextStyle Judge() => new(
            2 * Indented > Ends || (Ends < 2 && IndentedAnywhere > 1) ? FirstLineHabit.Indented
                : ShorterAnywhere > 1 && ShorterAnywhere > 2 * Plain ? FirstLineHabit.Shorter
                : Plain > Shorter ? FirstLineHabit.Plain
                : FirstLineHabit.Unknown,
            Ends == 0 ? (BlankAnywhere > 1 ? BlankLineHabit.BetweenParagraphs : BlankLineHabit.Unknown)
                : 5 * Blank >= 4 * Ends ? BlankLineHabit.BetweenParagraphs
                : 5 * Blank <= Ends ? BlankLineHabit.Rare
                : BlankLineHabit.Unknown,
            ForbiddenStarts > 1 && LinesPerForbiddenStart * ForbiddenStarts >= Wide
                && ShortByOne > 1 && 4 * ShortByOne >= LeavingRoom);
    }
}
