using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Blocks;

/// <summary>Blocks of the truth and the found ones that stand for them; either may be several neighbours, or none.</summary>
/// <param name="Truth">Their indices in the truth.</param>
/// <param name="Found">Their indices in what was found.</param>
/// <param name="Errors">Edit distance between their texts.</param>
/// <param name="LongerLength">Length of the longer text.</param>
public sealed record BlockMatch(IReadOnlyList<int> Truth, IReadOnlyList<int> Found, int Errors, int LongerLength);

/// <summary>
/// Matches the blocks of two texts as OmniDocBench (arXiv 2412.07626) does: by edit distance over the longer length, after
/// everything but letters and figures is taken away, neighbours joined where that brings them nearer to the other side's
/// block. Pairs are taken the best first, where OmniDocBench finds the best sum.
/// </summary>
public static class BlockMatcher
{
    /// <summary>A found block that has less in common with each block of the truth is none of them.</summary>
    private const double FarthestDistance = 0.9;

    /// <summary>Matches blocks; what has no match stands alone with an empty other side.</summary>
    /// <param name="truth">The truth's blocks.</param>
    /// <param name="found">The found blocks.</param>
    /// <param name="folding">What is held to be the same beyond OmniDocBench's own rule; nothing when null.</param>
    public static IReadOnlyList<BlockMatch> Match(
        IReadOnlyList<string> truth, IReadOnlyList<string> found, TextFolding? folding = null)
    {
        folding ??= TextFolding.None;
        string[] expected = [.. truth.Select(text => Stripped(folding.Fold(text)))];
        string[] actual = [.. found.Select(text => Stripped(folding.Fold(text)))];
        var matches = new List<BlockMatch>();
        var isTruthTaken = new bool[expected.Length];
        var isFoundTaken = new bool[actual.Length];
        foreach ((int t, int f, double _) in Candidates(expected, actual))
        {
            if (isTruthTaken[t] || isFoundTaken[f])
            {
                continue;
            }

            (int first, int end) = Grow(expected[t], actual, f, isFoundTaken);
            (int firstTruth, int endTruth) = end - first > 1 ? (t, t + 1) : Grow(actual[f], expected, t, isTruthTaken);
            matches.Add(Pair(expected, actual, firstTruth, endTruth, first, end));
            Array.Fill(isFoundTaken, true, first, end - first);
            Array.Fill(isTruthTaken, true, firstTruth, endTruth - firstTruth);
        }

        matches.AddRange(Left(isTruthTaken).Select(t => Pair(expected, actual, t, t + 1, 0, 0)));
        matches.AddRange(Left(isFoundTaken).Select(f => Pair(expected, actual, 0, 0, f, f + 1)));
        return matches;
    }

    /// <summary>Letters and figures only: what OmniDocBench compares.</summary>
    internal static string Stripped(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value == '_'));

    private static IEnumerable<(int Truth, int Found, double Distance)> Candidates(string[] truth, string[] found) =>
        (from t in Enumerable.Range(0, truth.Length)
         from f in Enumerable.Range(0, found.Length)
         where truth[t].Length > 0 && found[f].Length > 0
         let distance = Distance(truth[t], found[f])
         where distance < FarthestDistance || truth[t].Contains(found[f], StringComparison.Ordinal) || found[f].Contains(truth[t], StringComparison.Ordinal)
         orderby distance, t, f
         select (t, f, distance)).ToArray();

    /// <summary>The run of neighbours around one block that is nearest to the other side's block when it is joined.</summary>
    private static (int First, int End) Grow(string whole, string[] parts, int at, bool[] isTaken)
    {
        (int first, int end) = (at, at + 1);
        double distance = Distance(whole, parts[at]);
        while (true)
        {
            double before = first > 0 && !isTaken[first - 1] ? Distance(whole, Joined(parts, first - 1, end)) : 1;
            double after = end < parts.Length && !isTaken[end] ? Distance(whole, Joined(parts, first, end + 1)) : 1;
            if (Math.Min(before, after) >= distance)
            {
                return (first, end);
            }

            distance = Math.Min(before, after);
            (first, end) = before <= after ? (first - 1, end) : (first, end + 1);
        }
    }

    private static BlockMatch Pair(string[] truth, string[] found, int firstTruth, int endTruth, int firstFound, int endFound)
    {
        string expected = Joined(truth, firstTruth, endTruth);
        string actual = Joined(found, firstFound, endFound);
        return new BlockMatch(
            [.. Enumerable.Range(firstTruth, endTruth - firstTruth)],
            [.. Enumerable.Range(firstFound, endFound - firstFound)],
            EditDistance.Between(expected.ToCharArray(), actual.ToCharArray()),
            Math.Max(expected.Length, actual.Length));
    }

    private static string Joined(string[] parts, int first, int end) => string.Concat(parts[first..end]);

    private static IEnumerable<int> Left(bool[] isTaken) => Enumerable.Range(0, isTaken.Length).Where(index => !isTaken[index]);

    /// <summary>Edit distance over the longer length, 0..1; texts of very unlike length are not compared.</summary>
    private static double Distance(string first, string second)
    {
        int longer = Math.Max(first.Length, second.Length);
        int shorter = Math.Min(first.Length, second.Length);
        return longer == 0 ? 0
            : shorter < (1 - FarthestDistance) * longer ? 1 - (double)shorter / longer
            : (double)EditDistance.Between(first.ToCharArray(), second.ToCharArray()) / longer;
    }
}
