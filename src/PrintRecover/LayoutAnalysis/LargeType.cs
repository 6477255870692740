using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the characters of headlines before pictures are looked for: in bold type they leave as little white as a photograph, and
/// their ink is of no body character's size. What tells them is that they stand in a line, as high as each other and close, as no
/// blots of a picture do.
/// </summary>
internal sealed class LargeType
{
    /// <summary>So many characters show a line; those that touch count by their length.</summary>
    private const double LeastCharacters = 3.5;

    /// <summary>Characters of a line begin and end at the same height but for this share of it.</summary>
    private const double Unevenness = 0.22;

    /// <summary>They stand no further apart than this many times their height.</summary>
    private const double Gap = 0.7;

    /// <summary>Thin strokes fill no less of a character's box, and lines of a drawing hardly more.</summary>
    private const double LeastDensity = 0.08;

    /// <summary>Characters are no higher than this, in glyphs.</summary>
    private const double LargestGlyphs = 16;

    private readonly IReadOnlyList<Component> _components;
    private readonly BoxIndex _index;

    private LargeType(IReadOnlyList<Component> components, double glyph) =>
        (_components, _index) = (components, new BoxIndex([.. components.Select(part => part.Box)], (int)(4 * glyph)));

    /// <summary>The components that are characters, or parts of them, in a line of large type.</summary>
    /// <param name="components">The page's ink.</param>
    /// <param name="large">The least size of large type, pixels.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IReadOnlySet<Component> Find(IReadOnlyList<Component> components, double large, double glyph)
    {
        var type = new LargeType(components, glyph);
        List<Component> seeds = [.. components.Where(part => part.Size >= large && part.Density >= LeastDensity
            && Math.Min(part.Box.Width, part.Box.Height) <= LargestGlyphs * glyph)];
        Box[] cells = [.. HeadlineLineFinder.JoinStrokes(seeds).Select(parts => Box.Around(parts.Select(part => part.Box)))];
        return new HashSet<Component>([
            .. Lines(cells, large).SelectMany(line => type.PartsOf(line, isRow: true)),
            .. Lines([.. cells.Select(Raster.Transpose)], large).SelectMany(line => type.PartsOf(Raster.Transpose(line), isRow: false))]);
    }

    private static IEnumerable<Box> Lines(Box[] cells, double large)
    {
        BoxIndex index = new(cells, 200);
        DisjointSets sets = new(cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            foreach (int k in index.Touching(cells[i] with { Width = cells[i].Width + (int)(Gap * cells[i].Height) })
                .Where(k => cells[k].CenterX > cells[i].CenterX && IsAlike(cells[i], cells[k])))
            {
                sets.Join(i, k);
            }
        }

        return sets.Groups()
            .Select(group => group.Select(i => cells[i]).ToList())
            .Where(line => line.Count >= 2 && line.Sum(cell => Math.Max(1, cell.Width / (double)cell.Height)) >= LeastCharacters)
            .Select(Box.Around)
            .Where(line => line.Height >= large);
    }

    private static bool IsAlike(Box box, Box other) =>
        Math.Abs(box.Y - other.Y) < Unevenness * box.Height && Math.Abs(box.Bottom - other.Bottom) < Unevenness * box.Height
        && box.HorizontalOverlap(other) < 0.2 * Math.Min(box.Width, other.Width);

    /// <summary>Characters of another height (一, 小) and loose strokes stand between the line's edges, also beyond its ends.</summary>
    private HashSet<Component> PartsOf(Box line, bool isRow)
    {
        int height = isRow ? line.Height : line.Width;
        (int along, int across) = ((int)(Gap * height), height / 10);
        Box before;
        List<Component> parts;
        do
        {
            before = line;
            Box band = isRow
                ? Box.FromEdges(line.X - along, line.Y - across, line.Right + along, line.Bottom + across)
                : Box.FromEdges(line.X - across, line.Y - along, line.Right + across, line.Bottom + along);
            parts = [.. _index.Touching(band).Select(i => _components[i]).Where(part => isRow
                ? part.Box.Y >= band.Y && part.Box.Bottom <= band.Bottom : part.Box.X >= band.X && part.Box.Right <= band.Right)];
            Box reached = Box.Around(parts.Where(part => 3 * part.Size > height).Select(part => part.Box).Append(line));
            line = isRow ? line with { X = reached.X, Width = reached.Width } : line with { Y = reached.Y, Height = reached.Height };
        }
        while (line != before);
        return [.. parts];
    }
}
