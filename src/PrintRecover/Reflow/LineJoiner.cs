using System.Text;

namespace PrintRecover.Reflow;

/// <summary>Joins printed lines to running text: Chinese without spaces, Latin words with one, broken words mended.</summary>
/// <param name="mender">Decides what becomes of a hyphen at a line's end.</param>
public sealed class LineJoiner(HyphenMender mender)
{
    /// <summary>Joins the lines in order; empty ones add nothing.</summary>
    public string Join(IEnumerable<string> lines)
    {
        string[] texts = [.. lines.Select(CjkSpacing.Clean).Where(line => line.Length > 0)];
        bool isMostlyCjk = Characters.IsMostlyCjk(string.Concat(texts));
        var joined = new StringBuilder();
        foreach (string text in texts)
        {
            Append(joined, text, isMostlyCjk);
        }

        return CjkSpacing.Clean(joined.ToString());
    }

    private void Append(StringBuilder joined, string text, bool isMostlyCjk)
    {
        if (joined.Length == 0)
        {
            joined.Append(text);
            return;
        }

        int near = Math.Min(joined.Length, HyphenMender.LongestWord);
        string before = joined.ToString(joined.Length - near, near);
        switch (mender.Decide(before, text))
        {
            case HyphenJoin.Mended:
                joined.Length--;
                break;
            case HyphenJoin.None when WantsSpace(before, text[0], isMostlyCjk):
            case HyphenJoin.Suspended:
                joined.Append(' ');
                break;
            default:
                break;
        }

        joined.Append(text);
    }

    /// <summary>
    /// True when a line's end stands for a space: between Latin words, but not at a slash or at a dash that print has
    /// no space before; a figure in Chinese runs on.
    /// </summary>
    private static bool WantsSpace(string before, char after, bool isMostlyCjk)
    {
        char last = before[^1];
        bool isTightDash = last == '—' && before.Length > 1 && before[^2] != ' ';
        bool isFigure = isMostlyCjk && (char.IsDigit(last) || char.IsDigit(after));
        return !Characters.IsCjk(last) && !Characters.IsCjk(after)
            && CjkSpacing.KeepsSpace(last, after, isMostlyCjk)
            && !isTightDash && last != '/' && !isFigure;
    }
}
