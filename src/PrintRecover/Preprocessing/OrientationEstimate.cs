namespace PrintRecover.Preprocessing;

/// <summary>What an orientation detector believes.</summary>
/// <param name="Turn">The turn that makes the page upright.</param>
/// <param name="Confidence">How sure it is, on Tesseract's open scale from 0: the lead of the best turn over the next.</param>
public sealed record OrientationEstimate(QuarterTurn Turn, double Confidence);
