namespace PrintRecover.Preprocessing;

/// <summary>
/// Finds by how much a page leans, from projection profiles (Postl 1986, Bloomberg et al. 1995): at the right angle
/// the profile across the text lines changes most sharply from row to row. Profiles are taken across rows and across
/// columns, and the one with the clearer peak decides: vertical print, rules and column edges count as lines do.
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
        if (Math.Max(across.Max(), down.Max()) < LeastPeakToMean)
        {
            return 0;
        }

        // Columns lean against rows: a page turned clockwise carries its vertical lines to the left going down.
        return across.Max() >= down.Max() ? Refine(rows, across) : -Refine(columns, down);
    }

    /// <summary>Text and rules, without drawings and photographs, whose own lines run anywhere; all when little is left.</summary>
    private static Func<int, bool> Print(InkComponents ink, double glyphPixels)
    {
        bool IsPrint(int component) =>
            Math.Min(ink.Boxes[component].Width, ink.Boxes[component].Height) <= LargestPrintInGlyphs * glyphPixels;

        long all = ink.Areas.Sum(area => (long)area);
        long print = Enumerable.Range(0, ink.Areas.Count).Where(IsPrint).Sum(component => (long)ink.Areas[component]);
        return print >= LeastShareOfPrint * all ? IsPrint : _ => true;
    }

    /// <summary>How sharp the profile is at angles around one, as multiples of the mean of them all.</summary>
    private static double[] Scores(StripProfiles strips, double around, double step, int steps)
    {
        double[] scores = [.. Enumerable.Range(-steps, 2 * steps + 1).Select(index => strips.Score(around + index * step))];
        double mean = scores.Average();
        return mean > 0 ? [.. scores.Select(score => score / mean)] : scores;
    }

    private static double Refine(StripProfiles strips, double[] coarse)
    {
        double degrees = (IndexOfLargest(coarse) - coarse.Length / 2) * CoarseStepDegrees;
        int steps = (int)Math.Ceiling(1.5 * CoarseStepDegrees / FineStepDegrees);
        return degrees + (PeakOf(Scores(strips, degrees, FineStepDegrees, steps)) - steps) * FineStepDegrees;
    }

    /// <summary>Where the top of the parabola through the largest score and its neighbours lies.</summary>
    private static double PeakOf(double[] scores)
    {
        int best = Math.Clamp(IndexOfLargest(scores), 1, scores.Length - 2);
        double curvature = scores[best - 1] - 2 * scores[best] + scores[best + 1];
        double offset = curvature < 0 ? (scores[best - 1] - scores[best + 1]) / (2 * curvature) : 0;
        return best + Math.Clamp(offset, -1, 1);
    }

    private static int IndexOfLargest(double[] values) => Array.IndexOf(values, values.Max());
}
