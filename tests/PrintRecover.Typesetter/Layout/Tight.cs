using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Layout;

/// <summary>Places lines in areas no longer than they are: on a dark ground the ink's edges do not tell where they end.</summary>
public static class Tight
{
    /// <summary>A block's lines one below the other.</summary>
    public static IReadOnlyList<PlacedBlock> Place(string article, SetBlock block, double left, double top)
    {
        const double Room = 4;
        return [new PlacedBlock(article, block.Role, block.IsContinuation, [.. block.Lines.Select((line, row) =>
        {
            double length = Math.Min(block.Measure, line.Used + Room);
            double from = block.Style.Alignment == Alignment.Center ? left + (block.Measure - length) / 2 : left;
            return new PlacedLine(line, block, new Area(from, top + row * block.Style.Leading, length, block.Style.Leading));
        })])];
    }
}
