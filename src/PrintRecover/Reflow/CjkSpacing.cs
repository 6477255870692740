using System.Text;

namespace PrintRecover.Reflow;

/// <summary>
/// Spaces as print has them: none between Chinese characters, their punctuation and the figures and Latin words
/// among them; one between Latin words.
/// </summary>
public static class CjkSpacing
{
    /// <summary>
    /// Removes the spaces that recognisers and wide setting put between Chinese characters, and those at the ends;
    /// other runs of white space become one space. <c>10 日</c> becomes <c>10日</c>; in text that is mostly Latin only
    /// spaces between two Chinese characters go.
    /// </summary>
    public static string Clean(string text)
    {
        bool isMostlyCjk = Characters.IsMostlyCjk(text);
        var clean = new StringBuilder(text.Length);
        bool hasSpace = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                hasSpace = true;
                continue;
            }

            if (hasSpace && clean.Length > 0 && KeepsSpace(clean[^1], c, isMostlyCjk))
            {
                clean.Append(' ');
            }

            clean.Append(c);
            hasSpace = false;
        }

        return clean.ToString();
    }

    /// <summary>True when a space between the two characters stands in print.</summary>
    internal static bool KeepsSpace(char left, char right, bool isMostlyCjk) => isMostlyCjk
        ? !IsCjkOrShared(left) && !IsCjkOrShared(right)
        : !(Characters.IsCjk(left) && Characters.IsCjk(right));

    private static bool IsCjkOrShared(char c) => Characters.IsCjk(c) || Characters.IsShared(c);
}
