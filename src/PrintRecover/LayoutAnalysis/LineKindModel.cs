using System.Globalization;
using System.Reflection;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells what a line is by the signs seen: their weights for each kind, summed, give its odds (multinomial logistic regression). The
/// weights are learnt by <c>tests/PrintRecover.Training</c> from pages that the typesetter makes.
/// </summary>
internal sealed class LineKindModel
{
    private const string Resource = "PrintRecover.LayoutAnalysis.line-weights.tsv";

    // Read when it is asked for: the weights of other signs must not hinder learning new ones.
    private static readonly Lazy<LineKindModel> Built = new(ReadLearnt);

    private readonly float[] _weights;

    /// <summary>A model of given weights: those of one sign for all kinds, then the next sign's.</summary>
    public LineKindModel(float[] weights) => _weights = weights;

    /// <summary>What a line may be.</summary>
    public static IReadOnlyList<LineKind> Kinds { get; } = Enum.GetValues<LineKind>();

    /// <summary>The model that the program was built with.</summary>
    public static LineKindModel Learnt => Built.Value;

    /// <summary>How likely a line of these signs is of each of the <see cref="Kinds"/>, 0..1, together 1.</summary>
    public IReadOnlyList<double> Probabilities(IReadOnlyList<int> signs)
    {
        double[] odds = [.. Kinds.Select((_, kind) => signs.Sum(sign => (double)_weights[(sign * Kinds.Count) + kind]))];
        double most = odds.Max();
        odds = [.. odds.Select(each => Math.Exp(each - most))];
        double all = odds.Sum();
        return [.. odds.Select(each => each / all)];
    }

    /// <summary>Writes the weights: a line a sign, a column a kind.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("sign\t" + string.Join('\t', Kinds));
        foreach ((int sign, string name) in LineSigns.SignNames.Index())
        {
            output.WriteLine($"{name}\t" + string.Join('\t', Kinds
                .Select((_, kind) => _weights[(sign * Kinds.Count) + kind].ToString("0.###", CultureInfo.InvariantCulture))));
        }
    }

    private static LineKindModel ReadLearnt()
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(content);
        reader.ReadLine();
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            rows[fields[0]] = fields[1..];
        }

        return new LineKindModel([.. LineSigns.SignNames.SelectMany(name => rows[name]).Select(weight => float.Parse(weight, CultureInfo.InvariantCulture))]);
    }
}
