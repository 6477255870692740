using PrintRecover.LayoutAnalysis;

namespace PrintRecover.Training.Articles;

/// <summary>A line whose kind is known.</summary>
/// <param name="Signs">The signs seen.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LineSample(int[] Signs, LineKind Kind);

/// <summary>Learns the weights of the line model: those, drawn towards zero, that make the true kinds likeliest.</summary>
internal static class LineTrainer
{
    private const int Steps = 400;
    private const double Decay = 1.5;

    public static LineKindModel Train(IReadOnlyList<LineSample> samples) =>
        ModelOf(Adam.Minimise(LineSigns.SignNames.Count * LineKindModel.Kinds.Count, Steps, weights => Gradient(samples, weights)));

    private static LineKindModel ModelOf(double[] weights) => new([.. weights.Select(weight => (float)weight)]);

    private static double[] Gradient(IReadOnlyList<LineSample> samples, double[] weights)
    {
        LineKindModel model = ModelOf(weights);
        double[] gradient = [.. weights.Select(weight => Decay * weight)];
        foreach (LineSample sample in samples)
        {
            IReadOnlyList<double> likely = model.Probabilities(sample.Signs);
            foreach ((int kind, double share) in likely.Index())
            {
                double wrong = share - (LineKindModel.Kinds[kind] == sample.Kind ? 1 : 0);
                foreach (int sign in sample.Signs)
                {
                    gradient[(kind * LineSigns.SignNames.Count) + sign] += wrong;
                }
            }
        }

        return gradient;
    }
}
