using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A piece of a text line inside a narrow strip.</summary>
internal sealed class Band(int top, int bottom)
{
    private readonly List<Component> _components = [];

    /// <summary>First row of the line's core (x-height, or the body of a Chinese character).</summary>
    public int Top { get; } = top;

    /// <summary>The row below the core.</summary>
    public int Bottom { get; } = bottom;

    /// <summary>Rows of the core.</summary>
    public int Height => Bottom - Top;

    /// <summary>The core as a box; only its rows count.</summary>
    public Box Core => new(0, Top, 1, Height);

    /// <summary>What lies on the band.</summary>
    public IReadOnlyList<Component> Components => _components;

    /// <summary>The box around its components; empty when it has none.</summary>
    public Box Extent { get; private set; }

    /// <summary>Rows that the core shares with a box.</summary>
    public int Overlap(Box box) => Math.Min(Bottom, box.Bottom) - Math.Max(Top, box.Y);

    /// <summary>Puts a component on the band.</summary>
    public void Add(Component component)
    {
        _components.Add(component);
        Extent = Extent.Union(component.Box);
    }

    /// <summary>Rows between the band's components and a box; 0 when they overlap.</summary>
    public int Distance(Box box) => Math.Max(0, Math.Max(box.Y - Extent.Bottom, Extent.Y - box.Bottom));
}

/// <summary>Finds the rows of text in a narrow strip by the projection of its components.</summary>
internal static class LineProjection
{
    /// <summary>
    /// The bands of rows where the projection stands above 0.4 of the strongest within one glyph: the lines' cores.
    /// They come from top to bottom. A strip's short lines next to long ones may be missed; the caller looks again at what was left.
    /// </summary>
    public static List<Band> Bands(List<Component> components, double glyph)
    {
        Box box = Box.Around(components.Select(component => component.Box));
        double[] profile = Smooth(Profile(components, box), Math.Max(1, (int)(0.06 * glyph)));
        double[] strongest = StrongestNear(profile, Math.Max(2, (int)(0.9 * glyph)));
        List<Band> bands = [];
        int start = -1;
        for (int y = 0; y <= box.Height; y++)
        {
            bool isText = y < box.Height && profile[y] > 0.4 * strongest[y];
            if (isText && start < 0)
            {
                start = y;
            }
            else if (!isText && start >= 0)
            {
                bands.AddRange(Split(profile, start, y, glyph).Select(cut => new Band(box.Y + cut.Start, box.Y + cut.End)));
                start = -1;
            }
        }

        return bands;
    }

    private static double[] Profile(List<Component> components, Box box)
    {
        double[] profile = new double[box.Height];
        foreach (Component component in components)
        {
            double perRow = component.InkPixels / (double)component.Box.Height;
            for (int y = component.Box.Y; y < component.Box.Bottom; y++)
            {
                profile[y - box.Y] += perRow;
            }
        }

        return profile;
    }

    /// <summary>A band taller than a line and a half is cut where its projection is weakest.</summary>
    private static IEnumerable<(int Start, int End)> Split(double[] profile, int start, int end, double glyph)
    {
        if (end - start <= 1.75 * glyph)
        {
            return [(start, end)];
        }

        int margin = (int)(0.5 * glyph);
        int cut = Enumerable.Range(start + margin, Math.Max(1, end - start - (2 * margin))).MinBy(y => profile[y]);
        return profile[cut] < 0.75 * profile[start..end].Average()
            ? [.. Split(profile, start, cut, glyph), .. Split(profile, cut, end, glyph)]
            : [(start, end)];
    }

    private static double[] Smooth(double[] values, int reach)
    {
        double[] sums = new double[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        double[] result = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int from = Math.Max(0, i - reach);
            int to = Math.Min(values.Length, i + reach + 1);
            result[i] = (sums[to] - sums[from]) / (to - from);
        }

        return result;
    }

    private static double[] StrongestNear(double[] values, int reach)
    {
        double[] result = new double[values.Length];
        LinkedList<int> window = new();
        for (int i = 0; i < values.Length + reach; i++)
        {
            if (i < values.Length)
            {
                while (window.Last is not null && values[window.Last.Value] <= values[i])
                {
                    window.RemoveLast();
                }

                window.AddLast(i);
            }

            if (i >= reach)
            {
                while (window.First!.Value < i - (2 * reach))
                {
                    window.RemoveFirst();
                }

                result[i - reach] = values[window.First.Value];
            }
        }

        return result;
    }
}
