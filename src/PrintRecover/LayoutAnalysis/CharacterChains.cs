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

    /// <summary>Letters of one word stand no further apart than this many times the size of the largest.</summary>
    private const double LetterSpace = 0.25;

    /// <summary>A character with letters beside it over so many times its size stands in a horizontal line.</summary>
    private const double RowOfLetters = 2.2;

    /// <summary>Letters of one word stand on one line, to this share of the larger one's height, and small ones have so much of it at most.</summary>
    private const double Baseline = 0.08, SmallLetter = 0.85;

    /// <summary>So many characters below each other, and so many times more than beside each other, are columns of a vertical headline.</summary>
    private const int FewestOfColumn = 3, ColumnShape = 2;

    /// <summary>Characters of one column are as wide as each other and stand as exactly below each other, but for this share, and are nearly square.</summary>
    private const double Unevenness = 0.2, LeastShape = 0.6;

    private readonly Box[] _boxes;
    private readonly BoxIndex _index;
    private readonly IReadOnlyList<Box> _ink;
    private readonly BoxIndex _inkIndex;
    private readonly BoxIndex _rules;

    private CharacterChains(Box[] boxes, IReadOnlyList<Box> ink, BoxIndex inkIndex, BoxIndex rules) =>
        (_boxes, _index, _ink, _inkIndex, _rules) = (boxes, new BoxIndex(boxes, 200), ink, inkIndex, rules);

    /// <summary>The chains, each with all its characters' parts.</summary>
    /// <param name="characters">The large characters, each by its parts.</param>
    /// <param name="ink">All components' boxes, the smaller letters between the large ones among them.</param>
    /// <param name="inkIndex">The same, to be found by place.</param>
    /// <param name="rules">Printed lines that part.</param>
    public static IReadOnlyList<List<Component>> Of(
        IReadOnlyList<List<Component>> characters, IReadOnlyList<Box> ink, BoxIndex inkIndex, BoxIndex rules)
    {
        var chains = new CharacterChains([.. characters.Select(parts => Box.Around(parts.Select(part => part.Box)))], ink, inkIndex, rules);
        return [.. chains.Link().Groups().Select(group => group.SelectMany(i => characters[i]).ToList())];
    }

    private readonly record struct Neighbour(int Index, double Gap);

    private DisjointSets Link()
    {
        Neighbour[] right = [.. _boxes.Select((_, i) => Nearest(i, horizontal: true))];
        Neighbour[] below = [.. _boxes.Select((_, i) => Nearest(i, horizontal: false))];
        double[] toSmallLetter = [.. _boxes.Select(GapToSmallLetter)];
        double[] across = [.. SmallestGaps(right).Zip(toSmallLetter, Math.Min)];
        double[] down = SmallestGaps(below);
        bool[] isInRow = [.. _boxes.Select(IsInRow)];
        int[] rows = Runs(right, horizontal: true), columns = Runs(below, horizontal: false);
        bool[] isInColumn = [.. _boxes.Select((_, i) =>
            columns[i] >= FewestOfColumn && columns[i] >= ColumnShape * rows[i] && toSmallLetter[i] == double.MaxValue)];
        DisjointSets sets = new(_boxes.Length);
        for (int i = 0; i < _boxes.Length; i++)
        {
            if (right[i].Index is >= 0 and int next && !isInColumn[i] && !isInColumn[next] && (isInRow[i] || isInRow[next] || right[i].Gap <= 1.2 * Math.Min(down[i], down[next])))
            {
                sets.Join(i, next);
            }

            if (below[i].Index is >= 0 and int lower && ((isInColumn[i] && isInColumn[lower] && IsAlike(_boxes[i], _boxes[lower], horizontal: false))
                || (!isInRow[i] && !isInRow[lower] && below[i].Gap < 0.8 * Math.Min(across[i], across[lower]))))
            {
                sets.Join(i, lower);
            }
        }

        return sets;
    }

    /// <summary>How many characters as large as each other follow each other through each one.</summary>
    private int[] Runs(Neighbour[] next, bool horizontal)
    {
        var sets = new DisjointSets(_boxes.Length);
        for (int i = 0; i < _boxes.Length; i++)
        {
            if (next[i].Index is >= 0 and int other && IsAlike(_boxes[i], _boxes[other], horizontal))
            {
                sets.Join(i, other);
            }
        }

        int[] runs = new int[_boxes.Length];
        foreach (IReadOnlyList<int> run in sets.Groups())
        {
            foreach (int i in run)
            {
                runs[i] = run.Count;
            }
        }

        return runs;
    }

    private static bool IsAlike(Box box, Box other, bool horizontal)
    {
        if (horizontal)
        {
            (box, other) = (Raster.Transpose(box), Raster.Transpose(other));
        }

        return IsSquare(box) && IsSquare(other)
            && Math.Abs(box.CenterX - other.CenterX) <= Unevenness * box.Width && Math.Abs(box.Width - other.Width) <= 2 * Unevenness * box.Width;
    }

    private static bool IsSquare(Box box) => Math.Min(box.Width, box.Height) >= LeastShape * Math.Max(box.Width, box.Height);

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

    /// <summary>
    /// The distance to a small letter close behind a character: what begins the lines of a Latin headline may be their only large ink, and
    /// is no column.
    /// </summary>
    private double GapToSmallLetter(Box box)
    {
        int size = Math.Max(box.Width, box.Height);
        return _inkIndex.Touching(Box.FromEdges(box.Right, box.Y, box.Right + (int)(LetterSpace * size), box.Bottom))
            .Select(k => _ink[k])
            .Where(part => part.X >= box.Right && IsLetterBeside(part, box) && part.Height <= SmallLetter * box.Height
                && Math.Abs(part.Bottom - box.Bottom) <= Baseline * box.Height)
            .Select(part => part.X - (double)box.Right)
            .DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>
    /// Whether letters follow close on each other beside a character: capitals of a Latin headline, whose small letters are no large
    /// characters, can stand closer to those of the next line than to each other.
    /// </summary>
    private bool IsInRow(Box box)
    {
        int size = Math.Max(box.Width, box.Height);
        Box row = box;
        for (int before = -1; before != row.Width && row.Width < RowOfLetters * size;)
        {
            before = row.Width;
            Box around = Box.FromEdges(row.X - (int)(LetterSpace * size), box.Y, row.Right + (int)(LetterSpace * size), box.Bottom);
            foreach (Box part in _inkIndex.Touching(around).Select(k => _ink[k]).Where(part => IsLetterBeside(part, box)))
            {
                row = row.Union(part);
            }
        }

        return row.Width >= RowOfLetters * size;
    }

    private static bool IsLetterBeside(Box part, Box box) =>
        part.Height >= 0.4 * box.Height && part.Height <= 1.5 * box.Height && part.Width <= 2.5 * part.Height
        && part.VerticalOverlap(box) >= 0.7 * Math.Min(part.Height, box.Height);

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
