using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells captions: a few lines right below a picture (or beside it, narrow), no wider than it, that are either set
/// across the picture's whole width over several columns or in another size than the body.
/// </summary>
internal sealed class CaptionFinder(BodyType body, LayoutOptions options)
{
    /// <summary>Gives the captions their kind; the other regions stay as they are.</summary>
    public IReadOnlyList<LayoutRegion> Mark(IReadOnlyList<LayoutRegion> regions)
    {
        List<Box> pictures = [.. regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];
        double column = ColumnWidth(regions);
        return [.. regions.Select(region => region.Kind == RegionKind.Paragraph
            && region.Lines.Count <= options.LongestCaptionLines
            && pictures.Any(picture => IsCaption(region, picture, column))
                ? region with { Kind = RegionKind.Caption }
                : region)];
    }

    private bool IsCaption(LayoutRegion region, Box picture, double column)
    {
        double glyph = body.LineHeightPixels;
        double size = region.Lines.Average(line => line.Box.Height) / glyph;
        bool isOtherType = size < 0.93 || size > 1.07;
        bool isAcross = region.Box.Width > 1.25 * column && region.Box.Width > 0.6 * picture.Width;
        bool isBelow = region.Box.Y > picture.Bottom - (1.5 * glyph) && region.Box.Y < picture.Bottom + (2.5 * glyph)
            && region.Box.HorizontalOverlap(picture) > 0.85 * region.Box.Width;
        bool isBeside = region.Box.VerticalOverlap(picture) > 0.8 * region.Box.Height
            && region.Box.HorizontalOverlap(picture) > -2.5 * glyph
            && region.Box.Width < 0.7 * column;
        return (isBelow && (isOtherType || isAcross || region.Lines.Count <= 2)) || isBeside;
    }

    private static double ColumnWidth(IReadOnlyList<LayoutRegion> regions)
    {
        List<int> widths = [.. regions
            .Where(region => region.Kind == RegionKind.Paragraph)
            .SelectMany(region => region.Lines.Select(line => region.Box.Width))
            .Order()];
        return widths.Count == 0 ? 0 : widths[widths.Count / 2];
    }
}
