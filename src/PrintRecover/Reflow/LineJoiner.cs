namespace PrintRecover.Reflow;

/// <summary>Joins printed lines to running text: Chinese without spaces, Latin words with one, broken words mended.</summary>
/// <param name="mender">Decides what becomes of a hyphen at a line's end.</param>
public sealed class LineJoiner(HyphenMender mender)
{
    /// <summary>Joins the lines in order; empty ones add nothing.</summary>
    public string Join(IEnumerable<string> lines)
    {
        string[] texts = [.. lines.Select(CjkSpacing.Clean).Where(line => line.Length > 0)];
        if (texts.Length < 2)
        {
            return texts.FirstOrDefault("");
        }

        bool isMostlyCjk = Characters.IsMostlyCjk(texts);
        char[] joined = new char[texts.Sum(text => text.Length + 1)];
        int length = 0;
        foreach (string text in texts)
        {
            length = Append(joined, length, text, isMostlyCjk);
        }

        return CjkSpacing.Clean(new string(joined, 0, length));
    }

    /// <summary>Writes the text after the characters joined so far; how many they are then.</summary>
    private int Append(char[] joined, int length, string text, bool isMostlyCjk)
    {
        if (length > 0)
        {
            ReadOnlySpan<char> before = joined.AsSpan(0, length);
            HyphenJoin join = mender.Decide(before, text);
            if (join == HyphenJoin.Mended)
            {
                length--;
            }
            else if (join == HyphenJoin.Suspended || (join == HyphenJoin.None && WantsSpace(before, text[0], isMostlyCjk)))
            {
                joined[length++] = ' ';
            }
        }

        text.CopyTo(joined.AsSpan(length));
        return length + text.Length;
    }

    /// <summary>
    /// True when a line's end stands for a space: between Latin words, but not at a slash or at a dash that print has
    /// no space before; a figure in Chinese runs on.
    /// </summary>
    private static bool WantsSpace(ReadOnlySpan<char> before, char after, bool isMostlyCjk)
    {
        char last = before[^1];
        bool isTightDash = last == '—' && before.Length > 1 && before[^2] != ' ';
        bool isFigure = isMostlyCjk && (char.IsDigit(last) || char.IsDigit(after));
        return !Characters.IsCjk(last) && !Characters.IsCjk(after)
            && CjkSpacing.KeepsSpace(last, after, isMostlyCjk)
            && !isTightDash && last != '/' && !isFigure;
    }
}
