using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds rules that are no straight runs of ink: waved ones, rows of ornaments that hang together. Connected ink so long and so thin
/// is no part of a character.
/// </summary>
internal static class WavedRules
{
    /// <summary>How thick a waved rule may be, in body glyphs, its waves and a slight lean together.</summary>
    private const double ThickestGlyphs = 0.5;

    /// <summary>How long a piece of one is at least, in body glyphs; a dash is two long.</summary>
    private const double LeastPieceGlyphs = 2.5;

    /// <summary>A piece is so many times longer than thick at least.</summary>
    private const double LeastSlenderness = 6;

    /// <summary>The pieces of waved rules.</summary>
    /// <param name="components">The ink without straight rules.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IEnumerable<Box> Find(IEnumerable<Component> components, double glyph) =>
        components.Where(part => IsPiece(part, glyph)).Select(part => part.Box);

    /// <summary>Whether ink is a piece of a waved rule.</summary>
    public static bool IsPiece(Component part, double glyph)
    {
        int thickness = Math.Min(part.Box.Width, part.Box.Height);
        return part.Size >= LeastPieceGlyphs * glyph && thickness <= ThickestGlyphs * glyph && part.Size >= LeastSlenderness * thickness;
    }
}
