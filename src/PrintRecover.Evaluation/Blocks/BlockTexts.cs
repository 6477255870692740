using System.Globalization;
using System.Text;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Blocks;

/// <summary>
/// Blocks' texts as OmniDocBench compares them: code points of letters, figures and underscores, all else taken away.
/// Canonical equivalents are alike, which OmniDocBench leaves to its texts.
/// </summary>
internal sealed class BlockTexts
{
    private readonly SymbolNumbers<int> _numbers = new();

    /// <summary>A text's code points, numbered: to be compared with other texts of this object.</summary>
    public int[] Of(string text) =>
        _numbers.Of([.. TextFolding.None.Fold(text).EnumerateRunes().Where(IsKept).Select(rune => rune.Value)]);

    /// <summary>How many edits turn one text into the other.</summary>
    public int Edits(int[] first, int[] second) =>
        first.Length + EditDistance.Growth(first, second, _numbers.Count).Sum(step => step);

    /// <summary>Edits over the longer length, 0..1.</summary>
    public double Distance(int[] first, int[] second)
    {
        int longer = Math.Max(first.Length, second.Length);
        return longer == 0 ? 0 : (double)Edits(first, second) / longer;
    }

    /// <summary>True for texts nearer to each other than that.</summary>
    public bool IsNearer(int[] first, int[] second, double distance)
    {
        int longer = Math.Max(first.Length, second.Length);
        return longer - Math.Min(first.Length, second.Length) < distance * longer && Distance(first, second) < distance;
    }

    /// <summary>How many edits the most alike piece of a whole is away from a part, over the part's length; 1 for a part that is longer.</summary>
    public double DistanceInside(int[] part, int[] whole)
    {
        if (part.Length == 0 || part.Length > whole.Length)
        {
            return 1;
        }

        (int errors, int fewest) = (part.Length, part.Length);
        foreach (sbyte growth in EditDistance.Growth(part, whole, _numbers.Count, isFreeStart: true))
        {
            errors += growth;
            fewest = Math.Min(fewest, errors);
        }

        return (double)fewest / part.Length;
    }

    private static bool IsKept(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
