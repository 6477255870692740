using System.Text;
using System.Text.RegularExpressions;
using PrintRecover.Reflow;

namespace PrintRecover.TextSources;

/// <summary>
/// Spaces of a headline: Chinese ones part their halves by one (旧码头重开　首班满座), which is the writer's; a line's end
/// in the source is the mark-up's and parts Latin words only.
/// </summary>
internal static partial class HeadingSpacing
{
    /// <summary>The headline in one line.</summary>
    public static string Clean(string raw)
    {
        bool isMostlyCjk = Characters.IsMostlyCjk(raw);
        var clean = new StringBuilder();
        foreach (string line in LineEnd().Split(raw))
        {
            string text = Spaces().Replace(line, run => run.Value.Contains('\u3000') ? "\u3000" : " ").Trim();
            bool hasSpace = clean.Length > 0 && text.Length > 0 && CjkSpacing.KeepsSpace(clean[^1], text[0], isMostlyCjk);
            clean.Append(hasSpace ? " " : "").Append(text);
        }

        return clean.ToString();
    }

    [GeneratedRegex(@"\s*[\r\n\f]\s*")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
