using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>A headline's parts, told apart by length alone: the larger the type, the fewer characters fill the width.</summary>
/// <param name="Kicker">The line above the title.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The line below the title.</param>
/// <param name="Lines">All lines.</param>
internal sealed record HeadlineParts(string? Kicker, string? Title, string? Subtitle, IReadOnlyList<ArticleLine> Lines)
{
    /// <summary>A second part that is longer than this share of the first is no line of the same title.</summary>
    private const double AlikeLength = 0.85;

    /// <summary>Words of a Latin kicker at most.</summary>
    private const int MostKickerWords = 3;

    /// <summary>No headline.</summary>
    public static HeadlineParts None { get; } = new(null, null, null, []);

    /// <summary>Parts the blocks of a headline.</summary>
    public static HeadlineParts Of(IReadOnlyList<PlainBlock> blocks, LineJoiner joiner)
    {
        PrintedLines lines = PrintedLines.Of(blocks);
        bool isWide = Characters.IsMostlyCjk(lines.Texts());
        var parts = new List<string>(lines.Count);
        foreach (PlainBlock block in blocks)
        {
            AddParts(parts, block, isWide, joiner);
        }

        (int first, int count) = isWide ? WideTitle(parts) : LatinTitle(parts);
        return new HeadlineParts(
            Joined(0, first), Joined(first, first + count), Joined(first + count, parts.Count), lines);

        string? Joined(int start, int end) =>
            start < end && joiner.Join(parts.GetRange(start, end - start)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Chinese headlines are written to fill their line: lines of other lengths are other parts.</summary>
    private static void AddParts(List<string> parts, PlainBlock block, bool isWide, LineJoiner joiner)
    {
        if (!isWide || AreAlike(block.Lines))
        {
            parts.Add(block.Text);
            return;
        }

        foreach (ReadOnlyMemory<char> line in block.Lines.Texts())
        {
            parts.Add(joiner.Join([line]));
        }
    }

    private static bool AreAlike(PrintedLines lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (!IsAlike(lines.Text(i - 1), lines.Text(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlike(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Math.Min(first.Length, second.Length) >= AlikeLength * Math.Max(first.Length, second.Length);

    /// <summary>The shortest part is set in the largest type.</summary>
    private static (int First, int Count) WideTitle(List<string> parts)
    {
        int shortest = 0;
        for (int i = 1; i < Math.Min(parts.Count, 3); i++)
        {
            shortest = Characters.WidthEms(parts[i]) < Characters.WidthEms(parts[shortest]) ? i : shortest;
        }

        return (shortest, 1);
    }

    private static (int First, int Count) LatinTitle(List<string> parts)
    {
        bool hasKicker = parts.Count > 1 && parts[0].Count(c => c == ' ') < MostKickerWords && parts[1].Length > parts[0].Length;
        return (hasKicker ? 1 : 0, 1);
    }
}
