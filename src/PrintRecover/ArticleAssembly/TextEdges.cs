using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly;

/// <summary>How a text begins and ends: whether a sentence, a paragraph or an article may be cut there.</summary>
/// <param name="IsFirstLineIndented">Whether its first line is set in.</param>
/// <param name="IsFirstLineFlush">Whether its first line, one of several, begins at the column's left edge.</param>
/// <param name="IsFirstLineCentred">Whether its first line, one of several, has as much white to its left as to its right: a heading or a byline.</param>
/// <param name="BeginsMidSentence">Whether it begins with a small letter or a mark that begins no line.</param>
/// <param name="BeginsInRole">Whether it begins with a byline, a dateline or the like.</param>
/// <param name="IsLastLineFull">Whether its last line reaches the column's right edge.</param>
/// <param name="EndsSentence">Whether its last line ends a sentence.</param>
/// <param name="EndsInHyphen">Whether its last line ends in a hyphen.</param>
/// <param name="EndsInRole">Whether it ends with a credit, a jump or the like.</param>
internal readonly record struct TextEdges(
    bool IsFirstLineIndented, bool IsFirstLineFlush, bool IsFirstLineCentred, bool BeginsMidSentence, bool BeginsInRole,
    bool IsLastLineFull, bool EndsSentence, bool EndsInHyphen, bool EndsInRole)
{
    /// <summary>Looks at a text's first and last lines.</summary>
    /// <param name="region">The text.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static TextEdges Of(Region region, double glyph)
    {
        IReadOnlyList<TextLine> lines = region.Lines;
        (string first, string last) = (lines[0].Text, lines[^1].Text);
        bool isIndented = lines.Count > 1 && lines[0].Box.X - lines.Skip(1).Min(line => line.Box.X) > 0.6 * glyph;
        return new TextEdges(
            isIndented,
            lines.Count > 1 && !isIndented,
            lines.Count > 1 && IsCentred(lines[0].Box, Box.Around(lines.Skip(1).Select(line => line.Box)), glyph),
            first.Length > 0 && (char.IsLower(first[0]) || Characters.CannotStartLine(first[0])),
            RolePatterns.Classify(first) is not null,
            lines.Count > 1 && region.Box.Right - lines[^1].Box.Right < 1.5 * glyph,
            Characters.EndsSentence(last),
            last.Length > 0 && Characters.IsHyphen(last[^1]),
            lines.Count > 1 && RolePatterns.Classify(last) is not null);
    }

    private static bool IsCentred(Box line, Box others, double glyph) => line.X - others.X > 1.5 * glyph
        && Math.Abs(line.X - others.X - (others.Right - line.Right)) < 1.5 * glyph;

    /// <summary>The size of a text's characters, pixels.</summary>
    public static double GlyphPixels(Region region) =>
        region.Lines.Average(line => (double)(line.IsVertical ? line.Box.Width : line.Box.Height));
}
