namespace PrintRecover.Evaluation.Text;

/// <summary>
/// The character error rate as dinglehopper defines it: edit distance between the grapheme clusters of the texts in
/// NFC, over the length of the truth. It may exceed 1.
/// </summary>
public static class CharacterErrorRate
{
    /// <summary>Compares a found text with the truth.</summary>
    /// <param name="truth">What stands in print.</param>
    /// <param name="found">What was read.</param>
    /// <param name="folding">What is held to be the same; nothing but NFC when null.</param>
    public static ErrorRate Measure(string truth, string found, TextFolding? folding = null)
    {
        folding ??= TextFolding.None;
        IReadOnlyList<string> expected = folding.Graphemes(truth);
        return new ErrorRate(EditDistance.Between(expected, folding.Graphemes(found)), expected.Count);
    }
}
