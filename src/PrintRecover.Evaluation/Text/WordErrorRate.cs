using System.Globalization;
using System.Text;

namespace PrintRecover.Evaluation.Text;

/// <summary>
/// The word error rate as dinglehopper defines it: edit distance between the words of UAX #29, those without a letter or
/// a figure left out, over the number of words of the truth. A Chinese character is a word by that rule.
/// </summary>
public static class WordErrorRate
{
    /// <summary>Compares a found text with the truth.</summary>
    /// <param name="truth">What stands in print.</param>
    /// <param name="found">What was read.</param>
    /// <param name="folding">What is held to be the same; nothing but NFC when null.</param>
    public static ErrorRate Measure(string truth, string found, TextFolding? folding = null)
    {
        folding ??= TextFolding.None;
        IReadOnlyList<string> expected = Words(folding.Fold(truth));
        return new ErrorRate(EditDistance.Between(expected, Words(folding.Fold(found))), expected.Count);
    }

    /// <summary>The words of a text, without white space, punctuation and signs.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. WordBreaks.Split(text).Where(word => !word.EnumerateRunes().All(IsUnwanted))];

    private static bool IsUnwanted(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.OtherSymbol;
}
