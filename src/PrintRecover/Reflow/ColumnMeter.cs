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

    /// <summary>The region and, when its lines are few, the regions of the same column on its page.</summary>
    private static IEnumerable<PlacedRegion> ColumnOf(PlacedRegion place, IReadOnlyList<PlacedRegion> all)
    {
        PlacedRegion[] stacked = [.. all.Where(other => other == place
            || (other.Page.Number == place.Page.Number && IsStacked(Extent(place.Region), Extent(other.Region))))];
        double? narrowest = stacked
            .Where(other => other.Region.Lines.Count >= EnoughLines)
            .Select(other => (double?)Extent(other.Region).Length)
            .Min();
        return narrowest is { } width ? stacked.Where(other => Extent(other.Region).Length <= width * 1.15) : stacked;
    }

    /// <summary>True when the second lies above or below the first, within its width or around it.</summary>
    private static bool IsStacked(FlowSpan first, FlowSpan second) =>
        Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start)
        > 0.7 * Math.Min(first.Length, second.Length);

    private static FlowSpan Extent(Region region) =>
        FlowSpan.Of(Box.Around(region.Lines.Select(line => line.Box)), region.Lines.Any(line => line.IsVertical));

    private static FlowSpan[] Window(FlowSpan[] column, FlowSpan line)
    {
        int at = Array.FindIndex(column, span => span.Top >= line.Top);
        int first = Math.Max(0, (at < 0 ? column.Length : at) - WindowLines);
        return column[first..Math.Min(column.Length, first + 2 * WindowLines + 1)];
    }

    /// <summary>The farthest end that two lines share; of few lines the farthest.</summary>
    private static double SharedEdge(IEnumerable<double> ends, double em)
    {
        double[] farthestFirst = [.. ends.OrderDescending()];
        for (int i = 0; i + 1 < farthestFirst.Length && farthestFirst.Length >= LinesToDoubtOne; i++)
        {
            if (farthestFirst[i] - farthestFirst[i + 1] < SharedEdgeEms * em)
            {
                return farthestFirst[i];
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
