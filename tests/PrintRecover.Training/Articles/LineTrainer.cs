using PrintRecover.LayoutAnalysis;

namespace PrintRecover.Training.Articles;

/// <summary>A line whose kind is known.</summary>
/// <param name="Signs">The signs seen.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LineSample(int[] Signs, LineKind Kind);

/// <summary>
/// Learns the weights of the line model: those, drawn towards zero, that make the true kinds likeliest. Minimised by Adam (Kingma, Ba
/// 2015) over all lines, so that every run gives the same.
/// </summary>
internal static class LineTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double Decay = 1.5;

    public static LineKindModel Train(IReadOnlyList<LineSample> samples)
    {
        int kinds = LineKindModel.Kinds.Count;
        var weights = new float[LineSigns.SignNames.Count * kinds];
        var mean = new double[weights.Length];
        var square = new double[weights.Length];
        for (int step = 1; step <= Steps; step++)
        {
            double[] gradient = Gradient(samples, weights, kinds);
            for (int i = 0; i < weights.Length; i++)
            {
                mean[i] = (0.9 * mean[i]) + (0.1 * gradient[i]);
                square[i] = (0.999 * square[i]) + (0.001 * gradient[i] * gradient[i]);
                weights[i] -= (float)(Rate * mean[i] / (1 - Math.Pow(0.9, step)) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-8));
            }
        }

        return new LineKindModel(weights);
    }

    private static double[] Gradient(IReadOnlyList<LineSample> samples, float[] weights, int kinds)
    {
        var model = new LineKindModel(weights);
        double[] gradient = [.. weights.Select(weight => Decay * weight)];
        foreach (LineSample sample in samples)
        {
            IReadOnlyList<double> likely = model.Probabilities(sample.Signs);
            for (int kind = 0; kind < kinds; kind++)
            {
                double wrong = likely[kind] - (LineKindModel.Kinds[kind] == sample.Kind ? 1 : 0);
                foreach (int sign in sample.Signs)
                {
                    gradient[(sign * kinds) + kind] += wrong;
                }
            }
        }

        return gradient;
    }
}
