namespace PrintRecover.Reflow;

/// <summary>What the geometric signs count in one style.</summary>
/// <param name="Indented">The line after is set in.</param>
/// <param name="Flush">The line after begins at the column's edge.</param>
/// <param name="ShortLine">The next word would have fitted on the line before.</param>
/// <param name="FullLine">The line before fills its column.</param>
/// <param name="Gap">More white than usual between the lines.</param>
public sealed record StyleWeights(double Indented, double Flush, double ShortLine, double FullLine, double Gap);
