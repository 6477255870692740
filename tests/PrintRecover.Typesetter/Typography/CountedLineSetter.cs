using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Typography;

/// <summary>Breaks text by counting its characters, roughly as a browser would: for a first guess, and where there is no browser.</summary>
public sealed class CountedLineSetter : ILineSetter
{
    // Width of an average Latin letter, in sizes.
    private const double LatinEms = 0.45;

    /// <inheritdoc/>
    public SetBlock Set(StoryBlock block, TypeStyle style, double measure, bool isSideways = false)
    {
        var lines = new List<SetLine>();
        string text = block.Text.Replace("\u00AD", "", StringComparison.Ordinal);
        for (int at = 0; at < text.Length;)
        {
            double indent = lines.Count == 0 ? style.IndentEms * style.Size : 0;
            int end = End(text, at, style, measure - indent);
            string line = text[at..end].Trim();
            lines.Add(new SetLine(line, Math.Clamp(block.Lead - at, 0, line.Length), indent, line.Sum(letter => Width(letter, style)), end == text.Length));
            at = end;
        }

        return new SetBlock(block.Role, style, measure, isSideways, lines, style.Leading * 0.78);
    }

    private static double Width(char letter, TypeStyle style) => style.Spacing + style.Size * (letter > '\u2E7F' ? 1 : LatinEms);

    private static int End(string text, int at, TypeStyle style, double room)
    {
        int end = at;
        double used = 0;
        while (end < text.Length && used + Width(text[end], style) <= room)
        {
            used += Width(text[end++], style);
        }

        end = Math.Max(end, at + 1);
        int space = end < text.Length && text[end] < '\u2E80' ? text.LastIndexOf(' ', end, end - at) : -1;
        return space > at ? space + 1 : end;
    }
}
