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

        string before = joined.ToString(Math.Max(0, joined.Length - HyphenMender.LongestWord), Math.Min(joined.Length, HyphenMender.LongestWord));
        switch (mender.Decide(before, text))
        {
            case HyphenJoin.Mended:
                joined.Length--;
                break;
            case HyphenJoin.None when WantsSpace(before[^1], text[0], isMostlyCjk):
            case HyphenJoin.Suspended:
                joined.Append(' ');
                break;
            default:
                break;
        }

        joined.Append(text);
    }

    /// <summary>True when a line's end stands for a space; a dash, a slash and, in Chinese, a figure run on.</summary>
    private static bool WantsSpace(char before, char after, bool isMostlyCjk) =>
        !Characters.IsCjk(before) && !Characters.IsCjk(after)
        && CjkSpacing.KeepsSpace(before, after, isMostlyCjk)
        && before is not ('—' or '/') && after != '—'
        && !(isMostlyCjk && (char.IsDigit(before) || char.IsDigit(after)));
}
