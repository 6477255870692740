using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>A part of a page made ready for an engine: dark on light, at a legible size, with empty paper around it.</summary>
/// <param name="Image">The picture to read.</param>
/// <param name="Source">The part of the page that it shows, without the margin.</param>
/// <param name="Scale">Pixels of the picture for one pixel of the page.</param>
/// <param name="Margin">Empty paper on each side, pixels of the picture.</param>
internal sealed record TextPicture(GrayImage Image, Box Source, double Scale, int Margin)
{
    /// <summary>Where a box of the picture stands on the page.</summary>
    public Box ToPage(int left, int top, int right, int bottom) => Box.FromEdges(
        ToPage(left, Source.X), ToPage(top, Source.Y), ToPage(right, Source.X), ToPage(bottom, Source.Y));

    private int ToPage(int position, int origin) => (int)Math.Round((position - Margin) / Scale) + origin;
}
