namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Joins pieces of one printed line that a wide space (between words, after a full-width stop, in a letter-spaced
/// headline) left apart, as long as no gutter or rule runs between them.
/// </summary>
internal static class LineJoiner
{
    /// <summary>The lines, pieces joined; vertical ones stay as they are.</summary>
    public static IReadOnlyList<LineOfInk> Join(IReadOnlyList<LineOfInk> lines, ColumnSeparators separators, double glyph)
    {
        List<LineOfInk> result = [.. lines.Where(line => line.IsVertical)];
        List<LineOfInk> open = [.. lines.Where(line => !line.IsVertical).OrderBy(line => line.Box.X)];
        while (open.Count > 0)
        {
            LineOfInk line = open[0];
            open.RemoveAt(0);
            int next = open.FindIndex(other => Continues(line, other, separators, glyph));
            if (next < 0)
            {
                result.Add(line);
                continue;
            }

            LineOfInk joined = LineOfInk.Of([.. line.Components, .. open[next].Components])
                with { Box = line.Box.Union(open[next].Box) };
            open.RemoveAt(next);
            open.Insert(0, joined);
        }

        return result;
    }

    private static bool Continues(LineOfInk line, LineOfInk other, ColumnSeparators separators, double glyph)
    {
        int gap = other.Box.X - line.Box.Right;
        int height = Math.Max(line.Box.Height, other.Box.Height);
        int shared = line.Box.VerticalOverlap(other.Box);
        bool isSameRow = shared >= 0.7 * Math.Min(line.Box.Height, other.Box.Height)
            && (shared >= 0.45 * height || Math.Min(line.Box.Width, other.Box.Width) < 1.2 * glyph);
        return isSameRow && gap < 1.3 * height && gap > -0.5 * height && !separators.Between(line.Box, other.Box);
    }
}
