namespace PrintRecover.Learning;

/// <summary>
/// A learnt model that scores choices by signs: what each sign says of each choice, and what units say of it, each of which answers to several signs
/// seen together (a network of one layer of rectified units: Glorot, Bordes, Bengio 2011). Its weights are one table: a row a sign or
/// unit, a column a choice or unit.
/// </summary>
internal sealed class SignNetwork
{
    private readonly NetworkShape _shape;
    private readonly WeightTable _weights;

    /// <summary>A network of given weights, in the order of <see cref="NetworkShape"/>.</summary>
    public SignNetwork(IReadOnlyList<string> signs, IReadOnlyList<string> choices, float[] weights)
        : this(new NetworkShape(signs.Count, choices.Count), new WeightTable([.. signs, .. NetworkShape.UnitNames], [.. choices, .. NetworkShape.UnitNames], weights))
    {
    }

    private SignNetwork(NetworkShape shape, WeightTable weights) => (_shape, _weights) = (shape, weights);

    /// <summary>How much speaks for a choice.</summary>
    public double Score(int choice, IReadOnlyList<int> signs) => Score(choice, signs, Units(signs));

    /// <summary>How much speaks for each of the choices.</summary>
    public IReadOnlyList<double> Scores(IReadOnlyList<int> signs)
    {
        double[] units = Units(signs);
        return [.. Enumerable.Range(0, _shape.Choices).Select(choice => Score(choice, signs, units))];
    }

    /// <summary>Reads the network that the program was built with.</summary>
    /// <exception cref="InvalidOperationException">It was built without it.</exception>
    public static SignNetwork Read(string resource, IReadOnlyList<string> signs, IReadOnlyList<string> choices) => new(
        new NetworkShape(signs.Count, choices.Count),
        WeightTable.Read(resource, [.. signs, .. NetworkShape.UnitNames], [.. choices, .. NetworkShape.UnitNames]));

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter output) => _weights.Write(output);

    private double Score(int choice, IReadOnlyList<int> signs, double[] units)
    {
        double score = _weights.Sum(choice, signs);
        ReadOnlySpan<float> weights = _weights.Of(choice)[_shape.Signs..];
        for (int unit = 0; unit < units.Length; unit++)
        {
            score += weights[unit] * units[unit];
        }

        return score;
    }

    private double[] Units(IReadOnlyList<int> signs)
    {
        double[] units = new double[NetworkShape.Units];
        for (int unit = 0; unit < units.Length; unit++)
        {
            units[unit] = Math.Max(0, _weights.Sum(_shape.Choices + unit, signs));
        }

        return units;
    }
}
