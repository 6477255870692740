using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>
/// Puts two readings of one line together, character by character: where they differ the surer one stands. The
/// characters of one stand at known places; of the other they are known by their order, or only the line is.
/// </summary>
internal static class SurerCharacters
{
    /// <summary>A line less sure than this adds no character of its own.</summary>
    private const double LeastOfAdded = 0.5;

    /// <summary>The readings as one.</summary>
    /// <param name="byCharacter">The reading with <see cref="LineReading.Glyphs"/>.</param>
    /// <param name="byLine">The other one, with <see cref="LineReading.Symbols"/> where they are known.</param>
    public static LineReading Of(LineReading byCharacter, LineReading byLine)
    {
        if (byCharacter.Glyphs is not { Count: > 0 } glyphs || byLine.Text.Length == 0)
        {
            return LineReading.Better(byCharacter, byLine) with { Glyphs = null };
        }

        (string Text, double Confidence)[] others = [.. CharactersOf(byLine)];
        List<(string Text, double Confidence)> chosen = [.. Pairs(glyphs, [.. others.Select(other => other.Text)])
            .Select(pair => pair.Other is { } place ? Surer(pair.Glyph, others[place]) : Surer(pair.Glyph!, byLine.Confidence))
            .Where(character => character.Text.Length > 0)];
        return chosen.Count == 0 ? LineReading.None : new LineReading(
            string.Concat(chosen.Select(character => character.Text)), chosen.Average(character => character.Confidence));
    }

    // The line's confidence says more of blurred print, the character's more of a character the model hardly knows.
    private static IEnumerable<(string Text, double Confidence)> CharactersOf(LineReading reading) =>
        reading.Symbols is { Count: > 0 } symbols
            ? symbols.Select(symbol => (symbol.Text, (symbol.Confidence + reading.Confidence) / 2))
            : reading.Text.EnumerateRunes().Where(rune => rune.Value != ' ').Select(rune => (rune.ToString(), reading.Confidence));

    private static (string Text, double Confidence) Surer(PrintedGlyph? glyph, (string Text, double Confidence) other) =>
        glyph is null ? (other.Confidence >= LeastOfAdded ? other.Text : "", other.Confidence)
        : glyph.Text == other.Text ? (other.Text, Math.Max(glyph.Confidence, other.Confidence))
        : glyph.Confidence >= other.Confidence ? (glyph.Text, glyph.Confidence)
        : other;

    private static (string Text, double Confidence) Surer(PrintedGlyph glyph, double confidenceOfNone) =>
        glyph.Confidence >= confidenceOfNone ? (glyph.Text, glyph.Confidence) : ("", confidenceOfNone);

    /// <summary>The characters of both side by side, by fewest differences (Wagner, Fischer 1974).</summary>
    private static IEnumerable<(PrintedGlyph? Glyph, int? Other)> Pairs(IReadOnlyList<PrintedGlyph> glyphs, string[] others)
    {
        int[,] rest = new int[glyphs.Count + 1, others.Length + 1];
        for (int i = glyphs.Count; i >= 0; i--)
        {
            for (int j = others.Length; j >= 0; j--)
            {
                rest[i, j] = i == glyphs.Count ? others.Length - j
                    : j == others.Length ? glyphs.Count - i
                    : Math.Min(
                        rest[i + 1, j + 1] + (glyphs[i].Text == others[j] ? 0 : 1),
                        Math.Min(rest[i + 1, j], rest[i, j + 1]) + 1);
            }
        }

        for (int i = 0, j = 0; i < glyphs.Count || j < others.Length;)
        {
            bool isPair = i < glyphs.Count && j < others.Length
                && rest[i, j] == rest[i + 1, j + 1] + (glyphs[i].Text == others[j] ? 0 : 1);
            bool takesGlyph = isPair || (i < glyphs.Count && rest[i, j] == rest[i + 1, j] + 1);
            yield return (takesGlyph ? glyphs[i] : null, isPair || !takesGlyph ? j : null);
            i += takesGlyph ? 1 : 0;
            j += isPair || !takesGlyph ? 1 : 0;
        }
    }
}
