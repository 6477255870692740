namespace PrintRecover.LayoutAnalysis;

/// <summary>What the running text of a page looks like; other lines are judged against it.</summary>
/// <param name="LineHeightPixels">Height of a full text line.</param>
/// <param name="Blackness">Share of ink in its characters' boxes, 0..1.</param>
internal sealed record BodyType(double LineHeightPixels, double Blackness)
{
    /// <summary>Medians over all horizontal lines, each weighted by its length, so that short ones do not count much.</summary>
    public static BodyType Of(IReadOnlyList<LineOfInk> lines, double glyph)
    {
        List<LineOfInk> running = [.. lines.Where(line => !line.IsVertical && line.LengthPixels > 5 * line.GlyphPixels)];
        return running.Count == 0
            ? new BodyType(glyph, 0.4)
            : new BodyType(WeightedMedian(running, line => line.GlyphPixels), WeightedMedian(running, line => line.Blackness));
    }

    private static double WeightedMedian(IReadOnlyList<LineOfInk> lines, Func<LineOfInk, double> value)
    {
        double half = lines.Sum(line => (double)line.LengthPixels) / 2;
        foreach (LineOfInk line in lines.OrderBy(value))
        {
            half -= line.LengthPixels;
            if (half <= 0)
            {
                return value(line);
            }
        }

        return value(lines[^1]);
    }
}
