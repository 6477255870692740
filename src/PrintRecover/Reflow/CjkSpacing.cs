namespace PrintRecover.Reflow;

/// <summary>
/// Spaces as print has them: none between Chinese characters, their punctuation and the figures and Latin words
/// among them; one between Latin words.
/// </summary>
public static class CjkSpacing
{
    /// <summary>The last of all white space, the one of a Chinese character's width.</summary>
    private const char LastWhiteSpace = '\u3000';

    /// <summary>
    /// Removes the spaces that recognisers and wide setting put between Chinese characters, and those at the ends;
    /// other runs of white space become one space. <c>10 日</c> becomes <c>10日</c>; in text that is mostly Latin only
    /// spaces between two Chinese characters go.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        char[] clean = text.ToCharArray();
        return new string(clean, 0, RemoveSpaces(clean));
    }

    /// <summary>The same in place.</summary>
    /// <returns>The length of what is left.</returns>
    internal static int Clean(Span<char> text) => IsClean(text) ? text.Length : RemoveSpaces(text);

    /// <summary>True for what most lines are: without any space, or Latin words with one between them.</summary>
    private static bool IsClean(ReadOnlySpan<char> text)
    {
        if (!HasSpace(text))
        {
            return true;
        }

        bool hasCjk = false;
        bool isAfterSpace = true;
        bool isSingle = true;
        foreach (char c in text)
        {
            bool isSpace = c <= LastWhiteSpace && char.IsWhiteSpace(c);
            hasCjk |= Characters.IsCjk(c);
            isSingle &= !isSpace || (c == ' ' && !isAfterSpace);
            isAfterSpace = isSpace;
        }

        return !hasCjk && isSingle && !isAfterSpace;
    }

    /// <summary>True when there is white space in it. Asks only about characters that stand below the Chinese ones; those are passed over many at a time.</summary>
    internal static bool HasSpace(ReadOnlySpan<char> text)
    {
        for (int found; (found = text.IndexOfAnyInRange('\0', LastWhiteSpace)) >= 0; text = text[(found + 1)..])
        {
            if (char.IsWhiteSpace(text[found]))
            {
                return true;
            }
        }

        return false;
    }

    private static int RemoveSpaces(Span<char> text)
    {
        bool isMostlyCjk = Characters.IsMostlyCjk(text);
        int length = 0;
        bool hasSpace = false;
        foreach (char c in text)
        {
            if (c <= LastWhiteSpace && char.IsWhiteSpace(c))
            {
                hasSpace = true;
                continue;
            }

            if (hasSpace && length > 0 && KeepsSpace(text[length - 1], c, isMostlyCjk))
            {
                text[length++] = ' ';
            }

            text[length++] = c;
            hasSpace = false;
        }

        return length;
    }

    /// <summary>True when a space between the two characters stands in print.</summary>
    internal static bool KeepsSpace(char left, char right, bool isMostlyCjk) => isMostlyCjk
        ? !IsCjkOrShared(left) && !IsCjkOrShared(right)
        : !(Characters.IsCjk(left) && Characters.IsCjk(right));

    private static bool IsCjkOrShared(char c) => Characters.IsCjk(c) || Characters.IsShared(c);
}
