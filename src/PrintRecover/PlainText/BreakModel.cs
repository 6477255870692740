using System.Globalization;
using System.Reflection;

namespace PrintRecover.PlainText;

/// <summary>
/// Decides whether a paragraph begins between two lines: the weights of the signs seen, summed, by the text's style
/// (logistic regression; the sum is the log odds). The weights are learnt by <c>tests/PrintRecover.Training</c>.
/// </summary>
internal sealed class BreakModel
{
    private const string Resource = "PrintRecover.PlainText.break-weights.tsv";

    private readonly float[] _weights;

    /// <summary>A model of given weights, one a style and sign.</summary>
    public BreakModel(float[] weights) => _weights = weights;

    /// <summary>The number of signs.</summary>
    public static int SignCount { get; } = Enum.GetValues<BoundarySign>().Length;

    /// <summary>The model that the program was built with.</summary>
    public static BreakModel Learnt { get; } = ReadLearnt();

    /// <summary>What a sign counts in a style: above zero for a new paragraph, below for going on.</summary>
    public float Weight(TextStyle style, BoundarySign sign) => _weights[style.Index * SignCount + (int)sign];

    /// <summary>Log odds that a paragraph begins.</summary>
    public float Score(TextStyle style, BoundarySigns signs) => signs.Sum(_weights.AsSpan(style.Index * SignCount, SignCount));

    /// <summary>Writes the weights: a line a sign, a column a style.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("sign\t" + string.Join('\t', TextStyle.All));
        foreach (BoundarySign sign in Enum.GetValues<BoundarySign>())
        {
            output.WriteLine($"{sign}\t" + string.Join(
                '\t', TextStyle.All.Select(style => Weight(style, sign).ToString("0.###", CultureInfo.InvariantCulture))));
        }
    }

    private static BreakModel ReadLearnt()
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(content);
        var weights = new float[TextStyle.Count * SignCount];
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            int sign = (int)Enum.Parse<BoundarySign>(fields[0]);
            for (int style = 0; style < fields.Length - 1; style++)
            {
                weights[style * SignCount + sign] = float.Parse(fields[style + 1], CultureInfo.InvariantCulture);
            }
        }

        return new BreakModel(weights);
    }
}
