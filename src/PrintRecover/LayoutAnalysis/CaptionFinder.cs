using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells the captions that are beyond doubt by where they stand: a few lines right below a picture, set across its width over several columns,
/// in whatever type, with what follows them; a narrow column at a picture's side; lines of small type that run down there where all others
/// run across; and small print inside a picture that is no column of text.
/// </summary>
internal sealed class CaptionFinder
{
    /// <summary>Text of more lines is no caption; inside a picture, no label.</summary>
    private const int LongestLines = 8, LongestLabel = 5;

    // How far below the picture, and inside its outline, in body characters; how wide, in widths of the picture and of the usual column.
    private const double LargestGap = 2.5, LargestOverlap = 3, LeastBelow = 1, LeastWidthByPicture = 0.6, LeastWidthByColumn = 1.25, LeastShareBelow = 0.85;

    // A caption's second row may be a credit at its end: so far below, in body characters, and so much of it below the row before.
    private const double LargestLeading = 0.8, LeastShareUnder = 0.6;

    // Beside a picture: the width, in body characters and in usual columns, how far off or inside its outline, and how much of its height stands beside the picture.
    private const double LargestWidth = 12, LargestShareOfColumn = 0.65, LargestWhiteBeside = 1.5, LeastShareBeside = 0.9;

    // How wide type is that runs down, hardly larger than the text, in body characters; how much of it stands beside the picture; the white between its lines.
    private const double LargestUpright = 1.8, LeastShareUpright = 0.4, LargestWhite = 0.9;

    // Type of captions, and of labels, in body characters; of fewer characters no headline is; how much of a label lies inside the picture; how near a column of text goes on, and its fewest lines.
    private const double LargestType = 1.75, LargestLabel = 2, ShortestHeadline = 4, LeastShareInside = 0.8, LargestWhiteInText = 1.5, FewestTextLines = 4;

    private readonly IReadOnlyList<LayoutRegion> _regions;
    private readonly double _glyph, _columnWidth;
    private readonly Box[] _pictures, _columns;

    private CaptionFinder(IReadOnlyList<LayoutRegion> regions, double glyph)
    {
        (_regions, _glyph) = (regions, glyph);
        _pictures = [.. regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];
        int[] widths = [.. regions.Where(region => region.Kind == RegionKind.Paragraph)
            .SelectMany(region => region.Lines.Select(_ => region.Box.Width)).Order()];
        _columnWidth = widths.Length == 0 ? 0 : widths[widths.Length / 2];
        _columns = [.. regions.Where(region => region.Kind == RegionKind.Paragraph && region.Lines.Count >= FewestTextLines
            && region.Box.Width > LargestShareOfColumn * _columnWidth && !_pictures.Any(picture => IsLabel(region, picture))).Select(region => region.Box)];
    }

    /// <summary>Gives these captions their kind; the other regions stay as they are.</summary>
    /// <param name="regions">The page's regions.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IReadOnlyList<LayoutRegion> Mark(IReadOnlyList<LayoutRegion> regions, double glyph) =>
        new CaptionFinder(regions, glyph).Mark();

    private IReadOnlyList<LayoutRegion> Mark()
    {
        IReadOnlyList<LayoutRegion> marked = [.. _regions.Select(region => IsCaption(region) ? AsCaption(region) : region)];
        Box[] captions = [.. marked.Where(region => region.Kind == RegionKind.Caption && !IsUprightCaption(region)).Select(region => region.Box)];
        return InBlocks([.. marked.Select(region => captions.Any(caption => EndsCaption(region, caption)) ? AsCaption(region) : region)]);
    }

    private static LayoutRegion AsCaption(LayoutRegion region) => region with { Kind = RegionKind.Caption, Part = null, KindConfidence = null };

    private bool IsCaption(LayoutRegion region) => region.Lines.Count > 0
        && (region.Lines.All(line => line.IsVertical)
            ? region.Lines.All(line => line.Box.Width <= LargestUpright * _glyph) && _pictures.Any(picture => RunsDownSide(region.Box, picture) && !IsUnderTitle(region.Box, picture))
            : _pictures.Any(picture => IsCaptionOf(region, picture)));

    private bool IsCaptionOf(LayoutRegion region, Box picture) =>
        (region.Kind == RegionKind.Paragraph && region.Lines.Count <= LongestLines && StandsAcrossBelow(region.Box, picture))
        || (region.Kind is RegionKind.Paragraph or RegionKind.Subheading or RegionKind.Headline
            && (StandsBeside(region, picture) || IsLabel(region, picture)) && !IsOfColumn(region.Box));

    private bool StandsAcrossBelow(Box text, Box picture) =>
        text.Width > LeastWidthByColumn * _columnWidth && text.Y > picture.Bottom - (LargestOverlap * _glyph)
        && text.Bottom > picture.Bottom - (LeastBelow * _glyph) && text.Y < picture.Bottom + (LargestGap * _glyph)
        && text.Width > LeastWidthByPicture * picture.Width && text.HorizontalOverlap(picture) > LeastShareBelow * text.Width;

    private bool StandsBeside(LayoutRegion region, Box picture) => IsNoLarger(region, LargestType)
        && region.Box.Width <= Math.Min(LargestWidth * _glyph, LargestShareOfColumn * _columnWidth)
        && region.Box.VerticalOverlap(picture) > LeastShareBeside * region.Box.Height
        && region.Box.HorizontalOverlap(picture) is var overlap && Math.Abs(overlap) < LargestWhiteBeside * _glyph;

    private bool IsNoLarger(LayoutRegion region, double type) => region.Lines.All(line => line.Box.Height <= type * _glyph);

    private bool IsLabel(LayoutRegion region, Box picture) =>
        IsNoLarger(region, region.Box.Width < ShortestHeadline * region.Box.Height ? LargestLabel : LargestType)
        && region.Lines.Count <= LongestLabel && region.Box.Intersect(picture).Area > LeastShareInside * region.Box.Area;

    /// <summary>Narrow text that goes on as a whole column stands beside a picture that is let into that.</summary>
    private bool IsOfColumn(Box text) => _columns.Any(column => column != text
        && column.HorizontalOverlap(text) > LeastShareInside * text.Width && column.VerticalOverlap(text) > -LargestWhiteInText * _glyph);

    /// <summary>What is left of a caption's last row.</summary>
    private bool EndsCaption(LayoutRegion region, Box caption) =>
        region.Kind == RegionKind.Paragraph && region.Lines.Count == 1 && region.Box.Width < 0.9 * caption.Width
        && region.Box.HorizontalOverlap(caption) > LeastShareUnder * region.Box.Width
        && region.Box.Y - caption.Bottom is var white && white > -0.5 * _glyph && white < LargestLeading * _glyph && !IsOfColumn(region.Box);

    private bool RunsDownSide(Box text, Box picture) =>
        text.VerticalOverlap(picture) > LeastShareUpright * text.Height
        && text.HorizontalOverlap(picture) is var overlap && overlap > -LargestGap * _glyph
        && (overlap <= 0 || text.X < picture.X + (LargestWhiteBeside * _glyph) || text.Right > picture.Right - (LargestWhiteBeside * _glyph));

    /// <summary>Beside an upright title as well, and reaching beyond the picture, it is that one's subtitle.</summary>
    private bool IsUnderTitle(Box text, Box picture) => text.VerticalOverlap(picture) < LeastShareBeside * text.Height
        && _regions.Any(title => title.Kind == RegionKind.Headline && title.Lines.All(line => line.IsVertical && line.Box.Width > LargestUpright * _glyph)
            && title.Box.HorizontalOverlap(text) > -LargestGap * _glyph && title.Box.VerticalOverlap(text) > LeastShareBeside * text.Height);

    /// <summary>Lines that run down one beside the other are one caption, read from right to left.</summary>
    private IReadOnlyList<LayoutRegion> InBlocks(IReadOnlyList<LayoutRegion> regions)
    {
        List<LayoutRegion> blocks = [];
        foreach (LayoutRegion line in regions.Where(IsUprightCaption).OrderByDescending(region => region.Box.Right))
        {
            int right = blocks.FindIndex(block => block.Box.HorizontalOverlap(line.Box) > -LargestWhite * _glyph
                && block.Box.VerticalOverlap(line.Box) > LeastShareUpright * Math.Min(block.Box.Height, line.Box.Height));
            if (right < 0)
            {
                blocks.Add(line);
            }
            else
            {
                blocks[right] = blocks[right] with { Box = blocks[right].Box.Union(line.Box), Lines = [.. blocks[right].Lines, .. line.Lines] };
            }
        }

        return [.. regions.Where(region => !IsUprightCaption(region)), .. blocks];
    }

    private static bool IsUprightCaption(LayoutRegion region) =>
        region.Kind == RegionKind.Caption && region.Lines.Count > 0 && region.Lines.All(line => line.IsVertical);
}
