using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Where the running text of a vertical page stands: lines so long, and in regions of so many, that they are nothing else. Dirt of the
/// film, heads and slogans in the margins lie outside and tell nothing of a page's measures.
/// </summary>
internal static class RunningText
{
    /// <summary>A line so many body glyphs long, in a region of so many lines, is text for certain.</summary>
    private const double CertainLine = 6;

    private const int CertainLines = 3;

    /// <summary>Wider lines, in body glyphs, are headlines and slogans.</summary>
    private const double LargestText = 1.45;

    /// <summary>The share of the lines that may reach farther to a side than the text does: rules, heads and dirt taken for lines.</summary>
    private const double FartherLines = 0.02;

    /// <summary>The box around lines but for the few that reach farther to a side than the others.</summary>
    public static Box Around(IReadOnlyCollection<Box> lines)
    {
        int few = (int)(FartherLines * lines.Count);
        return lines.Count == 0 ? default : Box.FromEdges(
            Edge(line => line.X), Edge(line => line.Y), -Edge(line => -line.Right), -Edge(line => -line.Bottom));

        int Edge(Func<Box, int> of) => lines.Select(of).Order().ElementAt(few);
    }

    /// <summary>The certain lines of running text.</summary>
    public static IEnumerable<Box> Lines(IEnumerable<LayoutRegion> regions, double glyph) => regions
        .Where(region => region.Lines.Count >= CertainLines)
        .SelectMany(region => region.Lines)
        .Where(line => line.IsVertical && line.Box.Height >= CertainLine * glyph && line.Box.Width <= LargestText * glyph)
        .Select(line => line.Box);
}
