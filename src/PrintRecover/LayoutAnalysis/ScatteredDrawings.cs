using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Makes a map or a drawing of thin, open strokes whole on pages of vertical print: one part of it was found as a picture, the others came
/// out as scraps of lines. From the picture's sides outwards, up to the next text and the next rule right across, all scraps are its parts.
/// </summary>
internal sealed class ScatteredDrawings
{
    /// <summary>
    /// A line so many times longer than wide, and so many body glyphs long, is text or a title; in a region of fewer lines it is twice as
    /// long, for a map's names and strokes look like short lines.
    /// </summary>
    private const double LeastShape = 2.5, LeastLine = 4, LeastLoneLine = 8;

    private const int FewestLines = 3;

    /// <summary>A rule that ends a drawing goes along so much of its side: strokes of a hatching are shorter.</summary>
    private const double RuleShare = 0.6;

    /// <summary>Fewer scraps are a number or a signature beside a picture; a map of 1939 left 19.</summary>
    private const int FewestScraps = 6;

    private readonly PageLayout _layout;
    private readonly Box[] _text;

    private ScatteredDrawings(PageLayout layout)
    {
        _layout = layout;
        _text = [.. layout.Regions.SelectMany(region => IsFixed(region) ? [region.Box] : region.Lines.Except(ScrapsOf(region)).Select(line => line.Box))];
    }

    /// <summary>The layout with whole drawings; itself where none was in scraps.</summary>
    public static PageLayout Join(PageLayout layout) => layout.Regions
        .Where(region => region.Kind == RegionKind.Picture)
        .OrderByDescending(picture => picture.Box.Area)
        .Aggregate(layout, (joined, picture) => joined.Regions.Contains(picture) ? new ScatteredDrawings(joined).Join(picture) : joined);

    private PageLayout Join(LayoutRegion picture)
    {
        Box free = Free(picture.Box);
        HashSet<LayoutLine> scraps = [.. _layout.Regions.Where(region => !IsFixed(region)).SelectMany(ScrapsOf).Where(line => free.Contains(line.Box))];
        if (scraps.Count < FewestScraps)
        {
            return _layout;
        }

        Box whole = Box.Around([picture.Box, .. scraps.Select(scrap => scrap.Box)]);
        return _layout with
        {
            Regions = [.. _layout.Regions.Select(region => region == picture ? region with { Box = whole } : Without(region, scraps, whole)).OfType<LayoutRegion>()],
        };
    }

    private static bool IsFixed(LayoutRegion region) => region.Kind == RegionKind.Advertisement || region.Kind.AsFurniture() is not null;

    /// <summary>The lines of a region that may be strokes; none of one that is a level line in all, character by character.</summary>
    private IEnumerable<LayoutLine> ScrapsOf(LayoutRegion region) =>
        region.Lines.Count >= FewestLines && IsLine(region.Box, LeastLine) ? []
        : region.Lines.Where(line => !IsLine(line.Box, region.Lines.Count < FewestLines ? LeastLoneLine : LeastLine));

    private bool IsLine(Box box, double leastGlyphs)
    {
        (int size, int length) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        return length >= LeastShape * size && length >= leastGlyphs * _layout.GlyphHeight;
    }

    /// <summary>What no text and no rule right across parts from a picture: first beside it, then above and below all that.</summary>
    private Box Free(Box picture)
    {
        Box[] beside = [.. Ends(picture, isAcross: false)];
        int left = beside.Where(box => box.CenterX < picture.CenterX).Select(box => box.Right).DefaultIfEmpty(picture.X).Max();
        int right = beside.Where(box => box.CenterX > picture.CenterX).Select(box => box.X).DefaultIfEmpty(picture.Right).Min();
        Box wide = Box.FromEdges(Math.Min(left, picture.X), picture.Y, Math.Max(right, picture.Right), picture.Bottom);
        Box[] over = [.. Ends(wide, isAcross: true)];
        int top = over.Where(box => box.CenterY < picture.CenterY).Select(box => box.Bottom).DefaultIfEmpty(picture.Y).Max();
        int bottom = over.Where(box => box.CenterY > picture.CenterY).Select(box => box.Y).DefaultIfEmpty(picture.Bottom).Min();
        return Box.FromEdges(wide.X, Math.Min(top, wide.Y), wide.Right, Math.Max(bottom, wide.Bottom));
    }

    private IEnumerable<Box> Ends(Box box, bool isAcross) => _text
        .Where(text => isAcross ? text.HorizontalOverlap(box) > 0 : text.VerticalOverlap(box) > 0)
        .Concat(_layout.Rules.Where(rule => isAcross
            ? rule.HorizontalOverlap(box) >= RuleShare * box.Width : rule.VerticalOverlap(box) >= RuleShare * box.Height));

    private static LayoutRegion? Without(LayoutRegion region, HashSet<LayoutLine> scraps, Box drawing)
    {
        if (region.Kind == RegionKind.Picture)
        {
            return drawing.Contains(region.Box) ? null : region;
        }

        LayoutLine[] lines = [.. region.Lines.Where(line => !scraps.Contains(line))];
        return lines.Length == region.Lines.Count ? region
            : lines.Length == 0 ? null
            : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
    }
}
