using System.Globalization;
using System.Reflection;

namespace PrintRecover.Learning;

/// <summary>
/// The learnt weights of a model: a row a sign, a column a choice that the sign speaks for or against. Kept as tab-separated text, so
/// that every weight can be read.
/// </summary>
internal sealed class WeightTable
{
    private readonly IReadOnlyList<string> _signs;
    private readonly IReadOnlyList<string> _choices;
    private readonly float[] _weights;

    /// <summary>A table of given weights.</summary>
    /// <param name="signs">The signs' names.</param>
    /// <param name="choices">The choices' names.</param>
    /// <param name="weights">The first choice's weights, one a sign, then the next choice's.</param>
    public WeightTable(IReadOnlyList<string> signs, IReadOnlyList<string> choices, float[] weights)
    {
        if (weights.Length != signs.Count * choices.Count)
        {
            throw new ArgumentException("There is to be a weight for each sign and choice.", nameof(weights));
        }

        (_signs, _choices, _weights) = (signs, choices, weights);
    }

    /// <summary>The weights of a choice, one a sign.</summary>
    public ReadOnlySpan<float> Of(int choice) => _weights.AsSpan(choice * _signs.Count, _signs.Count);

    /// <summary>What the signs seen say of a choice, together.</summary>
    public double Sum(int choice, IEnumerable<int> signs)
    {
        ReadOnlySpan<float> weights = Of(choice);
        double sum = 0;
        foreach (int sign in signs)
        {
            sum += weights[sign];
        }

        return sum;
    }

    /// <summary>Reads the table that the program was built with; signs that it does not name have no weight.</summary>
    /// <exception cref="InvalidOperationException">It was built without it.</exception>
    public static WeightTable Read(string resource, IReadOnlyList<string> signs, IReadOnlyList<string> choices)
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(content);
        Dictionary<string, int> rows = signs.Index().ToDictionary(sign => sign.Item, sign => sign.Index, StringComparer.Ordinal);
        Dictionary<string, int> columns = choices.Index().ToDictionary(choice => choice.Item, choice => choice.Index, StringComparer.Ordinal);
        int[] order = [.. reader.ReadLine()!.Split('\t').Skip(1).Select(name => columns[name])];
        float[] weights = new float[signs.Count * choices.Count];
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            for (int i = 0; i < order.Length; i++)
            {
                weights[(order[i] * signs.Count) + rows[fields[0]]] = float.Parse(fields[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return new WeightTable(signs, choices, weights);
    }

    /// <summary>Writes the table, without the signs that have no weight.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("sign\t" + string.Join('\t', _choices));
        foreach ((int sign, string name) in _signs.Index())
        {
            string[] weights = [.. _choices.Select((_, choice) => Of(choice)[sign].ToString("0.###;-0.###;0", CultureInfo.InvariantCulture))];
            if (weights.Any(weight => weight != "0"))
            {
                output.WriteLine($"{name}\t{string.Join('\t', weights)}");
            }
        }
    }
}
