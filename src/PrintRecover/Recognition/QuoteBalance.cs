using System.Text;

namespace PrintRecover.Recognition;

/// <summary>
/// Turns Chinese double quotes the right way round. Tesseract tells that a quote stands there, and often not which:
/// <c>“航道“一词</c>. Quotes open and close in turn, also over line ends; the marks beside one say which it must be.
/// </summary>
internal static class QuoteBalance
{
    private const string DoubleQuotes = "“”\"„〝〞＂";
    private const string FollowsClosing = "，。、；：？！）》";
    private const string PrecedesOpening = "：（《";

    /// <summary>The lines of one region with their quotes turned; other characters stay.</summary>
    public static IReadOnlyList<string> Repair(IReadOnlyList<string> lines)
    {
        string text = string.Join('\n', lines);
        var repaired = new StringBuilder(text.Length);
        bool isOpen = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (!DoubleQuotes.Contains(text[i]))
            {
                repaired.Append(text[i]);
                continue;
            }

            isOpen = Opens(text, i, isOpen);
            repaired.Append(isOpen ? '“' : '”');
        }

        return repaired.ToString().Split('\n');
    }

    private static bool Opens(string text, int index, bool isOpen)
    {
        char before = Neighbour(text, index, -1);
        char after = Neighbour(text, index, 1);
        return FollowsClosing.Contains(after) ? false
            : PrecedesOpening.Contains(before) ? true
            : text[index] == '”' ? false
            // A quote not closed before the next pair begins was lost in reading: the next one is a closing one.
            : !isOpen || (text[index] == '“' && NextIsClosing(text, index));
    }

    private static bool NextIsClosing(string text, int index)
    {
        int next = text.IndexOfAny([.. DoubleQuotes], index + 1);
        return next > 0 && text[next] == '”' && !FollowsClosing.Contains(Neighbour(text, index, -1));
    }

    private static char Neighbour(string text, int index, int step)
    {
        int at = index + step;
        at += at >= 0 && at < text.Length && text[at] == '\n' ? step : 0;
        return at >= 0 && at < text.Length ? text[at] : '\0';
    }
}
