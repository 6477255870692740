using PrintRecover.PlainText;

namespace PrintRecover.Training;

/// <summary>
/// Learns the weights by logistic regression: a weight a sign for all styles, and what it differs by in each, both
/// drawn towards zero. Minimised by Adam (Kingma, Ba 2015) over all samples, so that every run gives the same.
/// </summary>
internal static class LogisticTrainer
{
    private const int Steps = 3000;
    private const double Rate = 0.05;
    private const double SharedDecay = 0.3;
    private const double StyleDecay = 3;

    public static BreakModel Train(BoundarySamples samples)
    {
        (int Style, int[] Signs, double Breaks, double Joins)[] all = [.. samples.All.Select(sample => (
            sample.Style.Index, sample.Signs.All().Select(sign => (int)sign).ToArray(), (double)sample.Breaks, (double)sample.Joins))];
        int signs = BreakModel.SignCount;
        // The first row is shared by all styles.
        var weights = new double[(TextStyle.Count + 1) * signs];
        var mean = new double[weights.Length];
        var square = new double[weights.Length];
        for (int step = 1; step <= Steps; step++)
        {
            double[] gradient = Gradient(all, weights, signs);
            for (int i = 0; i < weights.Length; i++)
            {
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                double correctedMean = mean[i] / (1 - Math.Pow(0.9, step));
                double correctedSquare = square[i] / (1 - Math.Pow(0.999, step));
                weights[i] -= Rate * correctedMean / (Math.Sqrt(correctedSquare) + 1e-8);
            }
        }

        return new BreakModel([.. Enumerable.Range(0, TextStyle.Count * signs)
            .Select(i => (float)(weights[i % signs] + weights[i + signs]))]);
    }

    private static double[] Gradient((int Style, int[] Signs, double Breaks, double Joins)[] all, double[] weights, int signs)
    {
        var gradient = new double[weights.Length];
        foreach ((int style, int[] seen, double breaks, double joins) in all)
        {
            int own = (style + 1) * signs;
            double sum = seen.Sum(sign => weights[sign] + weights[own + sign]);
            double wrong = (breaks + joins) / (1 + Math.Exp(-sum)) - breaks;
            foreach (int sign in seen)
            {
                gradient[sign] += wrong;
                gradient[own + sign] += wrong;
            }
        }

        for (int i = 0; i < weights.Length; i++)
        {
            gradient[i] += (i < signs ? SharedDecay : StyleDecay) * weights[i];
        }

        return gradient;
    }
}
