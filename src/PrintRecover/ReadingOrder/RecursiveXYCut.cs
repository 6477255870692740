using PrintRecover.Model;

namespace PrintRecover.ReadingOrder;

/// <summary>
/// Orders boxes by recursive cuts along white gaps: columns from left to right, each from top to bottom
/// (Nagy, Seth: Hierarchical representation of optically scanned documents, 1984).
/// </summary>
public sealed class RecursiveXYCut(XYCutOptions? options = null)
{
    private readonly XYCutOptions _options = options ?? new XYCutOptions();

    /// <summary>The items in reading order.</summary>
    /// <param name="items">What to order.</param>
    /// <param name="boxOf">Where an item stands.</param>
    /// <param name="orderUncut">Orders items that no gap parts; by their tops, then their left edges, when it is null.</param>
    public IReadOnlyList<T> Order<T>(
        IReadOnlyList<T> items, Func<T, Box> boxOf, Func<IReadOnlyList<T>, IReadOnlyList<T>>? orderUncut = null)
    {
        if (items.Count < 2)
        {
            return items;
        }

        List<List<T>> groups = CutRows(_options.MinimumBandPixels);
        groups = groups.Count > 1 ? groups : CutColumns(-_options.TolerancePixels);
        groups = groups.Count > 1 ? groups : CutRows(-_options.TolerancePixels);
        return groups.Count > 1
            ? [.. groups.SelectMany(group => Order(group, boxOf, orderUncut))]
            : orderUncut is not null ? orderUncut(items)
            : [.. items.OrderBy(item => boxOf(item).Y).ThenBy(item => boxOf(item).X)];

        List<List<T>> CutRows(double gap) => Cut(items, item => boxOf(item).Y, item => boxOf(item).Bottom, gap);
        List<List<T>> CutColumns(double gap) => Cut(items, item => boxOf(item).X, item => boxOf(item).Right, gap);
    }

    /// <summary>Groups of items with a gap of at least so many pixels between one group's end and the next's start.</summary>
    private static List<List<T>> Cut<T>(IReadOnlyList<T> items, Func<T, int> start, Func<T, int> end, double minimumGap)
    {
        List<List<T>> groups = [];
        int reached = int.MinValue / 2;
        foreach (T item in items.OrderBy(start))
        {
            if (start(item) - reached >= minimumGap)
            {
                groups.Add([]);
            }

            groups[^1].Add(item);
            reached = Math.Max(reached, end(item));
        }

        return groups;
    }
}
