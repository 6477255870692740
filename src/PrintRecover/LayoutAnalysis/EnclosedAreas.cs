using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the paper that frames of any kind enclose: rules, double, thick or waved lines, rows of ornaments. The page's paper, in cells
/// a fifth of a glyph wide, of which any ink takes the whole, so that worn frames stay shut, hangs together inside a frame and ends at it
/// on four sides.
/// </summary>
internal sealed class EnclosedAreas
{
    /// <summary>The cells' sides, in glyphs.</summary>
    private const double CellGlyphs = 0.2;

    /// <summary>What is smaller, in glyphs and square glyphs, holds a word.</summary>
    private const double LeastSideGlyphs = 6, LeastAreaGlyphs = 100;

    /// <summary>The share of an area's rows, and of its columns, that reach its edge, and of their lengths that fill it, from end to end.</summary>
    private const double OuterShare = 0.25, LeastFill = 0.7;

    /// <summary>Parts of one frame lie on both sides of a rule, which is no thicker than this, in glyphs.</summary>
    private const double RuleGlyphs = 0.8;

    private readonly double _glyph;
    private readonly int _cell;

    private EnclosedAreas(double glyph) => (_glyph, _cell) = (glyph, Math.Max(1, (int)Math.Round(CellGlyphs * glyph)));

    /// <summary>The enclosed areas, the largest first, none inside another.</summary>
    /// <param name="ink">The page, ink 0 and paper 255.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IReadOnlyList<Box> Find(GrayImage ink, double glyph) => new EnclosedAreas(glyph).Find(ink);

    private List<Box> Find(GrayImage ink)
    {
        GrayImage paper = Paper(ink);
        InkComponents areas = InkComponents.Find(paper);
        int[] large = [.. Enumerable.Range(0, areas.Boxes.Count).Where(i => IsLarge(areas.Boxes[i]) && !IsAtEdge(areas.Boxes[i], paper))];
        ILookup<int, InkRun> runs = areas.RunsByComponent(large);
        IEnumerable<Box> rectangles = large.Select(i => Rectangle(areas.Boxes[i], runs[i])).OfType<Box>().Where(IsLarge).Select(InPixels);
        return Outermost(Whole(rectangles));
    }

    /// <summary>The page in cells, those without ink 0.</summary>
    private GrayImage Paper(GrayImage ink)
    {
        (int width, int height) = ((ink.Width + _cell - 1) / _cell, (ink.Height + _cell - 1) / _cell);
        byte[] cells = new byte[width * height];
        for (int y = 0; y < ink.Height; y++)
        {
            ReadOnlySpan<byte> row = ink.Row(y);
            Span<byte> taken = cells.AsSpan(y / _cell * width, width);
            for (int x = 0; x < width; x++)
            {
                int start = x * _cell;
                taken[x] = taken[x] != 0 || row[start..Math.Min(ink.Width, start + _cell)].Contains((byte)0) ? (byte)255 : (byte)0;
            }
        }

        return new GrayImage(width, height, cells);
    }

    private bool IsLarge(Box cells) => InPixels(cells) is var box
        && Math.Min(box.Width, box.Height) >= LeastSideGlyphs * _glyph && box.Area >= LeastAreaGlyphs * _glyph * _glyph;

    private static bool IsAtEdge(Box cells, GrayImage paper) =>
        cells.X == 0 || cells.Y == 0 || cells.Right == paper.Width || cells.Bottom == paper.Height;

    private Box InPixels(Box cells) => new(cells.X * _cell, cells.Y * _cell, cells.Width * _cell, cells.Height * _cell);

    /// <summary>
    /// The rectangle that most of the area's edges lie on, in cells; null where the area is none, as that around an article's columns of
    /// unequal length.
    /// </summary>
    private static Box? Rectangle(Box box, IEnumerable<InkRun> runs)
    {
        Box[] rows = new Box[box.Height], columns = new Box[box.Width];
        foreach (InkRun run in runs)
        {
            var cells = new Box(run.Start, run.Y, run.End - run.Start, 1);
            rows[run.Y - box.Y] = rows[run.Y - box.Y].Union(cells);
            for (int x = run.Start; x < run.End; x++)
            {
                columns[x - box.X] = columns[x - box.X].Union(cells with { X = x, Width = 1 });
            }
        }

        Box rectangle = Box.FromEdges(
            Outer(rows.Select(row => row.X)), Outer(columns.Select(column => column.Y)),
            -Outer(rows.Select(row => -row.Right)), -Outer(columns.Select(column => -column.Bottom)));
        long across = rows.Sum(row => row.Intersect(rectangle).Area), down = columns.Sum(column => column.Intersect(rectangle).Area);
        return Math.Min(across, down) >= LeastFill * rectangle.Area ? rectangle : null;
    }

    /// <summary>The place that so large a share of the edges reach: print that touches a frame hides it, a gap in it lets paper out.</summary>
    private static int Outer(IEnumerable<int> edges) => edges.Order().ElementAt((int)(OuterShare * edges.Count()));

    /// <summary>The areas with those as one that only a rule across their common frame parts.</summary>
    private List<Box> Whole(IEnumerable<Box> areas)
    {
        List<Box> whole = [];
        foreach (Box area in areas.OrderBy(area => area.X / (int)(4 * _glyph)).ThenBy(area => area.Y))
        {
            if (whole.Count > 0 && whole[^1] is var above && IsNear(above.X, area.X) && IsNear(above.Right, area.Right)
                && Math.Abs(area.Y - above.Bottom) <= RuleGlyphs * _glyph)
            {
                whole[^1] = above.Union(area);
            }
            else
            {
                whole.Add(area);
            }
        }

        return whole;
    }

    private bool IsNear(int first, int second) => Math.Abs(first - second) <= _glyph;

    private List<Box> Outermost(IReadOnlyList<Box> areas)
    {
        List<Box> kept = [];
        BoxIndex index = new(areas, (int)(16 * _glyph));
        foreach ((int i, Box area) in areas.Index().OrderByDescending(area => area.Item.Area))
        {
            if (!index.Touching(area).Any(k => k != i && areas[k].Area > area.Area && areas[k].Intersect(area).Area > area.Area / 2))
            {
                kept.Add(area);
            }
        }

        return kept;
    }
}
