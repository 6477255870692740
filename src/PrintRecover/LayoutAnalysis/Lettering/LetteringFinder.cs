using PrintRecover.Model;
using PrintRecover.TextDetection;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>Has a detector look for lines in some areas of a page.</summary>
internal sealed class LetteringFinder(ITextDetector detector, double glyph)
{
    /// <summary>So much around an area is looked at, and what ends so near to its edge may go on beyond, in glyphs.</summary>
    private const double Beyond = 2, NearEdge = 0.5;

    /// <summary>Type from which a line is looked for beyond its area, in glyphs: smaller one is found by its ink.</summary>
    private const double LargeGlyphs = 1.4;

    /// <summary>Print is no lower than this, in glyphs, and a line so many times longer, or else so high.</summary>
    private const double LowestGlyphs = 0.75, LeastAspect = 1.8, HighGlyphs = 2.5;

    /// <summary>So many areas are looked at, the largest ones; a page full of characters has so many, and noise no smaller ones.</summary>
    private const int MostAreas = 60, MostCharacters = 20_000;

    /// <summary>Pieces of one line share so much of their thickness, 0..1.</summary>
    private const double SharedSide = 0.7;

    /// <summary>The lines; those that an area cuts are none that is straight. And which of the areas were looked at: there may be too many.</summary>
    public (IReadOnlyList<DetectedLine> Lines, IReadOnlyList<Box> LookedAt) Find(GrayImage page, IReadOnlyList<Box> areas)
    {
        Box outline = new(0, 0, page.Width, page.Height);
        Box[] wide = [.. Largest(Apart([.. areas.Select(area => area.Inflate((int)(Beyond * glyph)).Intersect(outline))]), outline.Area)];
        List<DetectedLine> lines = [];
        List<Box> seen = [];
        foreach (Box area in wide)
        {
            if (FindIn(page, area) is { } found)
            {
                lines.AddRange(found);
                seen.Add(area);
            }
        }

        Box[] large = [.. lines.Where(line => !line.IsStraight).Select(line => line.Box)
            .Where(line => Math.Min(line.Width, line.Height) >= LargeGlyphs * glyph)];
        foreach (Box band in Largest(Apart([.. large.Select(line => Band(line).Intersect(outline))]), outline.Area - wide.Sum(area => area.Area)))
        {
            lines.AddRange((FindIn(page, band) ?? []).Where(line => large.Any(part => part.Intersects(line.Box))));
        }

        return (lines, [.. areas.Where(area => seen.Any(place => place.Contains(area.Intersect(outline))))]);

        // A headline that runs out of a photograph is looked for over the whole width, or height, of the page.
        Box Band(Box line) => line.Width >= line.Height
            ? line.Inflate(0, line.Height) with { X = 0, Width = page.Width }
            : line.Inflate(line.Width, 0) with { Y = 0, Height = page.Height };
    }

    /// <summary>The straight ones of some lines that can be print, those of one line joined.</summary>
    public static IReadOnlyList<Box> WholeLines(IReadOnlyList<DetectedLine> detected, double glyph)
    {
        Box[] lines = [.. detected.Where(line => line.IsStraight).Select(line => line.Box).Where(IsLine)];
        BoxIndex index = new(lines, 100);
        DisjointSets sets = new(lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (int k in index.Touching(lines[i]).Where(k => k > i && AreOfOneLine(lines[i], lines[k])))
            {
                sets.Join(i, k);
            }
        }

        return [.. sets.Groups().Select(group => Box.Around(group.Select(i => lines[i])))];

        bool IsLine(Box line)
        {
            int thickness = Math.Min(line.Width, line.Height), length = Math.Max(line.Width, line.Height);
            return thickness >= LowestGlyphs * glyph && (thickness >= HighGlyphs * glyph || length >= LeastAspect * thickness);
        }
    }

    private static bool AreOfOneLine(Box first, Box second) =>
        first.VerticalOverlap(second) > SharedSide * Math.Max(first.Height, second.Height)
        || first.HorizontalOverlap(second) > SharedSide * Math.Max(first.Width, second.Width);

    private IEnumerable<DetectedLine>? FindIn(GrayImage page, Box area)
    {
        int near = (int)(NearEdge * glyph);
        double smallest = Math.Max(glyph, Math.Sqrt(page.Pixels.Length / (double)MostCharacters));
        return detector.Find(page.Crop(area), smallest)?.Select(line =>
        {
            Box box = line.Box.Moved(area.X, area.Y);
            bool isCut = (box.X <= area.X + near && area.X > 0) || (box.Y <= area.Y + near && area.Y > 0)
                || (box.Right >= area.Right - near && area.Right < page.Width) || (box.Bottom >= area.Bottom - near && area.Bottom < page.Height);
            return new DetectedLine(box, line.IsStraight && !isCut);
        });
    }

    /// <summary>The largest areas that together cover no more than this: no page has so many pictures, nor do they cover it more than once.</summary>
    private static IEnumerable<Box> Largest(List<Box> areas, long pixels)
    {
        foreach (Box area in areas.OrderByDescending(area => area.Area).Take(MostAreas))
        {
            pixels -= area.Area;
            if (pixels < 0)
            {
                yield break;
            }

            yield return area;
        }
    }

    /// <summary>The areas, those that overlap joined.</summary>
    private static List<Box> Apart(List<Box> areas)
    {
        for (int before = 0; before != areas.Count;)
        {
            before = areas.Count;
            BoxIndex index = new(areas, 200);
            DisjointSets sets = new(areas.Count);
            for (int i = 0; i < areas.Count; i++)
            {
                foreach (int k in index.Touching(areas[i]))
                {
                    sets.Join(i, k);
                }
            }

            areas = [.. sets.Groups().Select(group => Box.Around(group.Select(i => areas[i])))];
        }

        return areas;
    }
}
