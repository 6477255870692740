using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Blocks;

/// <summary>
/// How well an order is kept, as OmniDocBench measures it: the edit distance between the order of the truth and that
/// of what was found, over the longer of both.
/// </summary>
public static class ReadingOrderScore
{
    /// <summary>1 for the same order, 0 for none of it.</summary>
    /// <param name="truth">Names of the parts in the order of the truth.</param>
    /// <param name="found">The names in the order found; what was not found is missing.</param>
    public static double Measure(IReadOnlyList<int> truth, IReadOnlyList<int> found)
    {
        int longer = Math.Max(truth.Count, found.Count);
        return longer == 0 ? 1 : 1 - (double)EditDistance.Between(truth, found) / longer;
    }
}
