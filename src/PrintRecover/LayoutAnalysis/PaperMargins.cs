using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Sorts what stands outside the text of a vertical page. Old papers print slogans and dates there, wide apart, which fall into single
/// characters: those in a row are one running line. A character or two far from all print is dirt of the film or the paper's edge.
/// </summary>
internal sealed class PaperMargins
{
    /// <summary>A line so many body glyphs long, in a region of so many lines, is text for certain.</summary>
    private const double CertainLine = 6;

    private const int CertainLines = 3;

    /// <summary>Characters of a running line, at least.</summary>
    private const int FewestCharacters = 3;

    /// <summary>Characters of one of its pieces, on average; headlines of tiers that stand below each other have more.</summary>
    private const double LongestPiece = 4;

    /// <summary>White between its characters, at most, in their own size: slogans stand 1 to 1.5 apart.</summary>
    private const double WidestWhite = 2.5;

    /// <summary>How far the middles of its characters are off their row, in body glyphs.</summary>
    private const double RowPlay = 0.75;

    /// <summary>How much larger one of its characters is than another.</summary>
    private const double SizePlay = 2;

    /// <summary>Dirt is so many body glyphs away from all print at least; folios stand nearer.</summary>
    private const double FarAway = 4;

    private readonly PageLayout _layout;
    private readonly double _glyph;
    private readonly Box _text;

    private PaperMargins(PageLayout layout, IEnumerable<Box> frames)
    {
        (_layout, _glyph) = (layout, layout.GlyphHeight);
        _text = Box.Around(layout.Regions
            .Where(region => region.Lines.Count >= CertainLines)
            .SelectMany(region => region.Lines)
            .Where(line => line.IsVertical && line.Box.Height >= CertainLine * _glyph)
            .Select(line => line.Box)
            .Concat(frames));
    }

    /// <summary>The layout with running lines whole and without dirt.</summary>
    /// <param name="layout">The page; its advertisements stay.</param>
    /// <param name="frames">What the pages' frames hold, which is never outside the text.</param>
    public static PageLayout Sort(PageLayout layout, params IEnumerable<Box> frames)
    {
        var margins = new PaperMargins(layout, frames);
        return margins._text.IsEmpty ? layout : margins.Sort();
    }

    private PageLayout Sort()
    {
        LayoutLine[] outside = [.. _layout.Regions.Where(region => region.Kind != RegionKind.Advertisement).SelectMany(region => region.Lines).Where(line => !line.Box.Intersects(_text))];
        List<LayoutLine[]> rows =
        [
            .. Rows([.. outside.Where(line => line.Box.Right <= _text.X || line.Box.X >= _text.Right)], areUpright: true),
            .. Rows([.. outside.Where(line => line.Box.HorizontalOverlap(_text) > 0)], areUpright: false),
        ];
        HashSet<LayoutLine> joined = [.. rows.SelectMany(row => row)];
        HashSet<LayoutLine> dirt = Dirt(outside, joined);
        int next = _layout.Regions.Select(region => region.Id).DefaultIfEmpty().Max() + 1;
        return _layout with
        {
            Regions =
            [
                .. _layout.Regions.Select(region => Without(region, joined, dirt)).OfType<LayoutRegion>(),
                .. rows.Select((row, index) => RunningLine(next + index, row)),
            ],
        };
    }

    private static LayoutRegion RunningLine(int id, LayoutLine[] row)
    {
        Box box = Box.Around(row.Select(line => line.Box));
        return new LayoutRegion(id, RegionKind.PageHeader, box, [new LayoutLine(box, box.Height > box.Width)]);
    }

    /// <summary>The rows of characters among some pieces; a line that is whole is none.</summary>
    private List<LayoutLine[]> Rows(IReadOnlyList<LayoutLine> pieces, bool areUpright)
    {
        var rows = new List<LayoutLine[]>();
        var lane = new List<LayoutLine>();
        foreach (LayoutLine piece in pieces.OrderBy(Across))
        {
            if (lane.Count > 0 && Across(piece) - Across(lane[^1]) > RowPlay * _glyph)
            {
                rows.AddRange(RowsOfLane(lane, areUpright));
                lane = [];
            }

            lane.Add(piece);
        }

        return [.. rows, .. RowsOfLane(lane, areUpright)];

        double Across(LayoutLine line) => areUpright ? line.Box.CenterX : line.Box.CenterY;
    }

    private static List<LayoutLine[]> RowsOfLane(List<LayoutLine> lane, bool areUpright)
    {
        var rows = new List<LayoutLine[]>();
        var row = new List<LayoutLine>();
        foreach (LayoutLine piece in lane.OrderBy(line => areUpright ? line.Box.Y : line.Box.X))
        {
            if (row.Count > 0 && !GoesOn(row[^1].Box, piece.Box, areUpright))
            {
                rows.Add([.. row]);
                row = [];
            }

            row.Add(piece);
        }

        rows.Add([.. row]);
        return [.. rows.Where(pieces => pieces.Length > 1 && pieces.Sum(piece => Characters(piece.Box)) >= FewestCharacters
            && pieces.Average(piece => Characters(piece.Box)) <= LongestPiece)];
    }

    private static bool GoesOn(Box before, Box next, bool areUpright)
    {
        int white = areUpright ? next.Y - before.Bottom : next.X - before.Right;
        int size = Size(before, areUpright);
        int nextSize = Size(next, areUpright);
        return white <= WidestWhite * Math.Max(size, nextSize) && Math.Max(size, nextSize) <= SizePlay * Math.Min(size, nextSize);
    }

    private static int Size(Box piece, bool areUpright) => areUpright ? piece.Width : piece.Height;

    private static double Characters(Box box) => Math.Max(1, (double)Math.Max(box.Width, box.Height) / Math.Min(box.Width, box.Height));

    private HashSet<LayoutLine> Dirt(LayoutLine[] outside, HashSet<LayoutLine> joined)
    {
        LayoutLine[] scraps = [.. outside.Where(line =>
            !joined.Contains(line) && Math.Max(line.Box.Width, line.Box.Height) < FewestCharacters * _glyph)];
        HashSet<LayoutLine> doubtful = [.. scraps];
        int far = (int)(FarAway * _glyph);
        BoxIndex print = new(
            [.. _layout.Regions.SelectMany(region => region.Lines).Where(line => !doubtful.Contains(line)).Select(line => line.Box), _text], far);
        return [.. scraps.Where(scrap => !print.At(scrap.Box.Inflate(far)).Any())];
    }

    private static LayoutRegion? Without(LayoutRegion region, HashSet<LayoutLine> joined, HashSet<LayoutLine> dirt)
    {
        LayoutLine[] lines = [.. region.Lines.Where(line => !joined.Contains(line) && !dirt.Contains(line))];
        return lines.Length == region.Lines.Count ? region
            : lines.Length == 0 ? null
            : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
    }
}
