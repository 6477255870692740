namespace PrintRecover.Model;

/// <summary>What stands where on a page, with no text yet. All boxes are pixels of the prepared page.</summary>
/// <param name="Prepared">The page that was analysed.</param>
/// <param name="Regions">Text regions and pictures, in no particular order.</param>
/// <param name="Rules">Printed lines that separate, horizontal and vertical.</param>
/// <param name="Frames">Boxes drawn or tinted around an article.</param>
/// <param name="GlyphHeight">Height of a body-text character, pixels of the prepared page.</param>
/// <param name="Direction">How its running text is set.</param>
public sealed record PageLayout(
    PreparedPage Prepared,
    IReadOnlyList<LayoutRegion> Regions,
    IReadOnlyList<Box> Rules,
    IReadOnlyList<Box> Frames,
    double GlyphHeight,
    TextDirection Direction = TextDirection.Horizontal);
