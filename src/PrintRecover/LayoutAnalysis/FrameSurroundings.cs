using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Takes what stands outside the frames of a vertical page for what every page has: name plate, prices and dates above, one region a
/// row; slogans beside it, one a line; what is beneath. Nothing of an article stands there.
/// </summary>
internal sealed class FrameSurroundings(PageLayout layout, IReadOnlyList<Box> frames)
{
    /// <summary>Larger characters, in body glyphs, are of a name plate.</summary>
    private const double LeastNamePlate = 1.7;

    /// <summary>
    /// Print outside the frame has this share of the text's contrast at least; on four spreads of 1921 to 1940 heads and slogans have 1.2
    /// times as much and more, most shades and edges of the paper 0.1 to 0.7.
    /// </summary>
    private const double LeastContrast = 0.75;

    private readonly double _glyph = layout.GlyphHeight;
    private readonly Box[] _advertisements =
        [.. layout.Regions.Where(region => region.Kind == RegionKind.Advertisement).Select(region => region.Box)];

    private readonly double _contrast = UsualContrast(layout);

    /// <summary>The layout with the surroundings of its pages' frames.</summary>
    public static PageLayout Mark(PageLayout layout, IReadOnlyList<PageFrame> frames) =>
        new FrameSurroundings(layout, [.. frames.Select(frame => frame.Possible)]).Mark();

    private PageLayout Mark()
    {
        LayoutLine[] outside = [.. layout.Regions.Where(IsFree)
            .SelectMany(region => region.Lines.Count > 0 ? region.Lines : [new LayoutLine(region.Box)])
            .Where(line => frames.All(frame => !IsIn(line.Box, frame)))];
        HashSet<LayoutLine> taken = [.. outside];
        LayoutLine[] print = [.. outside.Where(IsPrint)];
        int next = layout.Regions.Max(region => region.Id) + 1;
        return layout with
        {
            Regions =
            [
                .. layout.Regions.Select(region => Rest(region, taken)).OfType<LayoutRegion>(),
                .. frames.SelectMany(frame => Rows(print.Where(line => IsAbove(line.Box, frame)))).Select((row, index) => Head(next + index, row)),
                .. print.Where(line => !frames.Any(frame => IsAbove(line.Box, frame)))
                    .Select((line, index) => new LayoutRegion(next + print.Length + index, KindBeside(line.Box), line.Box, [line])),
            ],
        };
    }

    private RegionKind KindBeside(Box box) => frames.All(frame => box.CenterY > frame.Bottom) ? RegionKind.PageFooter : RegionKind.PageHeader;

    /// <summary>Whether a line is dark enough, and large enough, for print.</summary>
    private bool IsPrint(LayoutLine line) =>
        Math.Max(line.Box.Width, line.Box.Height) >= _glyph && Contrast(layout.Prepared, line.Box) >= LeastContrast * _contrast;

    private static double UsualContrast(PageLayout layout)
    {
        double[] contrasts = [.. RunningText.Lines(layout.Regions, layout.GlyphHeight).Select(line => Contrast(layout.Prepared, line)).Order()];
        return contrasts[contrasts.Length / 2];
    }

    /// <summary>How much darker a line's ink is than the paper in its box, in steps of grey.</summary>
    private static double Contrast(PreparedPage page, Box box)
    {
        (long ink, long paper, int dark, int light) = (0, 0, 0, 0);
        for (int y = Math.Max(0, box.Y); y < Math.Min(page.Ink.Height, box.Bottom); y++)
        {
            ReadOnlySpan<byte> inkRow = page.Ink.Row(y), gray = page.Gray.Row(y);
            for (int x = Math.Max(0, box.X); x < Math.Min(page.Ink.Width, box.Right); x++)
            {
                (ink, dark, paper, light) = inkRow[x] == 0 ? (ink + gray[x], dark + 1, paper, light) : (ink, dark, paper + gray[x], light + 1);
            }
        }

        return dark == 0 || light == 0 ? 0 : ((double)paper / light) - ((double)ink / dark);
    }

    /// <summary>Whether something is no advertisement and, as a picture may be, no part of one.</summary>
    private bool IsFree(LayoutRegion region) => !_advertisements.Any(box => IsIn(region.Box, box));

    private static bool IsIn(Box box, Box frame) =>
        box.CenterX >= frame.X && box.CenterX <= frame.Right && box.CenterY >= frame.Y && box.CenterY <= frame.Bottom;

    private static bool IsAbove(Box box, Box frame) =>
        box.CenterY < frame.Y && box.CenterX > frame.X && box.CenterX < frame.Right;

    /// <summary>Lines beside each other; in each row from the right, as old heads run, and none across an advertisement.</summary>
    private IEnumerable<LayoutLine[]> Rows(IEnumerable<LayoutLine> lines) => WholeRows(lines).SelectMany(row =>
        row.GroupBy(line => _advertisements.Count(box => box.CenterX < line.Box.CenterX && box.VerticalOverlap(line.Box) > 0), (_, part) => part.ToArray()));

    private static IEnumerable<LayoutLine[]> WholeRows(IEnumerable<LayoutLine> lines)
    {
        List<LayoutLine> row = [];
        int bottom = 0;
        foreach (LayoutLine line in lines.OrderBy(line => line.Box.Y))
        {
            if (row.Count > 0 && line.Box.CenterY > bottom)
            {
                yield return [.. row.OrderByDescending(each => each.Box.CenterX)];
                row = [];
            }

            bottom = row.Count == 0 ? line.Box.Bottom : Math.Max(bottom, line.Box.Bottom);
            row.Add(line);
        }

        if (row.Count > 0)
        {
            yield return [.. row.OrderByDescending(each => each.Box.CenterX)];
        }
    }

    private LayoutRegion Head(int id, LayoutLine[] row) => new(
        id, row.Max(line => Math.Min(line.Box.Width, line.Box.Height)) > LeastNamePlate * _glyph ? RegionKind.Masthead : RegionKind.PageHeader,
        Box.Around(row.Select(line => line.Box)), row);

    private LayoutRegion? Rest(LayoutRegion region, HashSet<LayoutLine> taken)
    {
        LayoutLine[] lines = [.. region.Lines.Where(line => !taken.Contains(line))];
        bool isPicture = region.Lines.Count == 0;
        return !IsFree(region) || (isPicture && frames.Any(frame => IsIn(region.Box, frame))) || (!isPicture && lines.Length == region.Lines.Count) ? region
            : lines.Length == 0 ? null
            : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
    }
}
