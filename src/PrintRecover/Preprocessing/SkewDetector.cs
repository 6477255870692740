using PrintRecover.Model;

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

    /// <summary>A real peak stands this much over the mean of all angles; blank and noisy pages reach less than half of it.</summary>
    private const double LeastPeakToMean = 1.15;

    /// <summary>
    /// The page's lean in degrees, clockwise positive: text lines go down to the right. 0 when nothing shows one.
    /// </summary>
    /// <param name="ink">The page in black and white.</param>
    /// <param name="largestDegrees">The largest lean looked for, to either side.</param>
    public static double DetectDegrees(GrayImage ink, double largestDegrees)
    {
        var rows = StripProfiles.OfRows(ink);
        var columns = StripProfiles.OfColumns(ink);
        Peak across = Coarse(rows, largestDegrees);
        Peak down = Coarse(columns, largestDegrees);
        Peak best = across.Sharpness >= down.Sharpness ? across : down;
        if (best.Sharpness < LeastPeakToMean)
        {
            return 0;
        }

        // Columns lean against rows: a page turned clockwise carries its vertical lines to the left going down.
        return best == across ? Fine(rows, across.Degrees) : -Fine(columns, down.Degrees);
    }

    private static Peak Coarse(StripProfiles strips, double largestDegrees)
    {
        StripProfiles coarse = strips.Coarsen();
        int steps = (int)Math.Ceiling(largestDegrees / CoarseStepDegrees);
        double[] scores = [.. Enumerable.Range(-steps, 2 * steps + 1).Select(step => coarse.Score(step * CoarseStepDegrees))];
        double mean = scores.Average();
        int best = Array.IndexOf(scores, scores.Max());
        return new Peak((best - steps) * CoarseStepDegrees, mean > 0 ? scores[best] / mean : 0);
    }

    private static double Fine(StripProfiles strips, double aroundDegrees)
    {
        int steps = (int)Math.Ceiling(1.5 * CoarseStepDegrees / FineStepDegrees);
        double[] scores = [.. Enumerable.Range(-steps, 2 * steps + 1)
            .Select(step => strips.Score(aroundDegrees + step * FineStepDegrees))];
        int best = Math.Clamp(Array.IndexOf(scores, scores.Max()), 1, scores.Length - 2);
        double curvature = scores[best - 1] - 2 * scores[best] + scores[best + 1];
        double offset = curvature < 0 ? (scores[best - 1] - scores[best + 1]) / (2 * curvature) : 0;
        return aroundDegrees + (best - steps + Math.Clamp(offset, -1, 1)) * FineStepDegrees;
    }

    private sealed record Peak(double Degrees, double Sharpness);
}
