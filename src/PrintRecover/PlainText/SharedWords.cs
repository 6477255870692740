namespace PrintRecover.PlainText;

/// <summary>
/// Tells how much two texts speak of the same: by the words, or the pairs of Chinese characters, of one that stand in
/// the other. Words that any text has are not asked for.
/// </summary>
internal static class SharedWords
{
    /// <summary>Chinese and Japanese characters that stand in any text.</summary>
    private const string Common = "的了是在一不和有也就都而与與及其这這那为為以上下中对對将將个個我你他她它们們之于於到说說要会會可能还還没沒很年月日者等从從向被把让讓使此本但并並或";

    private const int ShortestWord = 5;

    /// <summary>The terms of a text, each once, no more than asked for.</summary>
    public static IReadOnlyList<string> Terms(string text, int most)
    {
        var terms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int wordStart = -1;
        for (int i = 0; i <= text.Length && terms.Count < most; i++)
        {
            CharacterTraits traits = i < text.Length ? TraitsTable.Of(text[i]) : CharacterTraits.None;
            if ((traits & CharacterTraits.Word) != 0)
            {
                wordStart = wordStart < 0 ? i : wordStart;
                continue;
            }

            if (wordStart >= 0 && i - wordStart >= ShortestWord)
            {
                terms.Add(text[wordStart..i]);
            }

            wordStart = -1;
            if (i > 0 && IsTelling(text, i) && IsTelling(text, i - 1))
            {
                terms.Add(text.Substring(i - 1, 2));
            }
        }

        return [.. terms];
    }

    /// <summary>Share of the terms that stand in a text, 0..1.</summary>
    public static double Share(IReadOnlyList<string> terms, string text) =>
        terms.Count == 0 ? 0 : (double)terms.Count(term => text.Contains(term, ComparisonFor(term))) / terms.Count;

    private static StringComparison ComparisonFor(string term) =>
        term.Length == 2 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool IsTelling(string text, int index) =>
        index < text.Length && (TraitsTable.Of(text[index]) & CharacterTraits.WideLetter) != 0 && !Common.Contains(text[index]);
}
