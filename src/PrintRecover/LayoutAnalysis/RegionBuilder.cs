using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Groups lines that follow each other in one column: each line with its nearest below, when the two choose each
/// other, are of one size and nothing stands between them.
/// </summary>
internal sealed class RegionBuilder(double glyph, IReadOnlyList<Box> horizontalRules)
{
    private readonly BoxIndex _rules = new(horizontalRules, (int)(8 * glyph));

    /// <summary>The groups, each from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<KindOfLine>> Group(IReadOnlyList<KindOfLine> lines)
    {
        BoxIndex index = new([.. lines.Select(line => line.Line.Box)], (int)(4 * glyph));
        int[] below = [.. Enumerable.Range(0, lines.Count).Select(i => Neighbour(lines, index, i, down: true))];
        int[] above = [.. Enumerable.Range(0, lines.Count).Select(i => Neighbour(lines, index, i, down: false))];
        List<(KindOfLine Upper, KindOfLine Lower, int I)> pairs = [.. Enumerable.Range(0, lines.Count)
            .Where(i => below[i] >= 0 && above[below[i]] == i)
            .Select(i => (lines[i], lines[below[i]], i))];
        double leading = Leading([.. pairs.Select(pair => pair.Lower.Line.Box.Y - pair.Upper.Line.Box.Bottom)]);
        DisjointSets sets = new(lines.Count);
        foreach ((KindOfLine upper, KindOfLine lower, int i) in pairs.Where(pair => IsOneText(pair.Upper, pair.Lower, leading)))
        {
            sets.Join(i, below[i]);
        }

        return [.. sets.Groups().Select(group =>
            (IReadOnlyList<KindOfLine>)[.. group.Select(i => lines[i]).OrderBy(line => line.Line.Box.Y)])];
    }

    /// <summary>The nearest line below or above; -1 when two stand there side by side, or none does.</summary>
    private int Neighbour(IReadOnlyList<KindOfLine> lines, BoxIndex index, int i, bool down)
    {
        Box box = lines[i].Line.Box;
        int reach = (int)(2.2 * Math.Max(glyph, lines[i].Line.GlyphPixels));
        Box area = down
            ? Box.FromEdges(box.X, (int)box.CenterY, box.Right, box.Bottom + reach)
            : Box.FromEdges(box.X, box.Y - reach, box.Right, (int)box.CenterY);
        List<int> found = [.. index.Touching(area).Where(k => k != i
            && (down ? lines[k].Line.Box.CenterY > box.CenterY : lines[k].Line.Box.CenterY < box.CenterY)
            && lines[k].Line.Box.VerticalOverlap(box) < 0.5 * Math.Min(box.Height, lines[k].Line.Box.Height))];
        if (found.Count == 0)
        {
            return -1;
        }

        int nearest = down ? found.MinBy(k => lines[k].Line.Box.Y) : found.MaxBy(k => lines[k].Line.Box.Bottom);
        bool isShared = found.Any(k => k != nearest
            && lines[k].Line.Box.VerticalOverlap(lines[nearest].Line.Box) > 0.5 * Math.Min(lines[k].Line.Box.Height, lines[nearest].Line.Box.Height));
        return isShared ? -1 : nearest;
    }

    /// <summary>The page's usual white between two lines, pixels: books and old papers are set wide.</summary>
    private static double Leading(List<int> gaps) => gaps.Count == 0 ? 0 : gaps.Order().ElementAt(gaps.Count / 2);

    private bool IsOneText(KindOfLine first, KindOfLine second, double leading)
    {
        (LineOfInk upper, LineOfInk lower) = (first.Line, second.Line);
        double large = Math.Max(upper.GlyphPixels, lower.GlyphPixels);
        double small = Math.Min(upper.GlyphPixels, lower.GlyphPixels);
        int gap = lower.Box.Y - upper.Box.Bottom;
        Box between = Box.FromEdges(
            Math.Max(upper.Box.X, lower.Box.X), upper.Box.Bottom - (int)(0.3 * small),
            Math.Min(upper.Box.Right, lower.Box.Right), lower.Box.Y + (int)(0.3 * small));
        return first.Kind == second.Kind && upper.IsVertical == lower.IsVertical && !upper.IsVertical
            && large <= 1.45 * Math.Max(small, 0.75 * glyph)
            && gap <= Math.Max(1.1 * Math.Max(glyph, large), 1.3 * leading)
            && upper.Box.HorizontalOverlap(lower.Box) >= 0.5 * Math.Min(upper.Box.Width, lower.Box.Width)
            && !_rules.At(between).Any(rule => rule.HorizontalOverlap(between) > 0.5 * between.Width);
    }
}
