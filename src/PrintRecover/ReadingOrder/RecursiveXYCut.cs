using PrintRecover.Model;

namespace PrintRecover.ReadingOrder;

/// <summary>
/// Orders boxes by recursive cuts along white gaps: columns from left to right, each from top to bottom
/// (Nagy, Seth: Hierarchical representation of optically scanned documents, 1984).
/// </summary>
public sealed class RecursiveXYCut(XYCutOptions? options = null)
{
    private readonly XYCutOptions _options = options ?? new XYCutOptions();
    private readonly Stroke[] _across = [.. (options?.Rules ?? []).Where(rule => rule.Width > rule.Height)
        .Select(rule => new Stroke(rule.X, rule.Right, rule.CenterY))];

    private readonly Stroke[] _down = [.. (options?.Rules ?? []).Where(rule => rule.Height >= rule.Width)
        .Select(rule => new Stroke(rule.Y, rule.Bottom, rule.CenterX))];

    /// <summary>A rule crosses another when it reaches beyond it on both sides by this share of the length that the other divides: less is a stub.</summary>
    private const double CrossingShare = 0.05;

    /// <summary>A rule, from its start to its end along its direction, at its place across.</summary>
    private readonly record struct Stroke(int Start, int End, double Place);

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

        Box extent = Box.Around(items.Select(boxOf));
        List<List<T>> groups = CutRows((top, bottom) => RuledAcross(extent, top, bottom));
        groups = groups.Count > 1 ? groups : CutColumns((left, right) => RuledDown(extent, left, right));
        groups = groups.Count > 1 ? groups : CutRows((top, bottom) => bottom - top >= _options.MinimumBandPixels);
        groups = groups.Count > 1 ? groups : CutColumns((_, _) => true);
        groups = groups.Count > 1 ? groups : CutRows((_, _) => true);
        return groups.Count > 1
            ? [.. groups.SelectMany(group => Order(group, boxOf, orderUncut))]
            : orderUncut is not null ? orderUncut(items)
            : [.. items.OrderBy(item => boxOf(item).Y).ThenBy(item => boxOf(item).X)];

        List<List<T>> CutRows(Func<int, int, bool> isCut) => Cut(items, item => boxOf(item).Y, item => boxOf(item).Bottom, isCut);
        List<List<T>> CutColumns(Func<int, int, bool> isCut) => Cut(items, item => boxOf(item).X, item => boxOf(item).Right, isCut);
    }

    /// <summary>The items in groups that unbroken rules part, in reading order; white parts nothing.</summary>
    /// <param name="items">What to part.</param>
    /// <param name="boxOf">Where an item stands.</param>
    public IReadOnlyList<IReadOnlyList<T>> RuledFields<T>(IReadOnlyList<T> items, Func<T, Box> boxOf)
    {
        Box extent = Box.Around(items.Select(boxOf));
        List<List<T>> groups = Cut(items, item => boxOf(item).Y, item => boxOf(item).Bottom, (top, bottom) => RuledAcross(extent, top, bottom));
        groups = groups.Count > 1 ? groups
            : Cut(items, item => boxOf(item).X, item => boxOf(item).Right, (left, right) => RuledDown(extent, left, right));
        return groups.Count > 1 ? [.. groups.SelectMany(group => RuledFields(group, boxOf))] : [items];
    }

    private bool RuledAcross(Box extent, int top, int bottom) => IsDivided(_across, _down, extent.X, extent.Right, top, bottom);

    private bool RuledDown(Box extent, int left, int right) => IsDivided(_down, _across, extent.Y, extent.Bottom, left, right);

    /// <summary>
    /// Whether a rule, or several in one line, go over nearly all of a length at a place between two others, and no rule crosses them.
    /// </summary>
    private bool IsDivided(Stroke[] along, Stroke[] crossing, int start, int end, int least, int most)
    {
        double tolerance = _options.TolerancePixels;
        double reach = CrossingShare * (end - start);
        Stroke[] between = [.. along.Where(stroke => stroke.Place > least - tolerance && stroke.Place < most + tolerance)];
        return between.Any(one =>
            Covered(between.Where(other => Math.Abs(other.Place - one.Place) <= tolerance)) >= _options.RuleShare * (end - start)
            && !crossing.Any(stroke => stroke.Place > start && stroke.Place < end
                && stroke.Start < one.Place - reach && stroke.End > one.Place + reach));

        int Covered(IEnumerable<Stroke> line)
        {
            (int covered, int reached) = (0, start);
            foreach (Stroke stroke in line.OrderBy(stroke => stroke.Start))
            {
                covered += Math.Max(0, Math.Min(stroke.End, end) - Math.Max(stroke.Start, reached));
                reached = Math.Clamp(stroke.End, reached, end);
            }

            return covered;
        }
    }

    /// <summary>Groups of items, parted where no item reaches over a place and that place is taken for a cut.</summary>
    private List<List<T>> Cut<T>(IReadOnlyList<T> items, Func<T, int> start, Func<T, int> end, Func<int, int, bool> isCut)
    {
        List<List<T>> groups = [];
        int reached = int.MinValue / 2;
        foreach (T item in items.OrderBy(start))
        {
            if (groups.Count == 0 || (start(item) - reached >= -_options.TolerancePixels && isCut(reached, start(item))))
            {
                groups.Add([]);
            }

            groups[^1].Add(item);
            reached = Math.Max(reached, end(item));
        }

        return groups;
    }
}
