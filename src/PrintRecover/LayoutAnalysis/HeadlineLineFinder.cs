using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds lines of characters larger than the body's, horizontal and vertical. Large characters are chained to the
/// neighbour they stand closest to; the closer neighbour tells the direction. Smaller parts (strokes, punctuation)
/// inside a chain's band are taken in.
/// </summary>
internal sealed class HeadlineLineFinder(LayoutOptions options)
{
    /// <summary>Takes the headline lines out of the components; the rest is the second result.</summary>
    public (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) Find(
        IReadOnlyList<Component> components, IReadOnlyList<Box> rules, double glyph)
    {
        double large = options.HeadlineGlyphs * glyph;
        List<Component> seeds = [.. components.Where(component => IsLargeCharacter(component.Box, large))];
        BoxIndex ruleIndex = new(rules, (int)(8 * glyph));
        List<List<Component>> characters = [.. JoinStrokes(seeds)];
        List<List<Component>> chains = Chain(characters, ruleIndex);
        BoxIndex index = new([.. components.Select(component => component.Box)], (int)(4 * glyph));
        HashSet<int> taken = [];
        List<LineOfInk> lines = [];
        foreach (List<Component> chain in chains.OrderByDescending(chain => chain.Count))
        {
            LineOfInk? line = Absorb(chain, components, index, taken, glyph);
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
    private static IEnumerable<List<Component>> JoinStrokes(List<Component> seeds)
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

    private static List<List<Component>> Chain(List<List<Component>> characters, BoxIndex rules)
    {
        Box[] boxes = [.. characters.Select(parts => Box.Around(parts.Select(part => part.Box)))];
        BoxIndex index = new(boxes, 200);
        (int Neighbour, double Gap)[] right = new (int, double)[boxes.Length];
        (int Neighbour, double Gap)[] below = new (int, double)[boxes.Length];
        double[] horizontalGap = new double[boxes.Length];
        double[] verticalGap = new double[boxes.Length];
        Array.Fill(horizontalGap, double.MaxValue);
        Array.Fill(verticalGap, double.MaxValue);
        for (int i = 0; i < boxes.Length; i++)
        {
            right[i] = Nearest(i, boxes, index, rules, horizontal: true);
            below[i] = Nearest(i, boxes, index, rules, horizontal: false);
            Note(horizontalGap, i, right[i]);
            Note(verticalGap, i, below[i]);
        }

        DisjointSets sets = new(boxes.Length);
        for (int i = 0; i < boxes.Length; i++)
        {
            JoinIf(i, right[i].Neighbour, right[i].Gap <= 1.2 * Math.Min(verticalGap[i], VerticalOf(right[i].Neighbour)));
            JoinIf(i, below[i].Neighbour, below[i].Gap < 0.8 * Math.Min(horizontalGap[i], HorizontalOf(below[i].Neighbour)));
        }

        return [.. sets.Groups().Select(group => group.SelectMany(i => characters[i]).ToList())];

        double VerticalOf(int i) => i < 0 ? 0 : verticalGap[i];
        double HorizontalOf(int i) => i < 0 ? 0 : horizontalGap[i];
        void JoinIf(int i, int k, bool close)
        {
            if (k >= 0 && close)
            {
                sets.Join(i, k);
            }
        }
    }

    private static void Note(double[] gaps, int i, (int Neighbour, double Gap) found)
    {
        if (found.Neighbour >= 0)
        {
            gaps[i] = Math.Min(gaps[i], found.Gap);
            gaps[found.Neighbour] = Math.Min(gaps[found.Neighbour], found.Gap);
        }
    }

    /// <summary>The nearest character of like size to the right or below, within 0.6 of its size.</summary>
    private static (int Neighbour, double Gap) Nearest(
        int i, Box[] boxes, BoxIndex index, BoxIndex rules, bool horizontal)
    {
        Box box = boxes[i];
        int size = Math.Max(box.Width, box.Height);
        int reach = (int)(0.6 * size);
        Box area = horizontal
            ? Box.FromEdges(box.X, box.Y, box.Right + reach, box.Bottom)
            : Box.FromEdges(box.X, box.Y, box.Right, box.Bottom + reach);
        (int best, double bestGap) = (-1, double.MaxValue);
        foreach (int k in index.Touching(area).Where(k => k != i))
        {
            Box other = boxes[k];
            int otherSize = Math.Max(other.Width, other.Height);
            int shared = horizontal ? box.VerticalOverlap(other) : box.HorizontalOverlap(other);
            int smaller = horizontal ? Math.Min(box.Height, other.Height) : Math.Min(box.Width, other.Width);
            double gap = Math.Max(0, horizontal ? other.X - box.Right : other.Y - box.Bottom);
            bool follows = horizontal ? other.CenterX > box.CenterX : other.CenterY > box.CenterY;
            bool alike = Math.Max(size, otherSize) <= 2.0 * Math.Min(size, otherSize);
            if (follows && alike && shared >= 0.55 * smaller && gap < bestGap && !Separated(box, other, rules))
            {
                (best, bestGap) = (k, gap);
            }
        }

        return (best, bestGap);
    }

    private static bool Separated(Box first, Box second, BoxIndex rules)
    {
        Box between = Box.FromEdges(
            Math.Min(first.Right, second.Right) - 1, Math.Min(first.Bottom, second.Bottom) - 1,
            Math.Max(first.X, second.X) + 1, Math.Max(first.Y, second.Y) + 1);
        Box span = first.HorizontalOverlap(second) > 0
            ? Box.FromEdges(Math.Max(first.X, second.X), between.Y, Math.Min(first.Right, second.Right), between.Bottom)
            : Box.FromEdges(between.X, Math.Max(first.Y, second.Y), between.Right, Math.Min(first.Bottom, second.Bottom));
        return !span.IsEmpty && rules.Touching(span).Any();
    }

    private LineOfInk? Absorb(
        List<Component> chain, IReadOnlyList<Component> components, BoxIndex index, HashSet<int> taken, double glyph)
    {
        Box box = Box.Around(chain.Select(part => part.Box));
        int size = Math.Max(1, Math.Min(box.Width, box.Height));
        bool isVertical = box.Height > 2.2 * box.Width;
        bool isSingle = Math.Max(box.Width, box.Height) < 1.5 * size;
        if (size < options.HeadlineGlyphs * glyph * 0.6 || (isSingle && size < 2.5 * glyph))
        {
            return null;
        }

        HashSet<int> members = [];
        for (int pass = 0; pass < 40; pass++)
        {
            Box band = isVertical
                ? Box.FromEdges(box.X, box.Y - (int)(0.3 * size), box.Right, box.Bottom + (int)(0.3 * size))
                : Box.FromEdges(box.X - (int)(0.3 * size), box.Y, box.Right + (int)(0.3 * size), box.Bottom);
            Box grown = box;
            foreach (int k in index.Touching(band).Where(k => !taken.Contains(k) && !members.Contains(k)))
            {
                if (Belongs(components[k].Box, box, size, isVertical))
                {
                    members.Add(k);
                    grown = grown.Union(components[k].Box);
                }
            }

            if (grown == box)
            {
                break;
            }

            box = grown;
        }

        taken.UnionWith(members);
        return members.Count == 0 ? null : new LineOfInk(box, [.. members.Select(k => components[k])], isVertical);
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
