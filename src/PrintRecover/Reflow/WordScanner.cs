using System.Buffers;
using System.Globalization;

namespace PrintRecover.Reflow;

/// <summary>Finds the words of alphabetic scripts in a line; Chinese, which has no hyphens, has none.</summary>
internal static class WordScanner
{
    /// <summary>All characters that stand in words, for searching.</summary>
    public static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsWordCharacter)]);

    /// <summary>True for letters, digits and the marks over them (the <c>e</c> over an old German <c>u</c>).</summary>
    public static bool IsWordCharacter(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c)
        : (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) && !Characters.IsCjk(c);

    /// <summary>Length of the word that the text begins with, nought for none.</summary>
    public static int LengthOfFirst(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsWordCharacter(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Length of the word that the text ends with, nought for none.</summary>
    public static int LengthOfLast(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsWordCharacter(text[^(length + 1)]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The word in small letters, its long s as s.</summary>
    public static string Fold(string word) => word.ToLowerInvariant().Replace('ſ', 's');

    /// <summary>Writes the word in small letters, its long s as s.</summary>
    public static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = word[i] == 'ſ' ? 's' : char.ToLowerInvariant(word[i]);
        }
    }
}
