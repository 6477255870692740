namespace PrintRecover.Preprocessing;

/// <summary>
/// Finds by how much a page leans, from projection profiles (Postl 1986, Bloomberg et al. 1995): at the right angle
/// the profile across the text lines changes most sharply from row to row. Profiles are taken across rows and across
/// columns; both together find the peak, and the sharper one refines it: vertical print, rules and column edges count as
/// lines do, and columns of characters that happen to fall in line across two articles mislead neither.
/// </summary>
internal static class SkewDetector
{
    /// <summary>The coarse search's step: a third of the angle at which lines of a usual page blur into each other.</summary>
    private const double CoarseStepDegrees = 0.25;

    /// <summary>The fine search's step; a parabola through the peak gets below it.</summary>
    private const double FineStepDegrees = 0.04;

    /// <summary>Patches larger than this in both directions are no characters, in heights of a body character.</summary>
    private const double LargestPrintInGlyphs = 3;

    /// <summary>With less of the ink than this in characters they have run together with the rest, and all of it counts.</summary>
    private const double LeastShareOfPrint = 0.3;

    /// <summary>A real peak stands this much over the mean of all angles; blank and noisy pages reach less than half of it.</summary>
    private const double LeastPeakToMean = 1.15;

    /// <summary>
    /// The page's lean in degrees, clockwise positive: text lines go down to the right. 0 when nothing shows one.
    /// </summary>
    /// <param name="ink">The page's ink.</param>
    /// <param name="glyphPixels">Height of a body character, pixels.</param>
    /// <param name="largestDegrees">The largest lean looked for, to either side.</param>
    public static double DetectDegrees(InkComponents ink, double glyphPixels, double largestDegrees)
    {
        Func<int, bool> isPrint = Print(ink, glyphPixels);
        var rows = StripProfiles.OfRows(ink.RunsOf(isPrint), ink.Width, ink.Height);
        var columns = StripProfiles.OfColumns(ink.RunsOf(isPrint), ink.Width, ink.Height);
        int steps = (int)Math.Ceiling(largestDegrees / CoarseStepDegrees);
        double[] across = Scores(rows.Coarsen(), 0, CoarseStepDegrees, steps);
        double[] down = Scores(columns.Coarsen(), 0, CoarseStepDegrees, steps);
        // Columns lean against rows: a page turned clockwise carries its vertical lines to the left going down.
        Array.Reverse(down);
        int best = IndexOfLargest([.. across.Zip(down, (row, column) => row + column)]);
        if (Math.Max(across[best], down[best]) < LeastPeakToMean)
        {
            return 0;
        }

        double degrees = (best - steps) * CoarseStepDegrees;
        double? byRows = Refine(rows, degrees);
        double? byColumns = -Refine(columns, -degrees);
        return (across[best] >= down[best] ? byRows ?? byColumns : byColumns ?? byRows) ?? degrees;
    }

    /// <summary>Text and rules, without drawings and photographs, whose own lines run anywhere; all when little is left.</summary>
    internal static Func<int, bool> Print(InkComponents ink, double glyphPixels)
    {
        bool IsPrint(int component) =>
            Math.Min(ink.Boxes[component].Width, ink.Boxes[component].Height) <= LargestPrintInGlyphs * glyphPixels;

        long all = ink.Areas.Sum(area => (long)area);
        long print = Enumerable.Range(0, ink.Areas.Count).Where(IsPrint).Sum(component => (long)ink.Areas[component]);
        return print >= LeastShareOfPrint * all ? IsPrint : _ => true;
    }

    /// <summary>The angle at which profiles are sharpest, degrees; null when none stands out.</summary>
    internal static double? SharpestDegrees(StripProfiles strips, double largestDegrees)
    {
        int steps = (int)Math.Ceiling(largestDegrees / CoarseStepDegrees);
        double[] scores = Scores(strips.Coarsen(), 0, CoarseStepDegrees, steps);
        int best = IndexOfLargest(scores);
        return scores[best] < LeastPeakToMean ? null : Refine(strips, (best - steps) * CoarseStepDegrees);
    }

    /// <summary>How sharp the profile is at angles around one, as multiples of the mean of them all.</summary>
    private static double[] Scores(StripProfiles strips, double around, double step, int steps)
    {
        double[] scores = [.. Enumerable.Range(-steps, 2 * steps + 1).Select(index => strips.Score(around + index * step))];
        double mean = scores.Average();
        return mean > 0 ? [.. scores.Select(score => score / mean)] : scores;
    }

    /// <summary>The top of the peak at an angle, by a parabola through its largest scores; null when no peak is there.</summary>
    private static double? Refine(StripProfiles strips, double degrees)
    {
        int steps = (int)Math.Ceiling(1.5 * CoarseStepDegrees / FineStepDegrees);
        double[] scores = Scores(strips, degrees, FineStepDegrees, steps);
        int best = IndexOfLargest(scores);
        if (best == 0 || best == scores.Length - 1)
        {
            return null;
        }

        double curvature = scores[best - 1] - 2 * scores[best] + scores[best + 1];
        double offset = curvature < 0 ? (scores[best - 1] - scores[best + 1]) / (2 * curvature) : 0;
        return degrees + (best - steps + offset) * FineStepDegrees;
    }

    private static int IndexOfLargest(double[] values) => Array.IndexOf(values, values.Max());
}
