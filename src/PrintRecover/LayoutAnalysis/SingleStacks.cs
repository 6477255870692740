using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Single characters below each other, with more air beside them than between them: a vertical line in small type.</summary>
internal static class SingleStacks
{
    /// <summary>The vertical lines.</summary>
    /// <param name="lines">Level lines, many of a single character.</param>
    /// <param name="glyph">The height of a body character, pixels.</param>
    public static IReadOnlyList<LineOfInk> Of(IReadOnlyList<LineOfInk> lines, double glyph)
    {
        List<LineOfInk> single = [.. lines
            .Where(line => line.Box.Width < 2.2 * glyph && line.Box.Height > 0.25 * glyph)
            .OrderBy(line => line.Box.Y)];
        DisjointSets sets = new(single.Count);
        BoxIndex index = new([.. single.Select(line => line.Box)], (int)(2 * glyph));
        BoxIndex wide = new([.. lines.Select(line => line.Box).Where(box => box.Width > 2.2 * glyph)], (int)(4 * glyph));
        int aside = (int)Math.Ceiling(0.5 * glyph);
        for (int i = 0; i < single.Count; i++)
        {
            Box box = single[i].Box;
            Box under = new((int)box.CenterX - aside, box.Bottom - aside, (2 * aside) + 1, aside + (int)Math.Ceiling(0.9 * glyph));
            int below = index.Touching(under).Where(k => k > i && IsStacked(box, single[k].Box, glyph)).DefaultIfEmpty(-1).Min();
            if (below >= 0)
            {
                sets.Join(i, below);
            }
        }

        return [.. sets.Groups()
            .Select(group => new LineOfInk(
                Box.Around(group.Select(i => single[i].Box)), [.. group.SelectMany(i => single[i].Components)], true))
            .Where(stack => stack.Box.Height > 3.2 * stack.Box.Width && stack.Box.Width > 0.7 * glyph
                && !wide.At(stack.Box.Inflate(aside, 0)).Any(line => line.HorizontalOverlap(stack.Box) > -0.5 * glyph))];
    }

    private static bool IsStacked(Box upper, Box lower, double glyph) =>
        lower.Y - upper.Bottom < 0.9 * glyph && lower.Y >= upper.Bottom - (0.3 * glyph)
        && upper.HorizontalOverlap(lower) > 0.5 * Math.Min(upper.Width, lower.Width)
        && Math.Abs(upper.CenterX - lower.CenterX) < 0.5 * glyph;
}
