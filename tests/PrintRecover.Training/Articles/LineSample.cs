using PrintRecover.LayoutAnalysis;

namespace PrintRecover.Training.Articles;

/// <summary>A line whose kind is known.</summary>
/// <param name="Signs">The signs seen.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LineSample(int[] Signs, LineKind Kind);
