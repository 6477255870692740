using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Chains large characters to lines: each to its nearest neighbour on the right or below, whichever stands closer, so
/// that the spacing itself tells a horizontal headline from a vertical one.
/// </summary>
internal sealed class CharacterChains
{
    /// <summary>Characters of one line stand no further apart than this many times their size.</summary>
    private const double Reach = 0.6;

    /// <summary>Characters of one line differ no more than this in size; strokes and whole characters do.</summary>
    private const double SizeRatio = 2.0;

    private readonly Box[] _boxes;
    private readonly BoxIndex _index;
    private readonly BoxIndex _rules;

    private CharacterChains(Box[] boxes, BoxIndex rules) =>
        (_boxes, _index, _rules) = (boxes, new BoxIndex(boxes, 200), rules);

    /// <summary>The chains, each with all its characters' parts.</summary>
    public static IReadOnlyList<List<Component>> Of(IReadOnlyList<List<Component>> characters, BoxIndex rules)
    {
        var chains = new CharacterChains([.. characters.Select(parts => Box.Around(parts.Select(part => part.Box)))], rules);
        return [.. chains.Link().Groups().Select(group => group.SelectMany(i => characters[i]).ToList())];
    }

    private readonly record struct Neighbour(int Index, double Gap);

    private DisjointSets Link()
    {
        Neighbour[] right = [.. _boxes.Select((_, i) => Nearest(i, horizontal: true))];
        Neighbour[] below = [.. _boxes.Select((_, i) => Nearest(i, horizontal: false))];
        double[] across = SmallestGaps(right);
        double[] down = SmallestGaps(below);
        DisjointSets sets = new(_boxes.Length);
        for (int i = 0; i < _boxes.Length; i++)
        {
            if (right[i].Index is >= 0 and int next && right[i].Gap <= 1.2 * Math.Min(down[i], down[next]))
            {
                sets.Join(i, next);
            }

            if (below[i].Index is >= 0 and int lower && below[i].Gap < 0.8 * Math.Min(across[i], across[lower]))
            {
                sets.Join(i, lower);
            }
        }

        return sets;
    }

    /// <summary>Each character's distance to the nearest of the two beside it in one direction.</summary>
    private static double[] SmallestGaps(Neighbour[] neighbours)
    {
        double[] gaps = new double[neighbours.Length];
        Array.Fill(gaps, double.MaxValue);
        for (int i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i].Index is >= 0 and int other)
            {
                gaps[i] = Math.Min(gaps[i], neighbours[i].Gap);
                gaps[other] = Math.Min(gaps[other], neighbours[i].Gap);
            }
        }

        return gaps;
    }

    private Neighbour Nearest(int i, bool horizontal)
    {
        Box box = _boxes[i];
        int reach = (int)(Reach * Math.Max(box.Width, box.Height));
        Box area = horizontal
            ? Box.FromEdges(box.X, box.Y, box.Right + reach, box.Bottom)
            : Box.FromEdges(box.X, box.Y, box.Right, box.Bottom + reach);
        return _index.Touching(area)
            .Where(k => k != i && Follows(box, _boxes[k], horizontal) && !IsRuleBetween(box, _boxes[k]))
            .Select(k => new Neighbour(k, Math.Max(0, horizontal ? _boxes[k].X - box.Right : _boxes[k].Y - box.Bottom)))
            .DefaultIfEmpty(new Neighbour(-1, double.MaxValue))
            .MinBy(neighbour => neighbour.Gap);
    }

    private static bool Follows(Box box, Box other, bool horizontal)
    {
        int size = Math.Max(box.Width, box.Height);
        int otherSize = Math.Max(other.Width, other.Height);
        int shared = horizontal ? box.VerticalOverlap(other) : box.HorizontalOverlap(other);
        int smaller = horizontal ? Math.Min(box.Height, other.Height) : Math.Min(box.Width, other.Width);
        bool isAfter = horizontal ? other.CenterX > box.CenterX : other.CenterY > box.CenterY;
        return isAfter && Math.Max(size, otherSize) <= SizeRatio * Math.Min(size, otherSize) && shared >= 0.55 * smaller;
    }

    private bool IsRuleBetween(Box first, Box second)
    {
        Box between = Box.FromEdges(
            Math.Min(first.Right, second.Right) - 1, Math.Min(first.Bottom, second.Bottom) - 1,
            Math.Max(first.X, second.X) + 1, Math.Max(first.Y, second.Y) + 1);
        Box span = first.HorizontalOverlap(second) > 0
            ? Box.FromEdges(Math.Max(first.X, second.X), between.Y, Math.Min(first.Right, second.Right), between.Bottom)
            : Box.FromEdges(between.X, Math.Max(first.Y, second.Y), between.Right, Math.Min(first.Bottom, second.Bottom));
        return !span.IsEmpty && _rules.Touching(span).Any();
    }
}
