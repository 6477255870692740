namespace PrintRecover.PlainText;

/// <summary>How a text shows the first lines of its paragraphs.</summary>
internal enum FirstLineHabit : byte
{
    /// <summary>Too few lines to tell.</summary>
    Unknown,

    /// <summary>They are set in, and the white space is there.</summary>
    Indented,

    /// <summary>They were set in, and the white space was lost: they are shorter than their column.</summary>
    Shorter,

    /// <summary>They are like all others.</summary>
    Plain,
}

/// <summary>Where a text has blank lines.</summary>
internal enum BlankLineHabit : byte
{
    /// <summary>Too few lines to tell, or some paragraphs have one before them and others do not.</summary>
    Unknown,

    /// <summary>Hardly any before a paragraph.</summary>
    Rare,

    /// <summary>Before every paragraph.</summary>
    BetweenParagraphs,
}

/// <summary>How a text shows its paragraphs: the same sign means more in one style than in another.</summary>
/// <param name="FirstLine">What first lines look like.</param>
/// <param name="BlankLines">Where blank lines are.</param>
/// <param name="IsOldPrint">True where lines are filled by counting, so that some begin with marks that no line begins with,
/// and first lines are short by one character, as in Chinese print before 1950.</param>
/// <param name="HasLoneLines">True where lines seem to stand for themselves, as in verse and lists, whatever else the text does.</param>
internal readonly record struct TextStyle(
    FirstLineHabit FirstLine, BlankLineHabit BlankLines, bool IsOldPrint = false, bool HasLoneLines = false)
{
    /// <summary>The number of styles.</summary>
    public const int Count = 25;

    private const int FirstOfOldPrint = 12;

    /// <summary>All styles, in the order of their numbers.</summary>
    public static IReadOnlyList<TextStyle> All { get; } =
    [
        .. from isOldPrint in new[] { false, true }
           from firstLine in Enum.GetValues<FirstLineHabit>()
           from blankLines in Enum.GetValues<BlankLineHabit>()
           select new TextStyle(firstLine, blankLines, isOldPrint),
        new TextStyle(FirstLineHabit.Unknown, BlankLineHabit.Unknown, HasLoneLines: true),
    ];

    /// <summary>The style's own number, from 0.</summary>
    public int Index => HasLoneLines ? Count - 1
        : (IsOldPrint ? FirstOfOldPrint : 0) + (int)FirstLine * 3 + (int)BlankLines;

    /// <summary>The style's name.</summary>
    public override string ToString() => HasLoneLines ? "LoneLines"
        : $"{FirstLine}/{BlankLines}{(IsOldPrint ? "/OldPrint" : "")}";
}
