using System.Buffers;
using System.Runtime.InteropServices;

namespace PrintRecover.Reflow;

/// <summary>Joins printed lines to running text: Chinese without spaces, Latin words with one, broken words mended.</summary>
/// <param name="mender">Decides what becomes of a hyphen at a line's end.</param>
public sealed class LineJoiner(HyphenMender mender)
{
    /// <summary>Joins the lines in order; empty ones add nothing.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var texts = new List<string>();
        int room = 0;
        foreach (string line in lines)
        {
            string text = CjkSpacing.Clean(line);
            if (text.Length > 0)
            {
                texts.Add(text);
                room += text.Length + 1;
            }
        }

        return texts.Count > 1 ? Join(texts, room) : texts.Count == 1 ? texts[0] : "";
    }

    private string Join(List<string> texts, int room)
    {
        bool? isMostlyCjk = null;
        char[] joined = ArrayPool<char>.Shared.Rent(room);
        int length = 0;
        foreach (string text in texts)
        {
            length = Append(joined, length, text);
        }

        string whole = CjkSpacing.Clean(new string(joined, 0, length));
        ArrayPool<char>.Shared.Return(joined);
        return whole;

        // Asked for only where two Latin lines meet.
        bool IsMostlyCjk() => isMostlyCjk ??= Characters.IsMostlyCjk(CollectionsMarshal.AsSpan(texts));

        // Writes the text after the characters joined so far; how many they are then.
        int Append(char[] joined, int length, string text)
        {
            if (length > 0)
            {
                ReadOnlySpan<char> before = joined.AsSpan(0, length);
                HyphenJoin join = mender.Decide(before, text);
                if (join == HyphenJoin.Mended)
                {
                    length--;
                }
                else if (join == HyphenJoin.Suspended || (join == HyphenJoin.None && AreLatin(before[^1], text[0])
                    && WantsSpace(before, text[0], IsMostlyCjk())))
                {
                    joined[length++] = ' ';
                }
            }

            text.CopyTo(joined.AsSpan(length));
            return length + text.Length;
        }
    }

    private static bool AreLatin(char last, char first) => !Characters.IsCjk(last) && !Characters.IsCjk(first);

    /// <summary>
    /// True when a line's end stands for a space: between Latin words, but not at a slash or at a dash that print has
    /// no space before; a figure in Chinese runs on.
    /// </summary>
    private static bool WantsSpace(ReadOnlySpan<char> before, char after, bool isMostlyCjk)
    {
        char last = before[^1];
        bool isTightDash = last == '—' && before.Length > 1 && before[^2] != ' ';
        bool isFigure = isMostlyCjk && (char.IsDigit(last) || char.IsDigit(after));
        return AreLatin(last, after)
            && CjkSpacing.KeepsSpace(last, after, isMostlyCjk)
            && !isTightDash && last != '/' && !isFigure;
    }
}
