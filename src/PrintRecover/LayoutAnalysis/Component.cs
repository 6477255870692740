using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A connected piece of ink.</summary>
/// <param name="Box">Where it stands, pixels.</param>
/// <param name="InkPixels">How many of the box's pixels are ink.</param>
internal readonly record struct Component(Box Box, int InkPixels)
{
    /// <summary>The longer side, pixels.</summary>
    public int Size => Math.Max(Box.Width, Box.Height);

    /// <summary>Share of the box that is ink, 0..1.</summary>
    public double Density => InkPixels / (double)Math.Max(1, Box.Area);

    /// <summary>The connected pieces of a black-and-white picture's ink.</summary>
    public static IReadOnlyList<Component> Of(GrayImage ink) => Of(InkComponents.Find(ink));

    /// <summary>The same pieces as components.</summary>
    public static IReadOnlyList<Component> Of(InkComponents found) =>
        [.. found.Boxes.Select((box, i) => new Component(box, found.Areas[i]))];
}
