using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds lines of body-sized text. Columns are kept apart first; inside one, text is cut into narrow vertical strips
/// whose projection shows the lines, and the strips' pieces are linked from left to right, so that neither a slope
/// nor a curve joins two lines.
/// </summary>
internal sealed class BodyLineFinder
{
    private readonly double _glyph;
    private readonly ColumnSeparators _separators;

    public BodyLineFinder(ColumnSeparators separators, double glyph) => (_separators, _glyph) = (separators, glyph);

    /// <summary>The lines that these components form.</summary>
    public IReadOnlyList<LineOfInk> Find(IReadOnlyList<Component> components, Box page)
    {
        List<LineOfInk> lines = [.. Columns(components, page).SelectMany(LinesOfColumn)];
        return lines;
    }

    /// <summary>Groups components into areas that no separator runs through.</summary>
    private IEnumerable<List<Component>> Columns(IReadOnlyList<Component> components, Box page)
    {
        CellGrid text = new(page.Width, page.Height, _separators.Cells.CellPixels);
        int across = (int)(0.5 * _glyph);
        int down = (int)(0.35 * _glyph);
        foreach (Component component in components)
        {
            Box box = component.Box;
            text.Fill(Box.FromEdges(box.X - across, box.Y - down, box.Right + across, box.Bottom + down).Intersect(page));
        }

        int[] labels = text.Without(_separators.Cells).Label();
        return components
            .GroupBy(component => labels[text.IndexAt(component.Box.CenterX, component.Box.CenterY)])
            .Select(group => group.ToList());
    }

    private IEnumerable<LineOfInk> LinesOfColumn(List<Component> components)
    {
        Box box = Box.Around(components.Select(component => component.Box));
        int stripCount = Math.Max(1, (int)Math.Round(box.Width / (6 * _glyph)));
        double stripWidth = box.Width / (double)stripCount;
        List<Band>[] strips = [.. components
            .GroupBy(component => Math.Min(stripCount - 1, (int)((component.Box.CenterX - box.X) / stripWidth)))
            .OrderBy(group => group.Key)
            .Select(group => Bands([.. group]))];
        return Link(strips).Select(LineOfInkOf).SelectMany(CutAtSeparators);
    }

    /// <summary>The pieces of lines in one strip: rows of strong projection, and the components that lie on them.</summary>
    private List<Band> Bands(List<Component> components)
    {
        List<Band> bands = [];
        int placed = 1;
        while (components.Count > 0 && placed > 0)
        {
            List<Band> found = LineProjection.Bands(components, _glyph);
            List<Component> left = [.. components.Where(component => !Place(component, found))];
            placed = components.Count - left.Count;
            bands.AddRange(found.Where(band => band.Components.Count > 0));
            components = left;
        }

        return Settle(bands);
    }

    /// <summary>Puts a component on the band that it shares most rows with; false when it shares too few with any.</summary>
    /// <param name="component">The component.</param>
    /// <param name="bands">Bands from top to bottom that share no rows.</param>
    private static bool Place(Component component, List<Band> bands)
    {
        Box box = component.Box;
        int first = FirstBelow(bands, box.Y);
        Band? best = bands.Skip(first).TakeWhile(band => band.Top < box.Bottom).MaxBy(band => band.Overlap(box));
        if (best is null || best.Overlap(box) < 0.35 * Math.Min(box.Height, best.Height))
        {
            return false;
        }

        best.Add(component);
        return true;
    }

    /// <summary>The index of the first band that ends below a row.</summary>
    private static int FirstBelow(List<Band> bands, int row)
    {
        (int from, int to) = (0, bands.Count);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = bands[middle].Bottom > row ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    /// <summary>Gives a piece too low to be a line (a dot, a comma, a stroke above) to the line it is nearest to.</summary>
    private List<Band> Settle(List<Band> bands)
    {
        List<Band> tall = [];
        RowIndex rows = new(_glyph);
        int reach = (int)(0.3 * _glyph);
        ILookup<bool, Band> byHeight = bands.ToLookup(band => band.Extent.Height >= 0.45 * _glyph);
        foreach (Band band in byHeight[true])
        {
            tall.Add(band);
            Note(tall.Count - 1);
        }

        foreach (Band low in byHeight[false])
        {
            Box box = low.Extent;
            int nearest = rows.Near(box.Y - reach - 1, box.Bottom + reach + 1)
                .Where(i => tall[i].Distance(box) <= reach)
                .DefaultIfEmpty(-1)
                .MinBy(i => i < 0 ? default : (tall[i].Distance(box), i));
            if (nearest < 0)
            {
                nearest = tall.Count;
                tall.Add(low);
            }
            else
            {
                foreach (Component component in low.Components)
                {
                    tall[nearest].Add(component);
                }
            }

            Note(nearest);
        }

        return tall;

        void Note(int i) => rows.Add(i, tall[i].Extent.Y, tall[i].Extent.Bottom);
    }

    private List<List<Band>> Link(List<Band>[] strips)
    {
        List<List<Band>> lines = [];
        List<List<Band>> open = [];
        foreach (List<Band> strip in strips)
        {
            List<List<Band>> next = [];
            HashSet<int> continued = [];
            RowIndex rows = new(_glyph);
            for (int i = 0; i < open.Count; i++)
            {
                rows.Add(i, open[i][^1].Top, open[i][^1].Bottom);
            }

            foreach (Band band in strip)
            {
                int found = rows.Near(band.Top, band.Bottom)
                    .Where(i => band.Overlap(open[i][^1].Core) >= 0.5 * Math.Min(band.Height, open[i][^1].Height))
                    .DefaultIfEmpty(-1)
                    .MinBy(i => i < 0 ? default : (-band.Overlap(open[i][^1].Core), i));
                if (found >= 0 && continued.Add(found))
                {
                    open[found].Add(band);
                    rows.Add(found, band.Top, band.Bottom);
                    next.Add(open[found]);
                }
                else
                {
                    lines.Add([band]);
                    next.Add(lines[^1]);
                }
            }

            open = next;
        }

        return lines;
    }

    /// <summary>
    /// Columns that touch somewhere (at a heading, past the end of a rule) come as one; each line is cut
    /// where a separator runs on above and below it.
    /// </summary>
    private IEnumerable<LineOfInk> CutAtSeparators(LineOfInk line)
    {
        List<Component> piece = [];
        int right = int.MinValue;
        foreach (Component component in line.Components.OrderBy(part => part.Box.X))
        {
            Box before = Box.FromEdges(line.Box.X, line.Box.Y, right, line.Box.Bottom);
            Box after = Box.FromEdges(component.Box.X, line.Box.Y, component.Box.Right, line.Box.Bottom);
            if (piece.Count > 0 && after.X - right > 0.1 * _glyph && _separators.Between(before, after, (int)(2 * _glyph)))
            {
                yield return Piece(line, piece);
                piece = [];
            }

            piece.Add(component);
            right = Math.Max(right, component.Box.Right);
        }

        yield return Piece(line, piece);
    }

    private static LineOfInk Piece(LineOfInk line, List<Component> components)
    {
        Box box = Box.Around(components.Select(part => part.Box));
        return new LineOfInk(Box.FromEdges(
            box.X, Math.Max(box.Y, line.Box.Y), box.Right, Math.Min(box.Bottom, line.Box.Bottom)), components);
    }

    private LineOfInk LineOfInkOf(List<Band> bands)
    {
        List<Component> components = [.. bands.SelectMany(band => band.Components)];
        Box box = default;
        foreach (Band band in bands)
        {
            int slack = (int)(0.6 * _glyph);
            foreach (Component component in band.Components)
            {
                Box clip = Box.FromEdges(component.Box.X, band.Top - slack, component.Box.Right, band.Bottom + slack);
                box = box.Union(component.Box.Height > 1.7 * _glyph ? component.Box.Intersect(clip) : component.Box);
            }
        }

        return new LineOfInk(box, components);
    }
}
