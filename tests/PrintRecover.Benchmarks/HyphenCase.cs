using PrintRecover.Reflow;

namespace PrintRecover.Benchmarks;

/// <summary>A line that ends in a hyphen, and what becomes of it when it is read rightly.</summary>
/// <param name="Before">The line.</param>
/// <param name="After">The line after.</param>
/// <param name="Right">How the two join.</param>
internal sealed record HyphenCase(string Before, string After, HyphenJoin Right);
