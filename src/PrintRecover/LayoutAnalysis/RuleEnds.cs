using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Lets column rules part what stands beside the white that goes on from their ends: printers cut them shorter than the columns,
/// and worn ends leave no ink.
/// </summary>
internal static class RuleEnds
{
    /// <summary>White goes on from a rule where it is so wide, in body glyphs: more than a space between words.</summary>
    private const double WhiteGlyphs = 0.5;

    /// <summary>How far it is followed, in body glyphs. On a spread of 1939 rules end up to 6 short of the columns that they part.</summary>
    private const double FarthestGlyphs = 8;

    /// <summary>Only a rule so long, in body glyphs, parts columns; a shorter one may be a dash.</summary>
    private const double LeastRuleGlyphs = 6;

    /// <summary>The rules, the upright ones longer by the white at their ends.</summary>
    public static IReadOnlyList<Box> Extend(IReadOnlyList<Box> rules, IReadOnlyList<Component> text, double glyph)
    {
        BoxIndex index = new([.. text.Select(part => part.Box)], (int)(4 * glyph));
        int farthest = (int)(FarthestGlyphs * glyph);
        return [.. rules.Select(rule => rule.Height <= rule.Width || rule.Height < LeastRuleGlyphs * glyph ? rule : Extended(rule))];

        Box Extended(Box rule)
        {
            int left = (int)(rule.CenterX - (WhiteGlyphs / 2 * glyph)), right = (int)(rule.CenterX + (WhiteGlyphs / 2 * glyph)) + 1;
            int top = index.At(Box.FromEdges(left, rule.Y - farthest, right, rule.Y))
                .Where(ink => ink.CenterY < rule.Y).Select(ink => Math.Min(ink.Bottom, rule.Y)).DefaultIfEmpty(rule.Y - farthest).Max();
            int bottom = index.At(Box.FromEdges(left, rule.Bottom, right, rule.Bottom + farthest))
                .Where(ink => ink.CenterY > rule.Bottom).Select(ink => Math.Max(ink.Y, rule.Bottom)).DefaultIfEmpty(rule.Bottom + farthest).Min();
            return Box.FromEdges(rule.X, Math.Max(0, top), rule.Right, bottom);
        }
    }
}
