using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells scratches of a film from rules on a page of vertical print, where both run along its lines: lines make room for a rule that was
/// printed between them, and none for a scratch, which may run through them as well.
/// </summary>
internal static class FilmScratches
{
    /// <summary>Lines stand no further apart than this many times what is usual where nothing was printed between them.</summary>
    private const double NoRoom = 1.2;

    /// <summary>So large a share of the places at which lines stand on both sides shows no room, over so many body characters.</summary>
    private const double LeastShare = 0.6, LeastGlyphs = 4;

    /// <summary>Fewer neighbouring lines tell nothing of how far apart they usually are.</summary>
    private const int FewestPitches = 8;

    /// <summary>The level rules of the turned page without scratches.</summary>
    /// <param name="rules">Level rules.</param>
    /// <param name="lines">The page's lines, level as well.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IReadOnlyList<Box> Without(IReadOnlyList<Box> rules, IReadOnlyList<LineOfInk> lines, double glyph)
    {
        Box[] boxes = [.. lines.Where(line => !line.IsVertical && line.Box.Width >= LeastGlyphs * glyph).Select(line => line.Box)];
        BoxIndex index = new(boxes, (int)(4 * glyph));
        int[] pitches = [.. boxes.Select(box => NearestBelow(index, (int)box.CenterX, box.CenterY, glyph) is { } below ? (int)(below.CenterY - box.CenterY) : 0)
            .Where(pitch => pitch > 0).Order()];
        return pitches.Length < FewestPitches ? rules : [.. rules.Where(rule => !IsScratch(rule, index, NoRoom * pitches[pitches.Length / 2], glyph))];
    }

    private static bool IsScratch(Box rule, BoxIndex lines, double noRoom, double glyph)
    {
        (int close, int apart) = (0, 0);
        for (int x = rule.X; x < rule.Right; x += Math.Max(1, (int)glyph))
        {
            if (NearestBelow(lines, x, rule.CenterY, glyph) is { } below && NearestAbove(lines, x, rule.CenterY, glyph) is { } above)
            {
                bool isClose = below.CenterY - above.CenterY <= noRoom;
                (close, apart) = (close + (isClose ? 1 : 0), apart + (isClose ? 0 : 1));
            }
        }

        return close >= LeastGlyphs && close >= LeastShare * (close + apart);
    }

    private static Box? NearestBelow(BoxIndex lines, int x, double y, double glyph) => lines
        .At(new Box(x, (int)y, 1, (int)(3 * glyph))).Where(line => line.CenterY > y).OrderBy(line => line.CenterY).Cast<Box?>().FirstOrDefault();

    private static Box? NearestAbove(BoxIndex lines, int x, double y, double glyph) => lines
        .At(new Box(x, (int)(y - (3 * glyph)), 1, (int)(3 * glyph))).Where(line => line.CenterY <= y).OrderByDescending(line => line.CenterY).Cast<Box?>().FirstOrDefault();
}
