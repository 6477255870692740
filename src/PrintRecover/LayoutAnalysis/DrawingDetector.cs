using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds drawings in line: maps, charts, sketches. Their ink is connected over far more than a character in both
/// directions and yet fills little of its box, as that of frames and tables does too; what tells a drawing is that no
/// text is set inside.
/// </summary>
internal sealed class DrawingDetector(LayoutOptions options, double glyph)
{
    /// <summary>A stroke is no shorter than this, and this wide at least the other way, in glyphs.</summary>
    private const double StrokeLengthGlyphs = 2.5, StrokeBreadthGlyphs = 1;

    /// <summary>Straighter than this a stroke is a rule, perhaps on a slope.</summary>
    private const double LongestAspect = 8;

    /// <summary>A drawing's ink, hatched bars on an axis too, fills no more of its box.</summary>
    private const double LargestDensity = 0.3;

    /// <summary>Characters fill more of their boxes; lone lines of a hatching fill less.</summary>
    private const double LeastCharacterDensity = 0.15;

    /// <summary>The pen's breadth, in glyphs and as a share of the stroke's box; stems of letters as large are a tenth of it.</summary>
    private const double PenGlyphs = 0.3, PenShare = 0.08;

    /// <summary>So many rows of a stroke's box, evenly apart, tell how broad its pen is; strokes inside each other would else be looked at over and over.</summary>
    private const int MostRows = 300;

    /// <summary>More of it than this straight rules, and a stroke is a frame, a table or the rules between columns.</summary>
    private const double RuleShare = 0.75;

    /// <summary>Parts of one drawing lie no further apart than this, in glyphs.</summary>
    private const double GapGlyphs = 1.2;

    /// <summary>Characters of text lines cover no more of a drawing's box; those of framed text cover a third.</summary>
    private const double TextShare = 0.12;

    /// <summary>A headline's character is no larger than this, in glyphs.</summary>
    private const double LargestCharacterGlyphs = 14;

    /// <summary>Finds the drawings of a page.</summary>
    /// <param name="page">The page's ink, 0 and 255.</param>
    /// <param name="ink">The same ink in connected pieces.</param>
    /// <param name="rules">The rules found in it.</param>
    public IReadOnlyList<Picture> Find(GrayImage page, IReadOnlyList<Component> ink, IReadOnlyList<Box> rules)
    {
        List<Component> large = [.. ink.Where(IsLargeAndPale)];
        if (large.Count == 0)
        {
            return [];
        }

        List<Box> characters = [.. ink.Where(IsCharacter).Select(part => part.Box)];
        BoxIndex index = new(characters, (int)(4 * glyph));
        BoxIndex ruleIndex = new(rules, (int)(8 * glyph));
        List<Box> strokes = [.. large
            .Where(part => !IsMadeOfRules(page, part, ruleIndex) && !HoldsText(part.Box, characters, index) && IsThin(page, part.Box))
            .Select(part => part.Box)];
        List<Box> others = [.. ink.Where(part => part.Size >= StrokeLengthGlyphs * glyph).Select(part => part.Box)];
        return [.. Clusters(strokes)
            .Select(cluster => Grow(cluster, others))
            .Where(box => Math.Min(box.Width, box.Height) >= options.MinimumPictureGlyphs * glyph
                && !HoldsText(box, characters, index) && !IsCharacterOfHeadline(box, others))
            .Select(box => PictureOf(box, characters, index))];
    }

    private bool IsLargeAndPale(Component part)
    {
        int breadth = Math.Min(part.Box.Width, part.Box.Height);
        return part.Size >= StrokeLengthGlyphs * glyph && breadth >= StrokeBreadthGlyphs * glyph
            && part.Size <= LongestAspect * breadth && part.Density <= LargestDensity;
    }

    private bool IsCharacter(Component part) =>
        part.Size >= 0.4 * glyph && part.Size <= 6 * glyph && part.Density >= LeastCharacterDensity
        && part.Size <= 3 * Math.Min(part.Box.Width, part.Box.Height);

    /// <summary>
    /// Whether what is as large as a headline's character has parts of others in the cells next to it and beyond, in its row or its
    /// column: the characters of a headline set in thin strokes are as pale as a drawing.
    /// </summary>
    private bool IsCharacterOfHeadline(Box box, IReadOnlyList<Box> ink)
    {
        int size = Math.Max(box.Width, box.Height);
        if (size > LargestCharacterGlyphs * glyph || 2 * Math.Min(box.Width, box.Height) < size)
        {
            return false;
        }

        // Letter-spaced characters leave a third of their size between them.
        int pitch = (int)(1.35 * size);
        int[] places = [-2, -1, 1, 2];
        return places.Count(i => HasPart(box with { X = box.X + (i * pitch) - (size / 5), Width = box.Width + (2 * size / 5) })) >= 2
            || places.Count(i => HasPart(box with { Y = box.Y + (i * pitch) - (size / 5), Height = box.Height + (2 * size / 5) })) >= 2;

        bool HasPart(Box cell) => ink.Any(part => Math.Max(part.Width, part.Height) is var side && side >= 0.35 * size && side <= 1.2 * size
            && cell.Inflate(size / 8).Contains(part));
    }

    /// <summary>The boxes of rules that lean hold paper too, so the ink in them is counted.</summary>
    private static bool IsMadeOfRules(GrayImage page, Component part, BoxIndex rules) =>
        rules.At(part.Box).Sum(rule => (double)Raster.InkPixels(page, rule.Intersect(part.Box))) > RuleShare * part.InkPixels;

    /// <summary>Whether the middle one of all runs of ink along the rows is as short as a pen is broad.</summary>
    private bool IsThin(GrayImage page, Box box)
    {
        int longest = (int)Math.Max(2, Math.Min(PenGlyphs * glyph, PenShare * Math.Min(box.Width, box.Height)));
        (int thin, int runs) = (0, 0);
        for (int y = box.Y; y < box.Bottom; y += Math.Max(1, box.Height / MostRows))
        {
            ReadOnlySpan<byte> row = page.Row(y).Slice(box.X, box.Width);
            while (row.IndexOf((byte)0) is >= 0 and int start)
            {
                row = row[start..];
                int length = row.IndexOf((byte)255) is >= 0 and int end ? end : row.Length;
                (thin, runs) = (length <= longest ? thin + 1 : thin, runs + 1);
                row = row[length..];
            }
        }

        return 2 * thin > runs;
    }

    private List<Box> Clusters(IReadOnlyList<Box> strokes)
    {
        BoxIndex index = new(strokes, (int)(8 * glyph));
        DisjointSets sets = new(strokes.Count);
        for (int i = 0; i < strokes.Count; i++)
        {
            foreach (int k in index.Touching(strokes[i].Inflate((int)(GapGlyphs * glyph))).Where(k => k > i))
            {
                sets.Join(i, k);
            }
        }

        return [.. sets.Groups().Select(group => Box.Around(group.Select(i => strokes[i])))];
    }

    /// <summary>Takes in what lies at the drawing and reaches out beyond it to no side but one; of small things lone strokes, such as water's.</summary>
    private Box Grow(Box drawing, IReadOnlyList<Box> others)
    {
        int gap = (int)(GapGlyphs * glyph);
        Box before;
        do
        {
            before = drawing;
            foreach (Box other in others.Where(other => drawing.Inflate(gap).Intersects(other)))
            {
                bool isAbove = drawing.HorizontalOverlap(other) > 0.8 * other.Width && (other.Width > 0.5 * drawing.Width || IsStroke(other));
                bool isBeside = drawing.VerticalOverlap(other) > 0.8 * other.Height && (other.Height > 0.5 * drawing.Height || IsStroke(other));
                drawing = isAbove || isBeside ? drawing.Union(other) : drawing;
            }
        }
        while (drawing != before);
        return drawing;
    }

    private bool IsStroke(Box part) => Math.Min(part.Width, part.Height) <= PenGlyphs * glyph;

    private bool HoldsText(Box area, IReadOnlyList<Box> characters, BoxIndex index) =>
        TextLines(area, characters, index).SelectMany(line => line).Sum(box => (double)box.Area) > TextShare * area.Area;

    /// <summary>Three or more characters of one size beside or below each other.</summary>
    private static IEnumerable<List<Box>> TextLines(Box area, IReadOnlyList<Box> characters, BoxIndex index)
    {
        List<Box> inside = [.. index.Touching(area).Select(i => characters[i]).Where(area.Contains)];
        BoxIndex near = new(inside, 100);
        DisjointSets sets = new(inside.Count);
        for (int i = 0; i < inside.Count; i++)
        {
            Box box = inside[i];
            int size = Math.Max(box.Width, box.Height);
            foreach (int k in near.Touching(box.Inflate((int)(0.8 * size))).Where(k => k != i && IsAsLarge(inside[k], size)))
            {
                if (box.VerticalOverlap(inside[k]) > 0.5 * box.Height || box.HorizontalOverlap(inside[k]) > 0.5 * box.Width)
                {
                    sets.Join(i, k);
                }
            }
        }

        return sets.Groups().Where(group => group.Count >= 3).Select(group => group.Select(i => inside[i]).ToList());
    }

    private static bool IsAsLarge(Box box, int size) =>
        Math.Max(box.Width, box.Height) is var other && other <= 2 * size && size <= 2 * other;

    /// <summary>Lines of text inside a drawing, its lettering or what runs around it, are none of it.</summary>
    private Picture PictureOf(Box box, IReadOnlyList<Box> characters, BoxIndex index)
    {
        List<Box> lettering = [.. TextLines(box, characters, index).Where(line => line.Count >= 6).SelectMany(line => line)];
        BoxIndex letters = new(lettering, (int)(4 * glyph));
        Box around = box.Inflate((int)(0.3 * glyph));
        return new Picture(box, (x, y) => Holds(around, x, y) && !letters.Touching(new Box((int)x, (int)y, 1, 1)).Any());
    }

    private static bool Holds(Box box, double x, double y) => x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom;
}
