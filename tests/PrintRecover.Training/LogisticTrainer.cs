using PrintRecover.PlainText;

namespace PrintRecover.Training;

/// <summary>
/// Learns the weights by logistic regression: a weight a sign for all styles, and what it differs by in each, both
/// drawn towards zero.
/// </summary>
internal static class LogisticTrainer
{
    private const int Steps = 3000;
    private const double SharedDecay = 0.3;
    private const double StyleDecay = 3;

    public static BreakModel Train(BoundarySamples samples)
    {
        (int Style, int[] Signs, double Breaks, double Joins)[] all = [.. samples.All.Select(sample => (
            sample.Style.Index, sample.Signs.All().Select(sign => (int)sign).ToArray(), (double)sample.Breaks, (double)sample.Joins))];
        int signs = BreakModel.SignCount;
        // The first row is shared by all styles.
        double[] weights = Adam.Minimise((TextStyle.Count + 1) * signs, Steps, at => Gradient(all, at, signs));

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
