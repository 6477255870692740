using System.Globalization;
using System.Reflection;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells what a line is by the signs seen: their weights for each kind, summed, give its odds (multinomial logistic regression). The
/// weights are learnt by <c>tests/PrintRecover.Training</c> from pages that the typesetter makes.
/// </summary>
internal sealed class LineKindModel
{
    // Read when they are asked for: the weights of other signs must not hinder learning new ones.
    private static readonly Lazy<LineKindModel> BuiltAtFirstSight = new(() => ReadLearnt("at-first-sight"));
    private static readonly Lazy<LineKindModel> BuiltAmongOthers = new(() => ReadLearnt("among-others"));

    private readonly float[] _weights;

    /// <summary>A model of given weights: those of one sign for all kinds, then the next sign's.</summary>
    public LineKindModel(float[] weights) => _weights = weights;

    /// <summary>What a line may be.</summary>
    public static IReadOnlyList<LineKind> Kinds { get; } = Enum.GetValues<LineKind>();

    /// <summary>The model that the program was built with for lines of whose neighbours nothing is known.</summary>
    public static LineKindModel AtFirstSight => BuiltAtFirstSight.Value;

    /// <summary>The model that the program was built with for lines whose neighbours were judged at first sight.</summary>
    public static LineKindModel AmongOthers => BuiltAmongOthers.Value;

    /// <summary>How likely a line of these signs is of each of the <see cref="Kinds"/>, 0..1, together 1.</summary>
    public IReadOnlyList<double> Probabilities(IReadOnlyList<int> signs)
    {
        double[] odds = [.. Kinds.Select((_, kind) => signs.Sum(sign => (double)_weights[(sign * Kinds.Count) + kind]))];
        double most = odds.Max();
        odds = [.. odds.Select(each => Math.Exp(each - most))];
        double all = odds.Sum();
        return [.. odds.Select(each => each / all)];
    }

    /// <summary>Writes the weights: a line a sign that has any, a column a kind.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("sign\t" + string.Join('\t', Kinds));
        foreach ((int sign, string name) in LineSigns.SignNames.Index())
        {
            string[] weights = [.. Kinds.Select((_, kind) => _weights[(sign * Kinds.Count) + kind].ToString("0.###", CultureInfo.InvariantCulture))];
            if (weights.Any(weight => weight is not ("0" or "-0")))
            {
                output.WriteLine($"{name}\t{string.Join('\t', weights)}");
            }
        }
    }

    private static LineKindModel ReadLearnt(string name)
    {
        string resource = $"PrintRecover.LayoutAnalysis.line-weights-{name}.tsv";
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(content);
        reader.ReadLine();
        Dictionary<string, int> signs = LineSigns.SignNames.Index().ToDictionary(sign => sign.Item, sign => sign.Index, StringComparer.Ordinal);
        float[] weights = new float[signs.Count * Kinds.Count];
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            for (int kind = 0; kind < Kinds.Count; kind++)
            {
                weights[(signs[fields[0]] * Kinds.Count) + kind] = float.Parse(fields[kind + 1], CultureInfo.InvariantCulture);
            }
        }

        return new LineKindModel(weights);
    }
}
