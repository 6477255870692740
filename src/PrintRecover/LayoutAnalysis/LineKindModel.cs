using PrintRecover.Learning;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells what a line is by the signs seen: what they say of each kind gives its odds. The weights are learnt by
/// <c>tests/PrintRecover.Training</c> from pages that the typesetter makes.
/// </summary>
internal sealed class LineKindModel
{
    // Read when they are asked for: the weights of other signs must not hinder learning new ones.
    private static readonly Lazy<LineKindModel> BuiltAtFirstSight = new(() => Read("at-first-sight"));
    private static readonly Lazy<LineKindModel> BuiltAmongOthers = new(() => Read("among-others"));

    private readonly SignNetwork _network;

    /// <summary>A model of given weights, in the order of <see cref="Shape"/>.</summary>
    public LineKindModel(float[] weights)
        : this(new SignNetwork(LineSigns.SignNames, Enum.GetNames<LineKind>(), weights))
    {
    }

    private LineKindModel(SignNetwork network) => _network = network;

    /// <summary>What a line may be.</summary>
    public static IReadOnlyList<LineKind> Kinds { get; } = Enum.GetValues<LineKind>();

    /// <summary>How its weights stand.</summary>
    public static NetworkShape Shape => new(LineSigns.SignNames.Count, Kinds.Count);

    /// <summary>The model that the program was built with for lines of whose neighbours nothing is known.</summary>
    public static LineKindModel AtFirstSight => BuiltAtFirstSight.Value;

    /// <summary>The model that the program was built with for lines whose neighbours were judged at first sight.</summary>
    public static LineKindModel AmongOthers => BuiltAmongOthers.Value;

    /// <summary>How likely a line of these signs is of each of the <see cref="Kinds"/>, 0..1, together 1.</summary>
    public IReadOnlyList<double> Probabilities(IReadOnlyList<int> signs)
    {
        IReadOnlyList<double> scores = _network.Scores(signs);
        double most = scores.Max();
        double[] odds = [.. scores.Select(each => Math.Exp(each - most))];
        double all = odds.Sum();
        return [.. odds.Select(each => each / all)];
    }

    /// <summary>Writes the weights: a line a sign, a column a kind.</summary>
    public void Write(TextWriter output) => _network.Write(output);

    private static LineKindModel Read(string name) => new(SignNetwork.Read(
        $"PrintRecover.LayoutAnalysis.line-weights-{name}.tsv", LineSigns.SignNames, Enum.GetNames<LineKind>()));
}
