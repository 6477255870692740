namespace PrintRecover.Training;

/// <summary>Minimises by Adam (Kingma, Ba 2015), each step over all samples, so that every run gives the same.</summary>
internal static class Adam
{
    private const double Rate = 0.05, MeanDecay = 0.9, SquareDecay = 0.999;

    /// <summary>The weights after so many steps, all zero at first.</summary>
    /// <param name="count">How many weights there are.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="gradientOf">The slope of what is to be least, at given weights.</param>
    public static double[] Minimise(int count, int steps, Func<double[], double[]> gradientOf)
    {
        (double[] weights, double[] mean, double[] square) = (new double[count], new double[count], new double[count]);
        for (int step = 1; step <= steps; step++)
        {
            double[] gradient = gradientOf(weights);
            (double meanShare, double squareShare) = (1 - Math.Pow(MeanDecay, step), 1 - Math.Pow(SquareDecay, step));
            for (int i = 0; i < count; i++)
            {
                mean[i] = (MeanDecay * mean[i]) + ((1 - MeanDecay) * gradient[i]);
                square[i] = (SquareDecay * square[i]) + ((1 - SquareDecay) * gradient[i] * gradient[i]);
                weights[i] -= Rate * (mean[i] / meanShare) / (Math.Sqrt(square[i] / squareShare) + 1e-8);
            }
        }

        return weights;
    }
}
