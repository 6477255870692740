using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Layout;

/// <summary>Blocks one below the other.</summary>
/// <param name="Regions">The blocks, each a region.</param>
/// <param name="Bottom">Where they end.</param>
public sealed record Stack(IReadOnlyList<PlacedBlock> Regions, double Bottom)
{
    /// <summary>Places blocks from a corner on.</summary>
    public static Stack Place(string article, IEnumerable<SetBlock> blocks, double left, double top)
    {
        var regions = new List<PlacedBlock>();
        foreach (SetBlock block in blocks)
        {
            double first = top;
            regions.Add(new PlacedBlock(article, block.Role, block.IsContinuation, [.. block.Lines.Select((line, row) =>
                new PlacedLine(line, block, new Area(left, first + row * block.Style.Leading, block.Measure, block.Style.Leading)))]));
            top += block.Depth + block.Style.After;
        }

        return new Stack(regions, top);
    }

    /// <summary>
    /// Places lines that run across the page's running text: beside each other, from the right on a horizontal page, or, a
    /// horizontal headline of a vertical page, from its upper edge.
    /// </summary>
    public static Stack PlaceSideways(string article, IReadOnlyList<SetBlock> blocks, Area area, bool isVerticalPage)
    {
        var regions = new List<PlacedBlock>();
        double used = 0;
        double longest = blocks.SelectMany(block => block.Lines.Select(line => LengthOf(block, line))).DefaultIfEmpty(0).Max();
        foreach (SetBlock block in blocks)
        {
            var lines = new List<PlacedLine>();
            foreach (SetLine line in block.Lines)
            {
                double left = isVerticalPage ? area.Left + used : area.Right - used - block.Style.Leading;
                double length = LengthOf(block, line);
                double top = isVerticalPage ? area.Top + longest - length : area.Top;
                lines.Add(new PlacedLine(line, block, new Area(left, top, block.Style.Leading, length)));
                used += block.Style.Leading;
            }

            regions.Add(new PlacedBlock(article, block.Role, false, lines));
        }

        return new Stack(regions, area.Top + used);
    }

    private static double LengthOf(SetBlock block, SetLine line) => Math.Min(block.Measure, line.Start + line.Used + 2);
}
