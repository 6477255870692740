using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds advertisements in frames on pages of vertical print: enclosed paper that holds more display type than running text; in six
/// framed advertisements of two spreads there was 4 times as much and more, in framed articles half as much. A frame that a picture fills
/// is an advertisement too: on four spreads all three are drawn ones, and photographs of the news have no frame. One that holds a
/// picture and scattered lettering, a map or a drawing, is one picture.
/// </summary>
internal sealed class FramedAdvertisements
{
    /// <summary>The area of lines of body type in a drawing, as a share of the frame's: columns of text fill three quarters.</summary>
    private const double MostTextOfPicture = 0.1;

    /// <summary>Body type, in glyphs, and how long a line of it is at least; shorter ones are prices and addresses as well.</summary>
    private const double SmallestBody = 0.7, LargestBody = 1.45, LeastBodyLine = 6;

    /// <summary>Display type is no smaller than this, in glyphs, its lines so many times longer than wide; a title alone takes less of a frame.</summary>
    private const double LeastDisplay = 1.45, LeastDisplayLine = 2.5, LeastDisplayShare = 0.08;

    /// <summary>A frame with fewer lines is a boxed title.</summary>
    private const int FewestLines = 3;

    /// <summary>A picture that takes more of a frame is all that the frame holds, one that takes more than the lower share its greatest part.</summary>
    private const double WholePicture = 0.6, LeastPicture = 0.25;

    private readonly PageLayout _layout;
    private readonly double _glyph;
    private readonly BoxIndex _lineIndex;
    private readonly LayoutLine[] _lines;

    private FramedAdvertisements(PageLayout layout)
    {
        (_layout, _glyph) = (layout, layout.GlyphHeight);
        _lines = [.. layout.Regions.Where(region => region.Kind != RegionKind.Advertisement).SelectMany(region => region.Lines)];
        _lineIndex = new BoxIndex([.. _lines.Select(line => line.Box)], (int)(8 * _glyph));
    }

    /// <summary>The layout with each framed advertisement as one region, and each framed drawing as one picture.</summary>
    public static PageLayout Mark(PageLayout layout) => layout.Regions.Count == 0 ? layout : new FramedAdvertisements(layout).Mark();

    private PageLayout Mark()
    {
        List<Frame> frames =
        [
            .. EnclosedAreas.Find(_layout.Prepared.Ink, _glyph)
                .Where(area => !_layout.Regions.Any(region => region.Kind == RegionKind.Advertisement && region.Box.Intersects(area)))
                .Select(area => new Frame(area, LinesIn(area), PictureShare(area)))
                .Where(frame => IsAdvertisement(frame) || IsDrawing(frame)),
        ];
        HashSet<LayoutLine> taken = [.. frames.SelectMany(frame => frame.Lines.Where(line => IsAdvertisement(frame) || !IsBody(line)))];
        int next = _layout.Regions.Max(region => region.Id) + 1;
        return frames.Count == 0 ? _layout : _layout with
        {
            Regions =
            [
                .. _layout.Regions.Select(region => Without(region, taken, frames)).OfType<LayoutRegion>(),
                .. frames.Select((frame, index) => IsAdvertisement(frame)
                    ? new LayoutRegion(next + index, RegionKind.Advertisement, frame.Box, frame.Lines)
                    : new LayoutRegion(next + index, RegionKind.Picture, frame.Box, [])),
            ],
        };
    }

    /// <summary>An enclosed area, the lines in it and the share of it that pictures take.</summary>
    private sealed record Frame(Box Box, IReadOnlyList<LayoutLine> Lines, double PictureShare);

    private List<LayoutLine> LinesIn(Box area) =>
    [
        .. _lineIndex.Touching(area).Distinct().Select(i => _lines[i]).Where(line => IsIn(line.Box, area))
            .OrderBy(line => line.IsVertical).ThenBy(line => line.IsVertical ? -line.Box.Right : line.Box.Y),
    ];

    private double PictureShare(Box area) => _layout.Regions
        .Where(region => region.Kind == RegionKind.Picture).Sum(region => (double)region.Box.Intersect(area).Area) / area.Area;

    private bool IsAdvertisement(Frame frame) => frame.PictureShare >= WholePicture || (frame.Lines.Count >= FewestLines
        && Share(frame, IsBody) < Share(frame, IsDisplay) && Share(frame, IsDisplay) >= LeastDisplayShare);

    private bool IsDrawing(Frame frame) => frame.PictureShare is >= LeastPicture and < WholePicture && Share(frame, IsBody) < MostTextOfPicture;

    private static double Share(Frame frame, Func<LayoutLine, bool> counts) =>
        frame.Lines.Where(counts).Sum(line => (double)line.Box.Area) / frame.Box.Area;

    private bool IsBody(LayoutLine line) =>
        Size(line) >= SmallestBody * _glyph && Size(line) < LargestBody * _glyph && Length(line) >= LeastBodyLine * _glyph;

    private bool IsDisplay(LayoutLine line) => Size(line) >= LeastDisplay * _glyph && Length(line) >= LeastDisplayLine * Size(line);

    private static int Size(LayoutLine line) => Math.Min(line.Box.Width, line.Box.Height);

    private static int Length(LayoutLine line) => Math.Max(line.Box.Width, line.Box.Height);

    /// <summary>A region without what frames took; pictures stay in advertisements that they do not fill, and are parts of drawings.</summary>
    private LayoutRegion? Without(LayoutRegion region, HashSet<LayoutLine> taken, List<Frame> frames)
    {
        if (region.Kind == RegionKind.Picture)
        {
            return frames.Any(frame => IsIn(region.Box, frame.Box) && (frame.PictureShare >= WholePicture || !IsAdvertisement(frame))) ? null : region;
        }

        LayoutLine[] lines = region.Kind == RegionKind.Advertisement ? [.. region.Lines] : [.. region.Lines.Where(line => !taken.Contains(line))];
        return lines.Length == region.Lines.Count ? region
            : lines.Length == 0 ? null
            : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
    }

    private static bool IsIn(Box box, Box place) =>
        box.CenterX >= place.X && box.CenterX < place.Right && box.CenterY >= place.Y && box.CenterY < place.Bottom;
}
