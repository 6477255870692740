using System.Text.RegularExpressions;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Layout;

/// <summary>Ends an article that is longer than its room, as an editor does: after the last sentence that fits.</summary>
public static partial class SentenceCut
{
    /// <summary>The blocks without what found no room, ended at a sentence.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="rest">What of them found no room.</param>
    public static IReadOnlyList<SetBlock> Apply(IReadOnlyList<SetBlock> blocks, IReadOnlyList<SetBlock> rest)
    {
        int whole = blocks.Count - rest.Count;
        List<SetBlock> kept = [.. blocks.Take(whole)];
        if (rest.Count > 0 && rest[0].Lines.Count < blocks[whole].Lines.Count)
        {
            SetBlock cut = blocks[whole];
            kept.AddRange(EndedAtSentence(cut, cut.Lines.Count - rest[0].Lines.Count));
        }

        while (kept.Count > 0 && kept[^1].Role is not (Role.Paragraph or Role.Credit))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.Any(block => block.Role == Role.Paragraph) ? kept : LinesThatFit(blocks, rest);
    }

    /// <summary>Where not even a sentence finds room, the lines that do.</summary>
    private static IReadOnlyList<SetBlock> LinesThatFit(IReadOnlyList<SetBlock> blocks, IReadOnlyList<SetBlock> rest)
    {
        int whole = blocks.Count - rest.Count, lines = rest.Count > 0 ? blocks[whole].Lines.Count - rest[0].Lines.Count : 0;
        SetBlock[] cut = lines > 0 ? [blocks[whole] with { Lines = [.. blocks[whole].Lines.Take(lines)] }] : [];
        return [.. blocks.Take(whole), .. cut];
    }

    private static IEnumerable<SetBlock> EndedAtSentence(SetBlock block, int lines)
    {
        for (int index = lines - 1; index >= 0; index--)
        {
            SetLine line = block.Lines[index];
            Match? end = SentenceEnd().Matches(line.Text).LastOrDefault();
            if (end is not null)
            {
                int length = end.Index + end.Length;
                SetLine last = line with { Text = line.Text[..length], Used = line.Used * length / line.Text.Length, IsLast = true };
                return [block with { Lines = [.. block.Lines.Take(index), last] }];
            }
        }

        return [];
    }

    /// <summary>A mark that ends a sentence, and the quotes that close with it; no point behind a figure or an initial.</summary>
    [GeneratedRegex("[。！？][」』”’）]*|(?<=[\\p{Ll}”»]{3})[.!?][”’»“)]*(?= |$)")]
    private static partial Regex SentenceEnd();
}
