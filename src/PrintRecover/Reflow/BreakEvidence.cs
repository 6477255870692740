namespace PrintRecover.Reflow;

/// <summary>One sign and how much it counts.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Weight">Above zero for a new paragraph, below for going on.</param>
public sealed record BreakEvidence(BreakSign Sign, double Weight);
