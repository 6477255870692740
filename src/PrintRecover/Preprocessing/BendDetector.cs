using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Finds how the lines of a page are bent: by a book's spine, by paper that was not flat, by a camera that did not look
/// straight down. Follows the slopes of its text lines from the middle of the page to both sides.
/// </summary>
internal static class BendDetector
{
    /// <summary>With lines at fewer points of the net a page shows no shape.</summary>
    private const int FewestPoints = 24;

    /// <summary>Lines that run off the straight by less, in heights of a body character, are followed well enough as they are.</summary>
    private const double SmallestBendGlyphs = 0.75;

    /// <summary>The share of the points left out at either end when the bend is measured.</summary>
    private const double TailShare = 0.03;

    /// <summary>
    /// How much of the slopes the smooth ones must explain. In pages that are flat, in noise and in pictures what there is
    /// of slopes is chance, and they explain none.
    /// </summary>
    private const double LeastExplained = 0.5;

    /// <summary>A slope further off than this is no more wrong than one so far off.</summary>
    private const double FarOff = 0.05;

    /// <summary>The bend of a page; null for one that is flat or shows none.</summary>
    public static PageBend? Find(InkComponents ink, double glyphPixels)
    {
        if (LineSlopes.Measure(ink, glyphPixels) is not { } seen)
        {
            return null;
        }

        SlopeField field = SlopeField.Fit(seen, glyphPixels);
        (int Row, int Column)[] points = [.. seen.Points.Where(at => field.Trust[at.Row, at.Column] > 0)];
        if (points.Length < FewestPoints || Explained(seen, field) < LeastExplained)
        {
            return null;
        }

        float[,] drops = Follow(seen, field.Slopes);
        float[] sorted = [.. points.Select(at => drops[at.Row, at.Column]).Order()];
        int tail = (int)(TailShare * sorted.Length);
        return sorted[^(tail + 1)] - sorted[tail] >= SmallestBendGlyphs * glyphPixels
            ? new PageBend(seen.Left, seen.Top, seen.StepX, seen.StepY, drops)
            : null;
    }

    private static double Explained(SlopeNet seen, SlopeField field)
    {
        double all = 0, left = 0;
        foreach ((int row, int column) in seen.Points)
        {
            (double slope, double likeness) = (seen.Slopes[row, column], seen.Likeness[row, column]);
            all += likeness * Off(slope);
            left += likeness * Off(slope - field.Slopes[row, column]);
        }

        return all > 0 ? 1 - left / all : 0;
    }

    private static double Off(double slope) => Math.Min(slope * slope, FarOff * FarOff);

    /// <summary>How far down lines have come that are level in the net's middle column.</summary>
    private static float[,] Follow(SlopeNet net, double[,] slopes)
    {
        float[,] drops = new float[net.Rows, net.Columns];
        int middle = net.Columns / 2;
        for (int row = 0; row < net.Rows; row++)
        {
            for (int column = middle; column + 1 < net.Columns; column++)
            {
                drops[row, column + 1] = drops[row, column] + Step(column, row, drops[row, column]);
            }

            for (int column = middle - 1; column >= 0; column--)
            {
                drops[row, column] = drops[row, column + 1] - Step(column, row, drops[row, column + 1]);
            }
        }

        return drops;

        // From one column to the next, where the line has come to.
        float Step(int column, int row, double drop)
        {
            double at = Math.Clamp(row + drop / net.StepY, 0, net.Rows - 1);
            int above = Math.Min((int)at, net.Rows - 2);
            double below = at - above;
            double upper = slopes[above, column] + slopes[above, column + 1];
            double lower = slopes[above + 1, column] + slopes[above + 1, column + 1];
            return (float)(net.StepX * (upper * (1 - below) + lower * below) / 2);
        }
    }
}
