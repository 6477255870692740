namespace PrintRecover.PlainText;

/// <summary>Why two lines were joined or kept apart, for the person who disagrees.</summary>
/// <param name="Line">The number of the line after the boundary, from 1.</param>
/// <param name="Before">The line before.</param>
/// <param name="After">The line after.</param>
/// <param name="IsBreak">True when a block begins with the line after.</param>
/// <param name="Score">Log odds that it does: far above zero is a sure break, far below a sure join.</param>
/// <param name="MeasureCells">The measure of the column, in cells of half a Chinese character; 0 when none was found.</param>
/// <param name="Style">How the text shows its paragraphs here.</param>
/// <param name="Signs">What was seen, and what each counted.</param>
public sealed record ExplainedBoundary(
    long Line,
    string Before,
    string After,
    bool IsBreak,
    double Score,
    int MeasureCells,
    string Style,
    IReadOnlyList<(string Sign, double Weight)> Signs)
{
    internal static IEnumerable<ExplainedBoundary> All(BoundaryReader boundaries, BoundaryDecision[] decisions)
    {
        for (int index = 1; index < decisions.Length; index++)
        {
            TextStyle style = decisions[index].Style;
            yield return new ExplainedBoundary(
                boundaries.Lines[index].Number,
                boundaries.Text(index - 1).ToString(),
                boundaries.Text(index).ToString(),
                decisions[index].IsBreak,
                decisions[index].Score,
                boundaries.Measure(index - 1),
                style.ToString(),
                [.. decisions[index].Signs.All().Select(sign => (sign.ToString(), (double)BreakModel.Learnt.Weight(style, sign)))]);
        }
    }
}
