using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A text line while the page is being analysed: its box and the components it is made of.</summary>
/// <param name="Box">Where it stands, pixels.</param>
/// <param name="Components">Its ink.</param>
/// <param name="IsVertical">True when its characters run from top to bottom.</param>
internal sealed record LineOfInk(Box Box, IReadOnlyList<Component> Components, bool IsVertical = false)
{
    /// <summary>The size of its characters: the height of a horizontal line, the width of a vertical one.</summary>
    public int GlyphPixels => IsVertical ? Box.Width : Box.Height;

    /// <summary>The length of the line along its direction, pixels.</summary>
    public int LengthPixels => IsVertical ? Box.Height : Box.Width;

    /// <summary>How black its characters are: the share of ink in their own boxes, 0..1; bold type stands out.</summary>
    public double Blackness =>
        Components.Sum(part => (double)part.InkPixels) / Math.Max(1, Components.Sum(part => (double)part.Box.Area));

    /// <summary>A line around these components.</summary>
    public static LineOfInk Of(IReadOnlyList<Component> components, bool isVertical = false) =>
        new(Box.Around(components.Select(component => component.Box)), components, isVertical);
}
