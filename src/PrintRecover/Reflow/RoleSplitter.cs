using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>Takes bylines, datelines, credits, jump lines and subheadings in plain type out of running text.</summary>
internal static class RoleSplitter
{
    /// <summary>White after a line that stands alone, ems: more than a full line leaves.</summary>
    private const double AloneEms = 2;

    /// <summary>White before a line that is set at the right, ems: more than any paragraph's indent.</summary>
    private const double FarInEms = 4;

    /// <summary>Splits an article's lines, in order; no character is lost.</summary>
    public static IEnumerable<FlowPart> Split(IReadOnlyList<ColumnLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ColumnLine line = lines[i];
            BlockKind? role = RolePatterns.Classify(line.Line.Text);
            if (role is not null && (role == BlockKind.Jump || StandsAlone(line, i == 0 ? null : lines[i - 1])))
            {
                yield return new FlowPart(line, role);
                continue;
            }

            if (i > 0 && i + 1 < lines.Count && IsSubheading(lines[i - 1], line, lines[i + 1]))
            {
                yield return new FlowPart(line, BlockKind.Subheading);
                continue;
            }

            foreach (FlowPart part in SplitEnds(line, isLast: i == lines.Count - 1))
            {
                yield return part;
            }
        }
    }

    /// <summary>True for a region's only line, and for one behind a paragraph's end that white sets apart.</summary>
    private static bool StandsAlone(ColumnLine line, ColumnLine? before)
    {
        bool isFirst = before is null || before.Region != line.Region;
        bool isSetApart = isFirst || line.RoomEms > AloneEms || line.WhiteBeforeEms > FarInEms;
        bool isBehindEnd = before is null || before.RoomEms > AloneEms || Characters.EndsSentence(before.Line.Text)
            || RolePatterns.Classify(before.Line.Text) is not null;
        return line.Region.Lines.Count == 1 || (isSetApart && isBehindEnd);
    }

    /// <summary>
    /// True for a short line that the layout found to stand by itself, that ends no sentence, between the end of a
    /// paragraph and the indent of the next.
    /// </summary>
    private static bool IsSubheading(ColumnLine before, ColumnLine line, ColumnLine after)
    {
        string text = line.Line.Text;
        return line.Region.Lines.Count == 1 && line.RoomEms > AloneEms
            && !Characters.EndsSentence(text) && !Characters.EndsInsideSentence(text)
            && before.Region != line.Region && Characters.EndsSentence(before.Line.Text)
            && after.Region != line.Region && after.IndentEms is { } indent
            && WeightedParagraphBreaker.IsIndent(indent, after.Line.Text);
    }

    private static IEnumerable<FlowPart> SplitEnds(ColumnLine line, bool isLast)
    {
        string text = line.Line.Text;
        int start = RolePatterns.LeadingJump(text);
        int credit = isLast ? RolePatterns.TrailingCredit(text) : -1;
        int jump = credit < 0 ? RolePatterns.TrailingJump(text) : -1;
        int end = Math.Max(credit, jump) is var tail && tail > start ? tail : text.Length;
        (int From, int To, BlockKind? Role)[] parts =
        [
            (0, start, BlockKind.Jump),
            (start, end, null),
            (end, text.Length, credit > start ? BlockKind.Credit : BlockKind.Jump),
        ];
        return parts
            .Where(part => !string.IsNullOrWhiteSpace(text[part.From..part.To]))
            .Select(part => new FlowPart(Cut(line, part.From, part.To), part.Role));
    }

    /// <summary>A part of a line; where to cut its box is judged by the characters' widths.</summary>
    private static ColumnLine Cut(ColumnLine line, int from, int to)
    {
        string text = line.Line.Text;
        if (from == 0 && to == text.Length)
        {
            return line;
        }

        double width = Math.Max(Characters.WidthEms(text), 0.5);
        Box box = line.Line.Box;
        int At(int index, int length) => (int)Math.Round(Characters.WidthEms(text.AsSpan(0, index)) / width * length);
        Box part = line.Line.IsVertical
            ? Box.FromEdges(box.X, box.Y + At(from, box.Height), box.Right, box.Y + At(to, box.Height))
            : Box.FromEdges(box.X + At(from, box.Width), box.Y, box.X + At(to, box.Width), box.Bottom);
        return line with
        {
            Line = line.Line with { Text = text[from..to].Trim(), Box = part, Glyphs = null },
        };
    }
}
