using PrintRecover.PlainText;

namespace PrintRecover.Training;

/// <summary>How often a style and set of signs was seen at a block's beginning, and how often elsewhere.</summary>
internal sealed class BoundarySamples
{
    private readonly Dictionary<(TextStyle Style, BoundarySigns Signs), (int Breaks, int Joins)> _counts = [];

    public IEnumerable<(TextStyle Style, BoundarySigns Signs, int Breaks, int Joins)> All =>
        _counts.Select(pair => (pair.Key.Style, pair.Key.Signs, pair.Value.Breaks, pair.Value.Joins));

    /// <summary>Adds all boundaries of a text; what went before is taken as it was set.</summary>
    public void Add(BrokenText broken) => Add(broken, _ => true);

    /// <summary>
    /// Adds those boundaries of a text whose lines seem to stand for themselves. What does not show it is set like running
    /// text: to learn from it would only make that be torn.
    /// </summary>
    public void AddLoneLines(BrokenText broken) => Add(broken, style => style.HasLoneLines);

    /// <summary>Adds those boundaries of a text set as in old print that show it, for the same reason.</summary>
    public void AddOldPrint(BrokenText broken) => Add(broken, style => style.IsOldPrint && !style.HasLoneLines);

    private void Add(BrokenText broken, Func<TextStyle, bool> isWanted)
    {
        BoundaryReader boundaries = Boundaries(broken);
        long[] numbers = [.. boundaries.Lines.ToArray().Select(line => line.Number)];
        ParagraphBreaker.Run(boundaries, (index, style, signs) =>
        {
            bool isBreak = broken.BeginningLines.Contains(numbers[index]);
            if (isWanted(style))
            {
                (int breaks, int joins) = _counts.GetValueOrDefault((style, signs));
                _counts[(style, signs)] = isBreak ? (breaks + 1, joins) : (breaks, joins + 1);
            }

            return isBreak;
        });
    }

    public static BoundaryReader Boundaries(BrokenText broken)
    {
        var reader = new PlainLineReader();
        reader.Read(broken.Text);
        return new BoundaryReader(broken.Text.AsMemory(), [.. reader.Lines]);
    }
}
