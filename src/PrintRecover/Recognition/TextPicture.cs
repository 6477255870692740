using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>A part of a page made ready for an engine: dark on light, at a legible size, with empty paper around it.</summary>
/// <param name="Image">The picture to read.</param>
/// <param name="Source">The part of the page that it shows, without the margin.</param>
/// <param name="ScaleX">Pixels of the picture for one pixel of the page, across.</param>
/// <param name="ScaleY">The same, down.</param>
/// <param name="Margin">Empty paper on each side, pixels of the picture.</param>
internal sealed record TextPicture(GrayImage Image, Box Source, double ScaleX, double ScaleY, int Margin)
{
    /// <summary>Where a box of the picture stands on the page.</summary>
    public Box ToPage(int left, int top, int right, int bottom) => Box.FromEdges(
        Across(left), Down(top), Across(right), Down(bottom));

    private int Across(int x) => (int)Math.Round((x - Margin) / ScaleX) + Source.X;

    private int Down(int y) => (int)Math.Round((y - Margin) / ScaleY) + Source.Y;
}
