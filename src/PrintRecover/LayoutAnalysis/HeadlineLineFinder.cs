using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds lines of characters larger than the body's, horizontal and vertical: large characters are chained, and smaller
/// parts (strokes, punctuation) inside a chain's band are taken in.
/// </summary>
internal sealed class HeadlineLineFinder(LayoutOptions options)
{
    /// <summary>
    /// Characters of headings across the text, in body glyphs: body characters are up to 1.15 high. In their shape, what two that touch make
    /// is longer.
    /// </summary>
    private const double LeastAcrossGlyphs = 1.25, LargestAcrossGlyphs = 2, LeastAcrossShape = 0.6;

    /// <summary>Such a heading has so many characters at least.</summary>
    private const double LeastAcrossCharacters = 3;

    /// <summary>White on both sides of it, in body glyphs, and how much of its length other ink may stand in it.</summary>
    private const double FreeBeside = 0.12, MostInkBeside = 0.15;

    /// <summary>Takes the headline lines out of the components; the rest is the second result.</summary>
    public (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) Find(
        IReadOnlyList<Component> components, IReadOnlyList<Box> rules, double glyph)
    {
        double large = options.HeadlineGlyphs * glyph;
        return Find(components, [.. components.Where(component => IsLargeCharacter(component.Box, large))], rules, glyph, (_, _) => true);
    }

    /// <summary>
    /// Takes headings set across the running text out, columns of characters little larger than the body's: they reach from line to
    /// line, and lines of text found with them would run together.
    /// </summary>
    public (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) FindAcross(
        IReadOnlyList<Component> components, IReadOnlyList<Box> rules, double glyph)
    {
        List<Component> seeds = [.. components.Where(component => component.Size >= LeastAcrossGlyphs * glyph
            && component.Size <= LargestAcrossGlyphs * glyph
            && Math.Min(component.Box.Width, component.Box.Height) >= LeastAcrossShape * component.Size)];
        return Find(components, seeds, rules, glyph, (chain, index) => IsAcross(chain, components, index, glyph));
    }

    private static bool IsAcross(List<Component> chain, IReadOnlyList<Component> components, BoxIndex index, double glyph)
    {
        Box column = Box.Around(chain.Select(part => part.Box));
        return column.Height >= LeastAcrossCharacters * column.Width && column.Width <= LargestAcrossGlyphs * glyph
            && IsFree(column.X - (int)(FreeBeside * glyph), column.X) && IsFree(column.Right, column.Right + (int)(FreeBeside * glyph));

        bool IsFree(int left, int right) => index
            .Touching(Box.FromEdges(left, column.Y, right, column.Bottom))
            .Sum(k => components[k].Box.VerticalOverlap(column)) <= MostInkBeside * column.Height;
    }

    private (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) Find(
        IReadOnlyList<Component> components, List<Component> seeds, IReadOnlyList<Box> rules, double glyph,
        Func<List<Component>, BoxIndex, bool> isWanted)
    {
        BoxIndex ruleIndex = new(rules, (int)(8 * glyph));
        List<List<Component>> characters = [.. JoinStrokes(seeds)];
        Box[] ink = [.. components.Select(component => component.Box)];
        BoxIndex index = new(ink, (int)(4 * glyph));
        IEnumerable<List<Component>> chains = CharacterChains.Of(characters, ink, index, ruleIndex).Where(chain => isWanted(chain, index));
        HashSet<int> taken = [];
        List<LineOfInk> lines = [];
        foreach (List<Component> chain in chains.OrderByDescending(chain => chain.Count))
        {
            LineOfInk? line = Absorb(chain, components, index, ruleIndex, taken, glyph);
            if (line is not null)
            {
                lines.Add(line);
            }
        }

        return (lines, [.. components.Where((_, i) => !taken.Contains(i))]);
    }

    /// <summary>Tall enough; body characters that touch make a component that is only wide.</summary>
    private static bool IsLargeCharacter(Box box, double large) =>
        (box.Height >= large && box.Width >= 0.12 * box.Height)
        || (box.Width >= large && box.Height >= 0.75 * large && box.Width <= 2.5 * box.Height);

    /// <summary>Parts of one character overlap or nearly touch.</summary>
    internal static IEnumerable<List<Component>> JoinStrokes(List<Component> seeds)
    {
        BoxIndex index = new([.. seeds.Select(seed => seed.Box)], 200);
        DisjointSets sets = new(seeds.Count);
        for (int i = 0; i < seeds.Count; i++)
        {
            foreach (int k in index.Touching(seeds[i].Box.Inflate(seeds[i].Size / 12)).Where(k => k > i))
            {
                Box both = seeds[i].Box.Union(seeds[k].Box);
                int largest = Math.Max(seeds[i].Size, seeds[k].Size);
                if (Math.Max(both.Width, both.Height) <= 1.25 * largest)
                {
                    sets.Join(i, k);
                }
            }
        }

        return sets.Groups().Select(group => group.Select(i => seeds[i]).ToList());
    }

    private LineOfInk? Absorb(
        List<Component> chain, IReadOnlyList<Component> components, BoxIndex index, BoxIndex rules, HashSet<int> taken, double glyph)
    {
        Box box = Box.Around(chain.Select(part => part.Box));
        int size = Math.Max(1, Math.Min(box.Width, box.Height));
        bool isVertical = box.Height > (chain.Count > 1 ? 1.6 : 2.2) * box.Width;
        bool isSingle = Math.Max(box.Width, box.Height) < 1.5 * size;
        if (size < options.HeadlineGlyphs * glyph * 0.6 || (isSingle && size < 2.5 * glyph))
        {
            return null;
        }

        Box whole = isVertical && !isSingle ? new StackedCharacters(components, index, rules, taken).Extend(box) : box;
        (HashSet<int> members, Box grown) = Grow(whole, size, isVertical, components, index, taken);
        taken.UnionWith(members);
        return members.Count == 0 ? null : new LineOfInk(grown, [.. members.Select(k => components[k])], isVertical);
    }

    /// <summary>Takes parts in until none is left that belongs to the line.</summary>
    private static (HashSet<int> Members, Box Line) Grow(
        Box line, int size, bool isVertical, IReadOnlyList<Component> components, BoxIndex index, HashSet<int> taken)
    {
        HashSet<int> members = [];
        int reach = (int)(0.3 * size);
        while (true)
        {
            Box band = isVertical
                ? Box.FromEdges(line.X, line.Y - reach, line.Right, line.Bottom + reach)
                : Box.FromEdges(line.X - reach, line.Y, line.Right + reach, line.Bottom);
            List<int> found = [.. index.Touching(band).Where(k =>
                !taken.Contains(k) && !members.Contains(k) && Belongs(components[k].Box, line, size, isVertical))];
            if (found.Count == 0)
            {
                return (members, line);
            }

            members.UnionWith(found);
            line = line.Union(Box.Around(found.Select(k => components[k].Box)));
        }
    }

    private static bool Belongs(Box part, Box line, int size, bool isVertical)
    {
        bool inside = part.CenterX >= line.X && part.CenterX < line.Right && part.CenterY >= line.Y && part.CenterY < line.Bottom;
        int across = isVertical ? line.HorizontalOverlap(part) : line.VerticalOverlap(part);
        int extent = isVertical ? part.Width : part.Height;
        return inside
            ? across >= 0.7 * extent
            : across >= 0.85 * extent && extent >= 0.45 * size;
    }
}
