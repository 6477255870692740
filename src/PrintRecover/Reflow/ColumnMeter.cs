using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>
/// Learns each column's edges from its lines. A layout may cut a column into many regions, so that a region of few
/// lines is measured together with those above and below it; the edges are looked for in a window of lines, so that
/// warped and slightly skewed columns do no harm.
/// </summary>
internal static class ColumnMeter
{
    /// <summary>Lines that tell a column's edges by themselves: one of them at least fills it.</summary>
    private const int EnoughLines = 4;

    /// <summary>Lines looked at above and below one: some three paragraphs, a tenth of a column.</summary>
    private const int WindowLines = 12;

    /// <summary>Lines among which one that sticks out is a speck or a misread rule, not the column's only full line.</summary>
    private const int LinesToDoubtOne = 8;

    /// <summary>Share of their width that regions of one column have in common.</summary>
    private const double SharedWidth = 0.8;

    /// <summary>Two lines that share an edge differ by less, ems.</summary>
    private const double SharedEdgeEms = 0.4;

    /// <summary>Measures the lines of all regions, in order; an empty line is left out.</summary>
    public static IReadOnlyList<ColumnLine> Measure(IReadOnlyList<PlacedRegion> regions)
    {
        PlacedRegion[] filled = [.. regions.Where(place => place.Region.Lines.Any(HasText))];
        double articleEm = Em(filled.SelectMany(place => place.Region.Lines));
        return [.. filled.SelectMany(place => MeasureRegion(place, filled, articleEm))];
    }

    private static bool HasText(TextLine line) => !string.IsNullOrWhiteSpace(line.Text);

    private static IEnumerable<ColumnLine> MeasureRegion(
        PlacedRegion place, IReadOnlyList<PlacedRegion> all, double articleEm)
    {
        TextLine[] lines = [.. place.Region.Lines.Where(HasText)];
        double em = lines.Length >= EnoughLines ? Em(lines) : articleEm;
        FlowSpan[] column = [.. ColumnOf(place, all)
            .SelectMany(peer => peer.Region.Lines.Where(HasText))
            .Where(line => line.IsVertical == lines[0].IsVertical)
            .Select(line => FlowSpan.Of(line, em))
            .OrderBy(span => span.Top)];
        foreach (TextLine line in lines)
        {
            FlowSpan span = FlowSpan.Of(line, em);
            FlowSpan[] window = Window(column, span);
            double left = -SharedEdge(window.Select(near => -near.Start), em);
            double right = SharedEdge(window.Select(near => near.End), em);
            FlowSpan row = window
                .Where(near => near.Start >= left && near.End <= right && near.IsBeside(span))
                .Aggregate(span, (all, near) => all.Union(near));
            yield return new ColumnLine(place.Page, place.Region, line, span, row, em, left, right);
        }
    }

    /// <summary>
    /// The region and those of the same column on its page. One of few lines tells little of its width: it belongs to
    /// the narrowest column that it stands in.
    /// </summary>
    private static IEnumerable<PlacedRegion> ColumnOf(PlacedRegion place, IReadOnlyList<PlacedRegion> all)
    {
        FlowSpan own = Extent(place.Region);
        PlacedRegion[] others = [.. all.Where(other => other != place && other.Page.Number == place.Page.Number)];
        if (place.Region.Lines.Count >= EnoughLines)
        {
            return [place, .. others.Where(other => Overlap(own, Extent(other.Region), Math.Max) > SharedWidth)];
        }

        PlacedRegion[] stacked = [.. others.Where(other => Overlap(own, Extent(other.Region), Math.Min) > SharedWidth)];
        double narrowest = stacked
            .Where(other => other.Region.Lines.Count >= EnoughLines)
            .Select(other => Extent(other.Region).Length)
            .DefaultIfEmpty(double.PositiveInfinity)
            .Min();
        return [place, .. stacked.Where(other => Extent(other.Region).Length * SharedWidth <= narrowest)];
    }

    /// <summary>Share of the wider or the narrower one's width that both have.</summary>
    private static double Overlap(FlowSpan first, FlowSpan second, Func<double, double, double> which) =>
        (Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start))
        / Math.Max(1, which(first.Length, second.Length));

    private static FlowSpan Extent(Region region) =>
        FlowSpan.Of(Box.Around(region.Lines.Select(line => line.Box)), region.Lines.Any(line => line.IsVertical));

    private static FlowSpan[] Window(FlowSpan[] column, FlowSpan line)
    {
        int at = Array.FindIndex(column, span => span.Top >= line.Top);
        int first = Math.Max(0, (at < 0 ? column.Length : at) - WindowLines);
        return column[first..Math.Min(column.Length, first + 2 * WindowLines + 1)];
    }

    /// <summary>The farthest end that enough of many lines share, or two of them; of few lines the farthest.</summary>
    private static double SharedEdge(IEnumerable<double> ends, double em)
    {
        double[] farthestFirst = [.. ends.OrderDescending()];
        int[] shares = farthestFirst.Length < LinesToDoubtOne ? [] : [Math.Max(2, farthestFirst.Length / 8), 2];
        foreach (int share in shares)
        {
            for (int i = 0; i + share <= farthestFirst.Length; i++)
            {
                if (farthestFirst[i] - farthestFirst[i + share - 1] < SharedEdgeEms * em)
                {
                    return farthestFirst[i];
                }
            }
        }

        return farthestFirst[0];
    }

    /// <summary>Median width of an em over the lines that are long enough to tell; else their height.</summary>
    private static double Em(IEnumerable<TextLine> lines)
    {
        TextLine[] all = [.. lines];
        double[] ems = [.. all
            .Where(line => HasText(line) && Characters.WidthEms(line.Text) >= 4)
            .Select(line => FlowSpan.Of(line.Box, line.IsVertical).Length / Characters.WidthEms(line.Text))
            .Order()];
        double em = ems.Length > 0
            ? ems[ems.Length / 2]
            : all.Select(line => FlowSpan.Of(line.Box, line.IsVertical).Height).DefaultIfEmpty(1).Average();
        return Math.Max(em, 1);
    }
}
