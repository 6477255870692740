using System.Buffers;
using System.Text;

namespace PrintRecover.Writers;

/// <summary>Text as Markdown shows it unchanged (CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped).</summary>
internal static class MarkdownText
{
    // What starts a code span, emphasis, a link, an HTML tag, an entity, a heading or, in GitHub's dialect, a strike or table.
    private const string MeaningfulAnywhere = "\\`*_[<&#~|";

    // What starts a quote, a list or an underlined heading when it opens a line.
    private const string MeaningfulAtStart = ">-+=";

    private static readonly SearchValues<char> Meaningful = SearchValues.Create(MeaningfulAnywhere);

    /// <summary>One line of text, escaped.</summary>
    public static string Escape(string line)
    {
        int numberEnd = EndOfListNumber(line);
        bool isPlain = numberEnd < 0 && (line.Length == 0 || !MeaningfulAtStart.Contains(line[0]));
        if (isPlain && !line.AsSpan().ContainsAny(Meaningful))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            bool means = MeaningfulAnywhere.Contains(line[i])
                || (i == 0 && MeaningfulAtStart.Contains(line[i]))
                || i == numberEnd;
            escaped.Append(means ? "\\" : "").Append(line[i]);
        }

        return escaped.ToString();
    }

    // "1." or "1)" at the start of a line would open a numbered list.
    private static int EndOfListNumber(string line)
    {
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits < line.Length && (line[digits] is '.' or ')') ? digits : -1;
    }
}
