using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells the captions that are beyond doubt: a few lines right below a picture, set across its width over several columns, in whatever type;
/// and lines of small type that run down a picture's side where all others run across.
/// </summary>
internal static class CaptionFinder
{
    /// <summary>Text of more lines is no caption.</summary>
    private const int LongestLines = 8;

    // How far from the picture, in sizes of the body; how wide, in widths of the picture and of the usual column.
    private const double LargestGap = 2.5, LargestOverlap = 1.5, LeastWidthByPicture = 0.6, LeastWidthByColumn = 1.25, LeastShareBelow = 0.85;

    // How wide small type is that runs down, in sizes of the body, and how much of it stands beside the picture.
    private const double LargestUpright = 1.35, LeastShareBeside = 0.7;

    /// <summary>Gives these captions their kind; the other regions stay as they are.</summary>
    public static IReadOnlyList<LayoutRegion> Mark(IReadOnlyList<LayoutRegion> regions, double glyph)
    {
        Box[] pictures = [.. regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];
        double column = ColumnWidth(regions);
        return [.. regions.Select(region => (region.Kind == RegionKind.Paragraph && region.Lines.Count <= LongestLines
            && region.Box.Width > LeastWidthByColumn * column && pictures.Any(picture => StandsAcrossBelow(region.Box, picture, glyph)))
            || (region.Lines.Count > 0 && region.Lines.All(line => line.IsVertical && line.Box.Width <= LargestUpright * glyph)
                && pictures.Any(picture => RunsDownSide(region.Box, picture, glyph)))
                ? region with { Kind = RegionKind.Caption, KindConfidence = null }
                : region)];
    }

    private static bool StandsAcrossBelow(Box text, Box picture, double glyph) =>
        text.Y > picture.Bottom - (LargestOverlap * glyph) && text.Y < picture.Bottom + (LargestGap * glyph)
        && text.Width > LeastWidthByPicture * picture.Width && text.HorizontalOverlap(picture) > LeastShareBelow * text.Width;

    private static bool RunsDownSide(Box text, Box picture, double glyph) =>
        text.VerticalOverlap(picture) > LeastShareBeside * text.Height
        && text.HorizontalOverlap(picture) is var overlap && overlap > -LargestGap * glyph
        && (overlap <= 0 || text.X < picture.X + (LargestOverlap * glyph) || text.Right > picture.Right - (LargestOverlap * glyph));

    /// <summary>The usual width of running text, by lines.</summary>
    private static double ColumnWidth(IReadOnlyList<LayoutRegion> regions)
    {
        int[] widths = [.. regions.Where(region => region.Kind == RegionKind.Paragraph)
            .SelectMany(region => region.Lines.Select(_ => region.Box.Width)).Order()];
        return widths.Length == 0 ? 0 : widths[widths.Length / 2];
    }
}
