using PrintRecover.Learning;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Decides which of the things that a text stands next to it belongs to: the weights of the signs seen, summed, by the kind of
/// link; the largest sum wins (a conditional logit, McFadden 1974). The weights are learnt by <c>tests/PrintRecover.Training</c>
/// from pages that the typesetter makes.
/// </summary>
internal sealed class LinkModel
{
    private static readonly string[] Signs = Enum.GetNames<LinkSign>();

    private readonly WeightTable _weights;

    /// <summary>A model of given weights, one a kind and sign.</summary>
    public LinkModel(float[] weights)
        : this(new WeightTable(Signs, KindNames, weights))
    {
    }

    private LinkModel(WeightTable weights) => _weights = weights;

    /// <summary>The number of signs.</summary>
    public static int SignCount => Signs.Length;

    /// <summary>The kinds that are chosen among; jump lines say for themselves where they lead.</summary>
    public static IReadOnlyList<LinkKind> Kinds { get; } = [.. Enum.GetValues<LinkKind>().Where(kind => kind != LinkKind.JumpLine)];

    private static string[] KindNames => [.. Kinds.Select(kind => kind.ToString())];

    /// <summary>How much speaks for a link.</summary>
    public double Score(LinkKind kind, IReadOnlyList<LinkSign> signs) => _weights.Sum((int)kind, signs.Select(sign => (int)sign));

    /// <summary>Reads the weights that the program was built with.</summary>
    public static LinkModel Read(string name) => new(WeightTable.Read($"PrintRecover.ArticleAssembly.link-weights-{name}.tsv", Signs, KindNames));

    /// <summary>Writes the weights: a line a sign, a column a kind.</summary>
    public void Write(TextWriter output) => _weights.Write(output);
}
