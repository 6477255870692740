namespace PrintRecover.Evaluation.Blocks;

/// <summary>Blocks of the truth and the found ones that stand for them.</summary>
/// <param name="Truth">Their indices in the truth; several where they were found as one.</param>
/// <param name="Found">Their indices in what was found: a run of neighbours; none where nothing stands for the truth's.</param>
/// <param name="Errors">Edit distance between their texts.</param>
/// <param name="LongerLength">Length of the longer text.</param>
public sealed record BlockMatch(IReadOnlyList<int> Truth, IReadOnlyList<int> Found, int Errors, int LongerLength);

/// <summary>
/// Matches the blocks of two texts as OmniDocBench's <c>quick_match</c> (arXiv 2412.07626) does. Found neighbours that are
/// nearer to a block of the truth together than alone are joined; the pairs are those of the least sum of distances; far ones
/// are parted; a block of the truth that stands inside a found one goes to it; what is left on both sides is paired however far
/// it is. Found blocks beyond the truth's are no matches and cost nothing. Three things differ: a part is looked for at any
/// length where OmniDocBench slides a window of the part's own; where two runs want one neighbour the nearer has it; and
/// beyond <see cref="MostBlocks"/> blocks the pairs are taken the nearest first, where OmniDocBench gives up after 30 seconds.
/// </summary>
public static class BlockMatcher
{
    /// <summary>With more on a side the best sum takes too long.</summary>
    internal const int MostBlocks = 1000;

    /// <summary>Nearer blocks are a pair and need no neighbours.</summary>
    internal const double SureDistance = 0.25;

    /// <summary>Farther pairs are none.</summary>
    private const double FarthestDistance = 0.7;

    /// <summary>A found block less like any piece of the truth's is no part of it.</summary>
    private const double FarthestPart = 0.6;

    /// <summary>A block of the truth less like any piece of a found one does not stand inside it.</summary>
    private const double FarthestInside = 0.4;

    /// <summary>Matches blocks, every one of the truth that has a letter or figure, in no order.</summary>
    /// <param name="truth">The truth's blocks.</param>
    /// <param name="found">The found blocks.</param>
    public static IReadOnlyList<BlockMatch> Match(IReadOnlyList<string> truth, IReadOnlyList<string> found)
    {
        var texts = new BlockTexts();
        Block[] expected = Blocks(truth, texts);
        Block[] actual = Blocks(found, texts);
        (int First, int End)[] runs = [.. Runs(expected, actual, texts)];
        int[][] joined = [.. runs.Select(run => Joined(actual[run.First..run.End]))];
        var truthOf = runs.Select(_ => new SortedSet<int>()).ToArray();
        var left = new SortedSet<int>(Enumerable.Range(0, expected.Length));
        foreach ((int t, int r, double distance) in Pairs(expected, joined, texts))
        {
            if (distance <= FarthestDistance)
            {
                truthOf[r].Add(t);
                left.Remove(t);
            }
        }

        foreach (int t in left.ToArray())
        {
            int around = Array.FindIndex(joined, text => texts.DistanceInside(expected[t].Text, text) < FarthestInside);
            if (around >= 0)
            {
                truthOf[around].Add(t);
                left.Remove(t);
            }
        }

        int[] lost = [.. left];
        int[] free = [.. Enumerable.Range(0, runs.Length).Where(r => truthOf[r].Count == 0)];
        foreach ((int t, int r, double _) in Pairs([.. lost.Select(t => expected[t])], [.. free.Select(r => joined[r])], texts))
        {
            truthOf[free[r]].Add(lost[t]);
            left.Remove(lost[t]);
        }

        return
        [
            .. runs
                .Select((run, r) => (Truth: truthOf[r], Found: actual[run.First..run.End]))
                .Where(match => match.Truth.Count > 0)
                .Select(match => Matched([.. match.Truth.Select(t => expected[t])], match.Found, texts)),
            .. left.Select(t => Matched([expected[t]], [], texts)),
        ];
    }

    private static Block[] Blocks(IReadOnlyList<string> blocks, BlockTexts texts) =>
        [.. blocks.Select((block, index) => new Block(index, texts.Of(block))).Where(block => block.Text.Length > 0)];

    private static IEnumerable<(int Truth, int Found, double Distance)> Pairs(Block[] truth, int[][] found, BlockTexts texts)
    {
        var distances = new double[truth.Length, found.Length];
        for (int t = 0; t < truth.Length; t++)
        {
            for (int f = 0; f < found.Length; f++)
            {
                distances[t, f] = texts.Distance(truth[t].Text, found[f]);
            }
        }

        IReadOnlyList<(int Truth, int Found)> pairs = Math.Max(truth.Length, found.Length) <= MostBlocks
            ? BestSum.Of(truth.Length, found.Length, (t, f) => distances[t, f])
            : BestPairs.Of(truth.Length, found.Length, (t, f) => -distances[t, f]);
        return pairs.Select(pair => (pair.Truth, pair.Found, distances[pair.Truth, pair.Found]));
    }

    /// <summary>All found blocks, neighbours joined that are one block of the truth, in order.</summary>
    private static IEnumerable<(int First, int End)> Runs(Block[] truth, Block[] found, BlockTexts texts)
    {
        bool[] isTruthSure = new bool[truth.Length];
        bool[] isFoundSure = new bool[found.Length];
        for (int t = 0; t < truth.Length; t++)
        {
            for (int f = 0; f < found.Length; f++)
            {
                if (texts.IsNearer(truth[t].Text, found[f].Text, SureDistance))
                {
                    isTruthSure[t] = isFoundSure[f] = true;
                }
            }
        }

        var isTaken = new bool[found.Length];
        var runs = new List<(int First, int End)>();
        foreach ((int first, int end, double _) in Enumerable.Range(0, truth.Length)
            .Where(t => !isTruthSure[t])
            .Select(t => NearestRun(truth[t].Text, found, isFoundSure, texts))
            .Where(run => run.End > run.First)
            .OrderBy(run => run.Distance))
        {
            if (!isTaken.AsSpan(first, end - first).Contains(true))
            {
                isTaken.AsSpan(first, end - first).Fill(true);
                runs.Add((first, end));
            }
        }

        return runs.Concat(Enumerable.Range(0, found.Length).Where(f => !isTaken[f]).Select(f => (f, f + 1))).Order();
    }

    /// <summary>The run of unsure found blocks that is nearest to a block of the truth; empty when there are none.</summary>
    private static (int First, int End, double Distance) NearestRun(int[] truth, Block[] found, bool[] isSure, BlockTexts texts)
    {
        double[] inside = [.. found.Select((block, f) => isSure[f] ? 1 : texts.DistanceInside(block.Text, truth))];
        (int First, int End, double Distance) best = (0, 0, double.PositiveInfinity);
        for (int first = 0; first < found.Length; first++)
        {
            if (isSure[first])
            {
                continue;
            }

            int[] text = found[first].Text;
            double distance = texts.Distance(truth, text);
            int end = first + 1;
            while (end < found.Length && text.Length <= truth.Length && inside[end] < FarthestPart
                && texts.DistanceInside(text, truth) <= FarthestPart)
            {
                int[] longer = [.. text, .. found[end].Text];
                double together = texts.Distance(truth, longer);
                if (together > distance)
                {
                    break;
                }

                (text, distance, end) = (longer, together, end + 1);
            }

            best = distance < best.Distance ? (first, end, distance) : best;
        }

        return best;
    }

    private static BlockMatch Matched(Block[] truth, Block[] found, BlockTexts texts)
    {
        (int[] expected, int[] actual) = (Joined(truth), Joined(found));
        return new BlockMatch(
            [.. truth.Select(block => block.Index)],
            [.. found.Select(block => block.Index)],
            texts.Edits(expected, actual),
            Math.Max(expected.Length, actual.Length));
    }

    private static int[] Joined(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => block.Text)];

    private sealed record Block(int Index, int[] Text);
}
