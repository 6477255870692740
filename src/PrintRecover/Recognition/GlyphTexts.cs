using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>
/// Keeps a line's characters in step with its text when that is mended: with as few changes as can be, a character is
/// kept, changed or dropped, and what was added belongs to the one before it.
/// </summary>
internal static class GlyphTexts
{
    /// <summary>The characters, which together give the text; null when none is left to bear it.</summary>
    public static IReadOnlyList<PrintedGlyph>? Fit(IReadOnlyList<PrintedGlyph> glyphs, string text)
    {
        if (string.Concat(glyphs.Select(glyph => glyph.Text)) == text)
        {
            return glyphs;
        }

        string[] wanted = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        int[,] changes = ChangesToTheEnd(glyphs, wanted);
        var fitted = new List<PrintedGlyph>(wanted.Length);
        string ahead = "";
        for ((int i, int j) = (0, 0); i < glyphs.Count || j < wanted.Length;)
        {
            if (i < glyphs.Count && j < wanted.Length && changes[i, j] == changes[i + 1, j + 1] + Cost(glyphs[i], wanted[j]))
            {
                fitted.Add(Renamed(glyphs[i++], ahead + wanted[j++]));
                ahead = "";
            }
            else if (i < glyphs.Count && changes[i, j] == changes[i + 1, j] + 1)
            {
                i++;
            }
            else if (fitted.Count > 0)
            {
                fitted[^1] = Renamed(fitted[^1], fitted[^1].Text + wanted[j++]);
            }
            else
            {
                ahead += wanted[j++];
            }
        }

        return fitted.Count > 0 ? fitted : null;
    }

    private static PrintedGlyph Renamed(PrintedGlyph glyph, string text) => glyph.Text == text ? glyph : glyph with
    {
        Text = text,
        Alternatives = [.. glyph.Alternatives.Where(other => other.Text != text)],
    };

    private static int[,] ChangesToTheEnd(IReadOnlyList<PrintedGlyph> glyphs, string[] wanted)
    {
        int[,] changes = new int[glyphs.Count + 1, wanted.Length + 1];
        for (int i = glyphs.Count; i >= 0; i--)
        {
            for (int j = wanted.Length; j >= 0; j--)
            {
                changes[i, j] = i == glyphs.Count || j == wanted.Length
                    ? glyphs.Count - i + wanted.Length - j
                    : Math.Min(changes[i + 1, j + 1] + Cost(glyphs[i], wanted[j]), 1 + Math.Min(changes[i + 1, j], changes[i, j + 1]));
            }
        }

        return changes;
    }

    private static int Cost(PrintedGlyph glyph, string wanted) => glyph.Text == wanted ? 0 : 1;
}
