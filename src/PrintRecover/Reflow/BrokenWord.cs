namespace PrintRecover.Reflow;

/// <summary>A word that a line's end parts: <c>c'est-à-</c>, <c>dire</c>.</summary>
/// <param name="First">The part before the hyphen, as far back as letters and digits go: <c>à</c>.</param>
/// <param name="Second">The part after it: <c>dire</c>.</param>
/// <param name="IsChained">True when a hyphen stands before the first part too.</param>
/// <param name="Before">The text before the first part.</param>
/// <param name="Rest">The text after the second part.</param>
internal sealed record BrokenWord(string First, string Second, bool IsChained, string Before, string Rest)
{
    /// <summary>The two parts in one.</summary>
    public string Whole => First + Second;

    /// <summary>
    /// The two parts in one with <c>ck</c>, which German parted as <c>k-k</c> until 1996; null when they meet otherwise.
    /// </summary>
    public string? WholeWithCk => First is [.., not 'c', 'k'] && Second[0] == 'k' ? First[..^1] + "c" + Second : null;

    /// <summary>True when both parts are capitals only, as in a headline.</summary>
    public bool IsInCapitals => IsCapitals(First) && IsCapitals(Second);

    /// <summary>Reads the word at a line's end; null when no letter or digit stands on both sides of the break.</summary>
    /// <param name="before">The line's text without its hyphen.</param>
    /// <param name="after">The next line.</param>
    public static BrokenWord? Read(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int first = WordScanner.LengthOfLast(before);
        int second = WordScanner.LengthOfFirst(after);
        return first is 0 or > HyphenMender.LongestWord || second is 0 or > HyphenMender.LongestWord
            ? null
            : new BrokenWord(
                before[^first..].ToString(),
                after[..second].ToString(),
                before.Length > first && Characters.IsHyphen(before[^(first + 1)]),
                before[..^first].ToString(),
                after[second..Math.Min(after.Length, second + HyphenMender.LongestWord)].ToString());
    }

    private static bool IsCapitals(string word) => word.All(c => char.IsUpper(c) || !char.IsLetter(c));
}
