namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// Turns the network's probabilities into shares of characters that are right (Platt 1999: a line through the logarithms
/// of the odds).
/// </summary>
internal static class GlyphConfidence
{
    /// <summary>
    /// Slope and offset of the line, fitted to 8,560 characters of real print, one in nine of them wrong. Typeset pages, nearly all
    /// right, would raise low confidences too far; the benchmark <c>characters</c> shows both.
    /// </summary>
    public const double Slope = 0.82, Offset = 0.28;

    /// <summary>No probability is nearer to 0 or 1, so that its odds are finite.</summary>
    private const double Nearest = 1e-6;

    /// <summary>How likely a character is right that the network gives this probability.</summary>
    public static double Of(double probability) => 1 / (1 + Math.Exp(-(Slope * LogOdds(probability) + Offset)));

    /// <summary>How likely the character is another one: its part of what the one that was taken leaves.</summary>
    /// <param name="alternative">The other one's probability.</param>
    /// <param name="taken">The probability of the one that was taken.</param>
    public static double OfAlternative(double alternative, double taken) =>
        (1 - Of(taken)) * Math.Min(1, alternative / Math.Max(1 - taken, Nearest));

    /// <summary>The logarithm of the odds of a probability.</summary>
    public static double LogOdds(double probability)
    {
        double inside = Math.Clamp(probability, Nearest, 1 - Nearest);
        return Math.Log(inside / (1 - inside));
    }
}
