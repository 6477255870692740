using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>The cells of a vertical line, laid side by side.</summary>
/// <param name="Picture">The cells as a horizontal line.</param>
/// <param name="Cuts">Rows of the vertical line between which the cells stood, the first and the last row included.</param>
/// <param name="CellWidth">A cell's width, pixels: the vertical line's.</param>
/// <param name="Pitch">From one cell's left edge to the next one's, pixels.</param>
internal sealed record CellRow(GrayImage Picture, IReadOnlyList<int> Cuts, int CellWidth, int Pitch)
{
    /// <summary>Where a box of the picture stood in the vertical line: in the cell that its middle lies in.</summary>
    public Box ToLine(Box box)
    {
        int cell = Math.Clamp((int)(box.CenterX / Pitch), 0, Cuts.Count - 2);
        int left = Math.Clamp(box.X - cell * Pitch, 0, CellWidth - 1);
        int right = Math.Clamp(box.Right - cell * Pitch, left + 1, CellWidth);
        return Box.FromEdges(left, Cuts[cell], right, Cuts[cell + 1]);
    }
}
