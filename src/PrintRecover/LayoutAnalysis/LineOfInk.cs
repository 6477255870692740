using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A text line while the page is being analysed: its box and the components it is made of.</summary>
/// <param name="Box">Where it stands, pixels.</param>
/// <param name="Components">Its ink.</param>
/// <param name="IsVertical">True when its characters run from top to bottom.</param>
internal sealed record LineOfInk(Box Box, IReadOnlyList<Component> Components, bool IsVertical = false)
{
    /// <summary>True for print that was freed from its ground, whose extent is known.</summary>
    public bool IsLettered { get; init; }

    /// <summary>The drop capital that it stands beside; null for none.</summary>
    public DropCapital? Capital { get; init; }

    /// <summary>True for a line whose ends are known: what stands below is another's.</summary>
    public bool IsWhole { get; init; }

    /// <summary>
    /// The size of its characters: the 85th percentile of their heights, so that a line with descenders is no larger
    /// than one without; where its pieces are few, the line's own height (width, when it is vertical).
    /// </summary>
    public double GlyphPixels { get; } = Components.Count < 6
        ? (IsVertical ? Box.Width : Box.Height)
        : CharacterSize(
            [.. Components.Select(part => IsVertical ? Raster.Transpose(part.Box) : part.Box)], IsVertical ? Box.Width : Box.Height);

    /// <summary>
    /// True for the dots of a halftone: far more tiny pieces than the strokes of characters as large as the line.
    /// </summary>
    public bool IsTexture => !IsLettered && Components.Count > 15
        && Components.Count(part => part.Size < 0.2 * Math.Min(Box.Width, Box.Height)) > 0.65 * Components.Count;

    /// <summary>The length of the line along its direction, pixels.</summary>
    public int LengthPixels => IsVertical ? Box.Height : Box.Width;

    /// <summary>How black its characters are: the share of ink in their own boxes, 0..1; bold type stands out.</summary>
    public double Blackness =>
        Components.Sum(part => (double)part.InkPixels) / Math.Max(1, Components.Sum(part => (double)part.Box.Area));

    /// <summary>A line around these components.</summary>
    public static LineOfInk Of(IReadOnlyList<Component> components, bool isVertical = false) =>
        new(Box.Around(components.Select(component => component.Box)), components, isVertical);

    /// <summary>
    /// Faint print breaks characters, Chinese ones most of all, into strokes of any size: where the pieces are much
    /// lower than the line, those that stand above each other are taken for one character, and specks for none.
    /// </summary>
    private static double CharacterSize(IReadOnlyList<Box> parts, int lineHeight)
    {
        const double BrokenShare = 0.6, SpeckShare = 0.2;
        int size = Percentile([.. parts.Select(part => part.Height)]);
        List<Box> strokes = [.. parts.Where(part => Math.Max(part.Width, part.Height) >= SpeckShare * lineHeight)];
        return size >= BrokenShare * lineHeight || strokes.Count == 0 ? size : Percentile(Stack(strokes));
    }

    private static List<int> Stack(IReadOnlyList<Box> strokes)
    {
        List<Box> characters = [];
        foreach (Box stroke in strokes.OrderBy(stroke => stroke.X))
        {
            if (characters.Count > 0 && characters[^1] is var last
                && last.HorizontalOverlap(stroke) > 0.5 * Math.Min(last.Width, stroke.Width))
            {
                characters[^1] = last.Union(stroke);
            }
            else
            {
                characters.Add(stroke);
            }
        }

        return [.. characters.Select(character => character.Height)];
    }

    private static int Percentile(IReadOnlyList<int> sizes) => sizes.Order().ElementAt(sizes.Count * 85 / 100);
}
