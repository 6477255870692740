using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Measures of a line's type that its box does not tell.</summary>
internal static class LineMeasures
{
    // An initial is so many times as high as the letters behind it, and so many pieces are a line without it.
    private const double LeastInitial = 1.5;
    private const int FewestPieces = 6;

    /// <summary>Pixels across the line, but for a large first letter.</summary>
    public static double HeightOf(LineOfInk line)
    {
        if (line.IsVertical || line.Components.Count < FewestPieces || line.Box.Height < LeastInitial * line.GlyphPixels)
        {
            return line.IsVertical ? line.Box.Width : line.Box.Height;
        }

        Box[] others = [.. line.Components.Select(part => part.Box).Where(box => box.X > line.Box.X + (0.7 * line.Box.Height))];
        return others.Length < FewestPieces ? line.Box.Height : Box.Around(others).Height;
    }

    /// <summary>White between its pieces, the median, in its characters' heights.</summary>
    public static double Spacing(LineOfInk line)
    {
        Box[] parts = [.. line.Components.Select(part => line.IsVertical ? Raster.Transpose(part.Box) : part.Box).OrderBy(box => box.X)];
        List<int> gaps = [];
        int right = int.MaxValue;
        foreach (Box part in parts)
        {
            if (part.X > right)
            {
                gaps.Add(part.X - right);
            }

            right = right == int.MaxValue ? part.Right : Math.Max(right, part.Right);
        }

        return gaps.Count == 0 ? 0 : gaps.Order().ElementAt(gaps.Count / 2) / line.GlyphPixels;
    }
}
