using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the advertisements that Chinese papers print over the fold between two pages, in a strip as high as the pages and
/// between their frames (中縫). Each piece of the strip between rules across it is one advertisement with its text.
/// </summary>
internal sealed class FoldAdvertisements(PageLayout layout)
{
    /// <summary>The frames' sides stand in this middle part of the scan's width.</summary>
    private const double NearestSide = 0.35, FarthestSide = 0.65;

    /// <summary>A side of a page's frame, all its pieces together, as a share of the height of the text.</summary>
    private const double LeastSide = 0.6;

    /// <summary>The share of a side that stands at one place: shorter rules beside it part columns.</summary>
    private const double LeastPiece = 0.2;

    /// <summary>Pieces of one side stand so many body glyphs apart at most: frames lean, and are often double.</summary>
    private const int SidePlay = 2;

    /// <summary>The strip's own print reaches so many body glyphs over the ends of the pages' frames.</summary>
    private const int OverEnds = 2;

    /// <summary>How wide the strip is, in body glyphs: a headline and its text, not a column of a page.</summary>
    private const double NarrowestStrip = 5, WidestStrip = 25;

    /// <summary>The share of the strip's width that a rule across it, or a picture in it, takes; characters of display type take less.</summary>
    private const double AcrossStrip = 0.6;

    /// <summary>Each page beside the strip has so many lines of text at least.</summary>
    private const int FewestLines = 20;

    private readonly double _glyph = layout.GlyphHeight;

    /// <summary>The layout with what stands in the strip as advertisements; the layout itself where there is none.</summary>
    public static PageLayout Mark(PageLayout layout) => new FoldAdvertisements(layout).Mark();

    private PageLayout Mark()
    {
        Box[] lines = [.. layout.Regions.SelectMany(region => region.Lines).Select(line => line.Box)];
        if (lines.Length < 2 * FewestLines || Strip(Box.Around(lines)) is not { } strip
            || lines.Count(line => line.Right < strip.X) < FewestLines || lines.Count(line => line.X > strip.Right) < FewestLines)
        {
            return layout;
        }

        IReadOnlyList<Box> pieces = Pieces(strip);
        List<LayoutRegion> regions = [.. layout.Regions.Select(region => Outside(region, strip)).OfType<LayoutRegion>()];
        int next = layout.Regions.Max(region => region.Id) + 1;
        regions.AddRange(pieces
            .Select(piece => (Piece: piece, Lines: LinesIn(piece)))
            .Where(each => each.Lines.Count > 0)
            .Select((each, index) => new LayoutRegion(next + index, RegionKind.Advertisement, each.Piece, each.Lines)));
        return layout with { Regions = regions };
    }

    /// <summary>The strip between the facing sides of both pages' frames; null when there is none.</summary>
    private Box? Strip(Box text)
    {
        double width = layout.Prepared.Ink.Width;
        Box[] upright = [.. layout.Rules.Where(rule => rule.Height > 4 * rule.Width
            && rule.CenterX > NearestSide * width && rule.CenterX < FarthestSide * width)];
        double[] lengths = new double[(int)(width / _glyph) + 1];
        foreach (Box rule in upright)
        {
            lengths[(int)(rule.CenterX / _glyph)] += rule.Height;
        }

        int[] sides = [.. Enumerable.Range(0, lengths.Length).Where(place =>
            Around(place, lengths).Sum() is var side && side >= LeastSide * text.Height && lengths[place] >= LeastPiece * side)];
        (int left, int right) = sides
            .SelectMany(left => sides.Select(right => (Left: left, Right: right)))
            .Where(pair => pair.Right - pair.Left >= NarrowestStrip && pair.Right - pair.Left <= WidestStrip)
            .DefaultIfEmpty().MaxBy(pair => pair.Right - pair.Left);
        return right == 0 ? null : Between(upright, left, right);
    }

    private Box Between(Box[] upright, int left, int right)
    {
        Box[] sides = [.. upright.Where(rule => Math.Min(Math.Abs(Place(rule) - left), Math.Abs(Place(rule) - right)) <= SidePlay)];
        int over = (int)(OverEnds * _glyph);
        return Box.FromEdges(
            sides.Where(rule => Place(rule) == left).Max(rule => rule.Right), sides.Min(rule => rule.Y) - over,
            sides.Where(rule => Place(rule) == right).Min(rule => rule.X), sides.Max(rule => rule.Bottom) + over);
    }

    private int Place(Box rule) => (int)(rule.CenterX / _glyph);

    private static double[] Around(int place, double[] lengths) =>
        lengths[Math.Max(0, place - SidePlay)..Math.Min(lengths.Length, place + SidePlay + 1)];

    private List<Box> Pieces(Box strip)
    {
        int[] cuts = [.. layout.Rules
            .Where(rule => rule.Width > rule.Height && rule.HorizontalOverlap(strip) >= AcrossStrip * strip.Width)
            .Select(rule => (int)rule.CenterY).Where(y => y > strip.Y && y < strip.Bottom).Order()];
        int[] edges = [strip.Y, .. cuts, strip.Bottom];
        return [.. edges.Zip(edges.Skip(1), (top, bottom) => Box.FromEdges(strip.X, top, strip.Right, bottom)).Where(piece => !piece.IsEmpty)];
    }

    private List<LayoutLine> LinesIn(Box piece) =>
        [.. layout.Regions.SelectMany(region => region.Lines).Where(line => IsIn(line.Box, piece))
            .OrderBy(line => line.IsVertical).ThenBy(line => line.IsVertical ? -line.Box.Right : line.Box.Y)];

    private static LayoutRegion? Outside(LayoutRegion region, Box strip)
    {
        if (region.Kind == RegionKind.Picture)
        {
            return IsIn(region.Box, strip) && region.Box.Width < AcrossStrip * strip.Width ? null : region;
        }

        LayoutLine[] lines = [.. region.Lines.Where(line => !IsIn(line.Box, strip))];
        return lines.Length == 0 ? null
            : lines.Length == region.Lines.Count ? region
            : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
    }

    private static bool IsIn(Box box, Box place) =>
        box.CenterX >= place.X && box.CenterX < place.Right && box.CenterY >= place.Y && box.CenterY < place.Bottom;
}
