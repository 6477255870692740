namespace PrintRecover.Benchmarks;

/// <summary>
/// Fits the line through the logarithms of the odds that makes what was observed likeliest (Platt 1999), by Newton's method,
/// its targets a little inside 0 and 1 as he proposes.
/// </summary>
internal static class ConfidenceFit
{
    private const int Steps = 50;

    /// <summary>Keeps the equations soluble where all samples are alike.</summary>
    private const double Ridge = 1e-6;

    /// <summary>The line's slope and offset.</summary>
    public static (double Slope, double Offset) Of(IReadOnlyList<(double LogOdds, bool IsRight)> samples)
    {
        int right = samples.Count(sample => sample.IsRight);
        double whenRight = (right + 1.0) / (right + 2.0);
        double whenWrong = 1 / (samples.Count - right + 2.0);
        (double slope, double offset) = (1, 0);
        for (int step = 0; step < Steps; step++)
        {
            double bySlope = 0, byOffset = 0, slopeTwice = Ridge, both = 0, offsetTwice = Ridge;
            foreach ((double logOdds, bool isRight) in samples)
            {
                double share = 1 / (1 + Math.Exp(-(slope * logOdds + offset)));
                double missing = (isRight ? whenRight : whenWrong) - share;
                double weight = share * (1 - share);
                bySlope += missing * logOdds;
                byOffset += missing;
                slopeTwice += weight * logOdds * logOdds;
                both += weight * logOdds;
                offsetTwice += weight;
            }

            double determinant = slopeTwice * offsetTwice - both * both;
            slope += (bySlope * offsetTwice - byOffset * both) / determinant;
            offset += (byOffset * slopeTwice - bySlope * both) / determinant;
        }

        return (slope, offset);
    }
}
