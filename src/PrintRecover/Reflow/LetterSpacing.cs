namespace PrintRecover.Reflow;

/// <summary>Latin words whose letters were set apart for emphasis, as headlines are: <c>T H E   O L D   F E R R Y</c>.</summary>
internal static class LetterSpacing
{
    /// <summary>Fewer single letters are initials or the name of a row.</summary>
    private const int FewestLetters = 4;

    /// <summary>A longer word is several, the white between which was lost: nothing tells where.</summary>
    private const int LongestWord = 16;

    /// <summary>
    /// Moves the letters of such a line together, in place, with a space where the white was wider. A line that holds
    /// anything longer than a letter with a mark behind it stays as it is.
    /// </summary>
    /// <returns>The length of what is left.</returns>
    public static int Close(Span<char> line) => IsSpaced(line) ? RemoveSpaces(line) : line.Length;

    private static bool IsSpaced(ReadOnlySpan<char> line)
    {
        // Hardly any line has its second and its fourth character white: the rest is asked of few.
        if (line.Length < (2 * FewestLetters) - 1 || !char.IsWhiteSpace(line[1]) || !char.IsWhiteSpace(line[3]))
        {
            return false;
        }

        int letters = 0;
        int lettersOfWord = 0;
        int white = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                white++;
                continue;
            }

            bool isBehindWhite = i == 0 || white > 0;
            if (char.IsLetter(line[i]) ? !isBehindWhite || Characters.IsCjk(line[i]) : !char.IsPunctuation(line[i]))
            {
                return false;
            }

            lettersOfWord = white > 1 ? 1 : lettersOfWord + 1;
            if (lettersOfWord > LongestWord)
            {
                return false;
            }

            letters++;
            white = 0;
        }

        return letters >= FewestLetters;
    }

    private static int RemoveSpaces(Span<char> line)
    {
        int length = 0;
        int white = 0;
        foreach (char c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                white++;
                continue;
            }

            if (white > 1 && length > 0)
            {
                line[length++] = ' ';
            }

            line[length++] = c;
            white = 0;
        }

        return length;
    }
}
