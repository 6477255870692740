using System.Buffers;
using System.Text;

namespace PrintRecover.Reflow;

/// <summary>
/// Spaces as print has them: none between Chinese characters, their punctuation and the figures and Latin words
/// among them; one between Latin words.
/// </summary>
public static class CjkSpacing
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    /// <summary>
    /// Removes the spaces that recognisers and wide setting put between Chinese characters, and those at the ends;
    /// other runs of white space become one space. <c>10 日</c> becomes <c>10日</c>; in text that is mostly Latin only
    /// spaces between two Chinese characters go.
    /// </summary>
    public static string Clean(string text) => IsClean(text) ? text : Cleaned(text);

    /// <summary>True for what most lines are: without any space, or Latin words with one between them.</summary>
    private static bool IsClean(string text)
    {
        if (text.AsSpan().IndexOfAny(WhiteSpace) < 0)
        {
            return true;
        }

        bool hasCjk = false;
        bool isAfterSpace = true;
        bool isSingle = true;
        foreach (char c in text)
        {
            bool isSpace = c <= '\u3000' && char.IsWhiteSpace(c);
            hasCjk |= Characters.IsCjk(c);
            isSingle &= !isSpace || (c == ' ' && !isAfterSpace);
            isAfterSpace = isSpace;
        }

        return !hasCjk && isSingle && !isAfterSpace;
    }

    private static string Cleaned(string text)
    {
        bool isMostlyCjk = Characters.IsMostlyCjk(text);
        var clean = new StringBuilder(text.Length);
        bool hasSpace = false;
        char last = '\0';
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                hasSpace = true;
                continue;
            }

            if (hasSpace && clean.Length > 0 && KeepsSpace(last, c, isMostlyCjk))
            {
                clean.Append(' ');
            }

            clean.Append(c);
            last = c;
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
