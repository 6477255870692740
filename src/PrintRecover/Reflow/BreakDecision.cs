namespace PrintRecover.Reflow;

/// <summary>Whether a paragraph begins between two lines, and why.</summary>
/// <param name="IsBreak">True when the line after begins a paragraph.</param>
/// <param name="Score">The sum of the evidence: its distance from zero is the certainty, about as log odds.</param>
/// <param name="Evidence">The signs that were seen.</param>
public sealed record BreakDecision(bool IsBreak, double Score, IReadOnlyList<BreakEvidence> Evidence);
