using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>
/// Cuts a vertical line into its characters, which stand in cells of nearly one height, and lays the cells side by
/// side: a horizontal line, which engines read far better than a vertical one.
/// </summary>
/// <remarks>
/// The cuts are the cheapest path down the line (dynamic programming): a cut costs the ink that it goes through, a
/// cell the square of what its height differs from the character's width by.
/// </remarks>
internal static class VerticalLineCutter
{
    /// <summary>
    /// Least and greatest pitch from one character to the next, as a share of the line's width: set solid, the line's box a
    /// little wider than its characters; set wide.
    /// </summary>
    private const double LeastPitch = 0.8;

    private const double GreatestPitch = 1.8;

    /// <summary>Steps in which the pitch is tried, as a share of the line's width.</summary>
    private const double PitchStep = 0.02;

    /// <summary>
    /// What a cell costs that is twice as high as the pitch, in cuts through a row full of ink: high enough that 三 is
    /// not cut between its strokes, low enough that a flat mark may have a lower cell.
    /// </summary>
    private const double ShapeWeight = 4;

    /// <summary>
    /// What half a pitch may cost more for a character than the pitch itself, in cuts through a row full of ink: of two characters
    /// a cell, fewer cuts are needed, so they find more white. On 22 lines of 1939, where characters touch, cuts at the true
    /// pitch cost up to 0.03 more than at its double, 0.1 where the print is blurred. Half the pitch of characters set wide makes cells of white.
    /// </summary>
    private const double HalfPitchPlay = 0.15;

    /// <summary>How far half a pitch may be from the half, as a share of it.</summary>
    private const double HalfPitchRange = 0.12;

    /// <summary>How far a cell's height may be from the pitch, as a share of it.</summary>
    private const double Play = 0.3;

    /// <summary>What a first or last cell without height costs, in cuts through a row full of ink.</summary>
    private const double LowEndCost = 0.5;

    /// <summary>White between two cells that are laid side by side, as a share of the line's width.</summary>
    private const double Gap = 0.12;

    /// <summary>The line turned horizontal. The picture is dark on light and holds the vertical line only.</summary>
    public static CellRow LayOut(GrayImage line)
    {
        InkContrast contrast = InkContrast.Of(line);
        IReadOnlyList<int> cuts = Cuts(InkOfRows(line, contrast.Threshold), line.Width);
        int gap = Math.Max(1, (int)(line.Width * Gap));
        int height = cuts.Zip(cuts.Skip(1), (top, bottom) => bottom - top).Max();
        int width = (line.Width + gap) * (cuts.Count - 1) - gap;
        byte[] pixels = new byte[width * height];
        Array.Fill(pixels, contrast.Paper);
        for (int cell = 0; cell + 1 < cuts.Count; cell++)
        {
            int below = (height - (cuts[cell + 1] - cuts[cell])) / 2;
            for (int y = cuts[cell]; y < cuts[cell + 1]; y++)
            {
                line.Row(y).CopyTo(pixels.AsSpan((below + y - cuts[cell]) * width + cell * (line.Width + gap)));
            }
        }

        return new CellRow(new GrayImage(width, height, pixels), cuts, line.Width, line.Width + gap);
    }

    /// <summary>Rows between which the characters stand, the first and the last row included.</summary>
    /// <param name="ink">Share of dark pixels in each row, 0..1.</param>
    /// <param name="width">The line's width, pixels.</param>
    internal static IReadOnlyList<int> Cuts(IReadOnlyList<double> ink, int width)
    {
        int steps = (int)((GreatestPitch - LeastPitch) / PitchStep);
        CutPath[] paths = [.. Enumerable.Range(0, steps + 1).Select(step => CheapestCuts(ink, width * (LeastPitch + step * PitchStep)))];
        CutPath best = paths.MinBy(path => path.Cost)!;
        CutPath? half = paths
            .Where(path => Math.Abs(2 * path.Pitch - best.Pitch) <= HalfPitchRange * best.Pitch && path.Cost <= best.Cost + HalfPitchPlay)
            .MinBy(path => path.Cost);
        return (half ?? best).Cuts;
    }

    /// <summary>The cheapest cuts for characters that stand about so far apart.</summary>
    private sealed record CutPath(double Pitch, double Cost, IReadOnlyList<int> Cuts);

    private static CutPath CheapestCuts(IReadOnlyList<double> ink, double pitch)
    {
        int rows = ink.Count;
        double[] cost = new double[rows + 1];
        int[] previous = new int[rows + 1];
        int least = Math.Max(1, (int)(pitch * (1 - Play)));
        int greatest = (int)(pitch * (1 + Play)) + 1;
        for (int end = 1; end <= rows; end++)
        {
            // The first and the last character's own white is not in the line's box: their cells may be lower.
            bool isLast = end == rows;
            cost[end] = end <= greatest ? Shape(end, pitch, mayBeLower: true) : double.PositiveInfinity;
            for (int start = Math.Max(1, end - greatest); start <= end - (isLast ? 1 : least); start++)
            {
                double total = cost[start] + ink[start] + Shape(end - start, pitch, isLast);
                (cost[end], previous[end]) = total < cost[end] ? (total, start) : (cost[end], previous[end]);
            }
        }

        return new CutPath(pitch, cost[rows] / Math.Max(1, rows / pitch), PathTo(rows, previous));
    }

    private static double Shape(int height, double pitch, bool mayBeLower)
    {
        double difference = height / pitch - 1;
        return mayBeLower && difference < 0 ? LowEndCost * -difference : ShapeWeight * difference * difference;
    }

    private static IReadOnlyList<int> PathTo(int end, int[] previous)
    {
        var cuts = new List<int> { end };
        while (cuts[^1] > 0)
        {
            cuts.Add(previous[cuts[^1]]);
        }

        cuts.Reverse();
        return cuts;
    }

    private static double[] InkOfRows(GrayImage line, int threshold)
    {
        double[] ink = new double[line.Height];
        for (int y = 0; y < line.Height; y++)
        {
            int dark = 0;
            foreach (byte pixel in line.Row(y))
            {
                dark += pixel <= threshold ? 1 : 0;
            }

            ink[y] = (double)dark / line.Width;
        }

        return ink;
    }
}
