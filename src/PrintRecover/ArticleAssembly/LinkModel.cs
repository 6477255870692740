using PrintRecover.Learning;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Decides which of the things that a text stands next to it belongs to: what the signs seen say of each link, by its kind; the one
/// of the highest score wins (a conditional logit, McFadden 1974). The weights are learnt by <c>tests/PrintRecover.Training</c>
/// from pages that the typesetter makes.
/// </summary>
internal sealed class LinkModel
{
    private readonly SignNetwork _network;

    /// <summary>A model of given weights, in the order of <see cref="Shape"/>.</summary>
    public LinkModel(float[] weights)
        : this(new SignNetwork(Names, KindNames, weights))
    {
    }

    private LinkModel(SignNetwork network) => _network = network;

    /// <summary>The kinds that are chosen among; jump lines say for themselves where they lead.</summary>
    public static IReadOnlyList<LinkKind> Kinds { get; } = [.. Enum.GetValues<LinkKind>().Where(kind => kind != LinkKind.JumpLine)];

    /// <summary>The signs, and each kind as one more.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<LinkSign>(), .. KindNames.Select(kind => $"Is{kind}")];

    /// <summary>How its weights stand.</summary>
    public static NetworkShape Shape => new(Names.Count, Kinds.Count);

    private static string[] KindNames => [.. Kinds.Select(kind => kind.ToString())];

    /// <summary>What the network sees of a link: its signs, and its kind as one more.</summary>
    public static int[] Seen(LinkKind kind, IReadOnlyList<LinkSign> signs) => [.. signs.Select(sign => (int)sign), Names.Count - Kinds.Count + (int)kind];

    /// <summary>How much speaks for a link.</summary>
    public double Score(LinkKind kind, IReadOnlyList<LinkSign> signs) => Score(((int)kind, Seen(kind, signs)));

    /// <summary>How much speaks for a link as the network sees it.</summary>
    public double Score((int Kind, int[] Seen) link) => _network.Score(link.Kind, link.Seen);

    /// <summary>Reads the weights that the program was built with.</summary>
    public static LinkModel Read(string name) => new(SignNetwork.Read($"PrintRecover.ArticleAssembly.link-weights-{name}.tsv", Names, KindNames));

    /// <summary>Writes the weights: a line a sign, a column a kind.</summary>
    public void Write(TextWriter output) => _network.Write(output);
}
