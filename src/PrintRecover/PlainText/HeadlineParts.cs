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
        ArticleLine[] lines = [.. blocks.SelectMany(block => block.Lines)];
        bool isWide = Characters.IsMostlyCjk([.. lines.Select(line => line.Text.AsMemory())]);
        string[] parts = [.. blocks.SelectMany(block => isWide ? WideParts(block, joiner) : [block.Text])];
        (int first, int count) = isWide ? WideTitle(parts) : LatinTitle(parts);
        string? Joined(IEnumerable<string> some) => joiner.Join(some) is { Length: > 0 } text ? text : null;
        return new HeadlineParts(
            Joined(parts.Take(first)), Joined(parts.Skip(first).Take(count)), Joined(parts.Skip(first + count)), lines);
    }

    /// <summary>Chinese headlines are written to fill their line: lines of other lengths are other parts.</summary>
    private static IEnumerable<string> WideParts(PlainBlock block, LineJoiner joiner)
    {
        bool areAlike = block.Lines.Zip(block.Lines.Skip(1)).All(pair => IsAlike(pair.First.Text, pair.Second.Text));
        return areAlike ? [block.Text] : block.Lines.Select(line => joiner.Join([line.Text]));
    }

    private static bool IsAlike(string first, string second) =>
        Math.Min(first.Length, second.Length) >= AlikeLength * Math.Max(first.Length, second.Length);

    /// <summary>The shortest part is set in the largest type.</summary>
    private static (int First, int Count) WideTitle(string[] parts)
    {
        int shortest = 0;
        for (int i = 1; i < Math.Min(parts.Length, 3); i++)
        {
            shortest = Characters.WidthEms(parts[i]) < Characters.WidthEms(parts[shortest]) ? i : shortest;
        }

        return (shortest, 1);
    }

    private static (int First, int Count) LatinTitle(string[] parts)
    {
        bool hasKicker = parts.Length > 1 && parts[0].Count(c => c == ' ') < MostKickerWords && parts[1].Length > parts[0].Length;
        return (hasKicker ? 1 : 0, 1);
    }
}
