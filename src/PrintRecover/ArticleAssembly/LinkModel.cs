using System.Globalization;
using System.Reflection;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Decides which of the things that a text stands next to it belongs to: the weights of the signs seen, summed, by the kind of
/// link; the largest sum wins (a conditional logit, McFadden 1974). The weights are learnt by <c>tests/PrintRecover.Training</c>
/// from pages that the typesetter makes.
/// </summary>
internal sealed class LinkModel
{
    private const string Resource = "PrintRecover.ArticleAssembly.link-weights.tsv";

    // Read when it is asked for: the weights of other signs must not hinder learning new ones.
    private static readonly Lazy<LinkModel> Built = new(ReadLearnt);

    private readonly float[] _weights;

    /// <summary>A model of given weights, one a kind and sign.</summary>
    public LinkModel(float[] weights) => _weights = weights;

    /// <summary>The number of signs.</summary>
    public static int SignCount { get; } = Enum.GetValues<LinkSign>().Length;

    /// <summary>The kinds that are chosen among; jump lines say for themselves where they lead.</summary>
    public static IReadOnlyList<LinkKind> Kinds { get; } = [.. Enum.GetValues<LinkKind>().Where(kind => kind != LinkKind.JumpLine)];

    /// <summary>The model that the program was built with.</summary>
    public static LinkModel Learnt => Built.Value;

    /// <summary>How much speaks for a link.</summary>
    public double Score(LinkKind kind, IReadOnlyList<LinkSign> signs) => signs.Sum(sign => Weight(kind, sign));

    /// <summary>Writes the weights: a line a sign, a column a kind.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("sign\t" + string.Join('\t', Kinds));
        foreach (LinkSign sign in Enum.GetValues<LinkSign>())
        {
            output.WriteLine($"{sign}\t" + string.Join('\t', Kinds
                .Select(kind => Weight(kind, sign).ToString("0.###", CultureInfo.InvariantCulture))));
        }
    }

    private float Weight(LinkKind kind, LinkSign sign) => _weights[((int)kind * SignCount) + (int)sign];

    private static LinkModel ReadLearnt()
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(content);
        var weights = new float[Kinds.Count * SignCount];
        LinkKind[] kinds = [.. reader.ReadLine()!.Split('\t').Skip(1).Select(Enum.Parse<LinkKind>)];
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            int sign = (int)Enum.Parse<LinkSign>(fields[0]);
            for (int i = 0; i < kinds.Length; i++)
            {
                weights[((int)kinds[i] * SignCount) + sign] = float.Parse(fields[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return new LinkModel(weights);
    }
}
