using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Articles;

/// <summary>
/// How many paragraph boundaries were found again. A boundary is known by the characters around it, a few of which
/// may be misread.
/// </summary>
public static class ParagraphBoundaryScore
{
    /// <summary>Characters looked at on each side.</summary>
    private const int ContextLength = 8;

    /// <summary>Share of them that may be misread.</summary>
    private const double MostErrors = 0.3;

    /// <summary>F1 of the found boundaries; 1 when neither text has any.</summary>
    /// <param name="truth">The paragraphs of the truth, in order.</param>
    /// <param name="found">The found paragraphs, in order.</param>
    public static double Measure(IReadOnlyList<string> truth, IReadOnlyList<string> found)
    {
        (string Before, string After)[] expected = Boundaries(truth);
        List<(string Before, string After)> left = [.. Boundaries(found)];
        int foundCount = left.Count;
        foreach ((string Before, string After) boundary in expected)
        {
            int match = left.FindIndex(other => IsAlike(boundary.Before, other.Before) && IsAlike(boundary.After, other.After));
            if (match >= 0)
            {
                left.RemoveAt(match);
            }
        }

        int right = foundCount - left.Count;
        return expected.Length + foundCount == 0 ? 1 : 2.0 * right / (expected.Length + foundCount);
    }

    private static (string Before, string After)[] Boundaries(IReadOnlyList<string> paragraphs)
    {
        string[] folded = [.. paragraphs
            .Select(paragraph => string.Concat(TextFolding.Lenient.Graphemes(paragraph)))
            .Where(paragraph => paragraph.Length > 0)];
        return [.. folded.Zip(folded.Skip(1), (before, after) => (
            before[Math.Max(0, before.Length - ContextLength)..],
            after[..Math.Min(after.Length, ContextLength)]))];
    }

    private static bool IsAlike(string first, string second) =>
        EditDistance.Between(first.ToCharArray(), second.ToCharArray())
        <= MostErrors * Math.Max(first.Length, second.Length);
}
