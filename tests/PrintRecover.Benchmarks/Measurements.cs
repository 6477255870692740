namespace PrintRecover.Benchmarks;

/// <summary>The same thing measured several times.</summary>
internal sealed record Measurements(IReadOnlyList<double> Values)
{
    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public double Median
    {
        get
        {
            double[] sorted = [.. Values.Order()];
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }

    /// <summary>How many times as large these are as the others, round by round.</summary>
    public Measurements Over(Measurements others) => new([.. Values.Zip(others.Values, (mine, other) => mine / other)]);

    /// <summary>The median, with the smallest and the largest value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Median:0.00} ({Values.Min():0.00}..{Values.Max():0.00})");
}
