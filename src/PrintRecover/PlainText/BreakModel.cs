using PrintRecover.Learning;

namespace PrintRecover.PlainText;

/// <summary>
/// Decides whether a paragraph begins between two lines: the weights of the signs seen, summed, by the text's style
/// (logistic regression; the sum is the log odds). The weights are learnt by <c>tests/PrintRecover.Training</c>.
/// </summary>
internal sealed class BreakModel
{
    private static readonly string[] Signs = Enum.GetNames<BoundarySign>();
    private static readonly string[] Styles = [.. TextStyle.All.Select(style => style.ToString())];

    private readonly WeightTable _weights;

    /// <summary>A model of given weights, one a style and sign.</summary>
    public BreakModel(float[] weights)
        : this(new WeightTable(Signs, Styles, weights))
    {
    }

    private BreakModel(WeightTable weights) => _weights = weights;

    /// <summary>The number of signs.</summary>
    public static int SignCount => Signs.Length;

    /// <summary>The model that the program was built with.</summary>
    public static BreakModel Learnt { get; } = new(WeightTable.Read("PrintRecover.PlainText.break-weights.tsv", Signs, Styles));

    /// <summary>What a sign counts in a style: above zero for a new paragraph, below for going on.</summary>
    public float Weight(TextStyle style, BoundarySign sign) => _weights.Of(style.Index)[(int)sign];

    /// <summary>Log odds that a paragraph begins.</summary>
    public float Score(TextStyle style, BoundarySigns signs) => signs.Sum(_weights.Of(style.Index));

    /// <summary>Writes the weights: a line a sign, a column a style.</summary>
    public void Write(TextWriter output) => _weights.Write(output);
}
