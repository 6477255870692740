using System.Runtime.InteropServices;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>Makes blocks of lines that were joined, and tells by form and wording what each is.</summary>
/// <param name="boundaries">The lines.</param>
/// <param name="joiner">Joins them.</param>
internal sealed class BlockReader(BoundaryReader boundaries, LineJoiner joiner)
{
    private const int MostDisplayLines = 4;
    private const int MostRoleLines = 2;

    /// <summary>Characters at a line's end in which a jump or a credit is looked for.</summary>
    private const int LongestTail = 60;

    private readonly List<ReadOnlyMemory<char>> _joined = [];

    /// <summary>The blocks, in order.</summary>
    public List<PlainBlock> Read(ReadOnlySpan<BoundaryDecision> decisions)
    {
        var blocks = new List<PlainBlock>(CountBreaks(decisions));
        int first = 0;
        for (int index = 1; index <= decisions.Length; index++)
        {
            bool isBreak = index == decisions.Length
                || (decisions[index].IsBreak && !LineJoiner.IsDropCapital(boundaries.Text(index - 1), boundaries.Text(index)));
            if (isBreak)
            {
                Add(blocks, first, index, IsAmongLoneLines(decisions, first, index));
                first = index;
            }
        }

        return blocks;
    }

    private static int CountBreaks(ReadOnlySpan<BoundaryDecision> decisions)
    {
        int breaks = 0;
        foreach (ref readonly BoundaryDecision decision in decisions)
        {
            breaks += decision.IsBreak ? 1 : 0;
        }

        return breaks;
    }

    /// <summary>True for what stands in verse or a list, where every line is short and none is a headline.</summary>
    private static bool IsAmongLoneLines(ReadOnlySpan<BoundaryDecision> decisions, int first, int end) =>
        decisions.Length > 1
        && (first == 0 || decisions[first].Style.HasLoneLines)
        && (end == decisions.Length || decisions[end].Style.HasLoneLines);

    private void Add(List<PlainBlock> blocks, int first, int end, bool isAmongLoneLines)
    {
        ReadOnlyMemory<PlainLine> lines = boundaries.LinesOf(first, end);
        string? text = null;
        if (end - first <= MostDisplayLines)
        {
            text = Join(lines.Span);
            bool isBelowDisplay = blocks is [.., { Role: PlainRole.Display }];
            PlainRole role = RoleOf(end - first == 1 ? boundaries.Text(first) : text, first, end, isBelowDisplay);
            if (role != PlainRole.Paragraph && !(role == PlainRole.Display && isAmongLoneLines))
            {
                blocks.Add(Block(role, text, lines, first, end));
                return;
            }
        }

        (PlainLine? jump, PlainLine? tail, PlainRole tailRole) = CutEnds(ref lines);
        if (jump is { } jumpLine)
        {
            blocks.Add(Block(PlainRole.Jump, jumpLine, first, first + 1));
        }

        if (lines.Length > 0)
        {
            bool isCaption = CaptionPatterns.Begins(Text(lines.Span[0]))
                || (tail is { } credit && tailRole == PlainRole.Credit && CaptionPatterns.IsPhotoCredit(Text(credit)));
            bool isCut = jump is not null || tail is not null;
            text = isCut || text is null ? Join(lines.Span) : text;
            blocks.Add(Block(isCaption ? PlainRole.Caption : PlainRole.Paragraph, text, lines, first, end));
        }

        if (tail is { } tailLine)
        {
            blocks.Add(Block(tailRole, tailLine, end - 1, end));
        }
    }

    private ReadOnlySpan<char> Text(PlainLine line) => line.In(boundaries.Source.Span);

    private string Join(ReadOnlySpan<PlainLine> lines)
    {
        _joined.Clear();
        foreach (ref readonly PlainLine line in lines)
        {
            _joined.Add(boundaries.Source.Slice(line.Start, line.Length));
        }

        return joiner.Join(CollectionsMarshal.AsSpan(_joined));
    }

    private PlainBlock Block(PlainRole role, PlainLine line, int first, int end) =>
        Block(role, Join([line]), new[] { line }, first, end);

    private PlainBlock Block(PlainRole role, string text, ReadOnlyMemory<PlainLine> lines, int first, int end)
    {
        int widest = 0;
        for (int index = first; index < end; index++)
        {
            widest = Math.Max(widest, boundaries.Lines[index].WidthCells);
        }

        return new PlainBlock(
            role, text, new PrintedLines(boundaries.Source, lines), boundaries.Lines[first].Number, widest, boundaries.Measure(first));
    }

    private PlainRole RoleOf(ReadOnlySpan<char> text, int first, int end, bool isBelowDisplay)
    {
        if (CaptionPatterns.Begins(text))
        {
            return PlainRole.Caption;
        }

        if (end - first <= MostRoleLines && RoleByWording(text) is { } role)
        {
            return role;
        }

        if (end - first == 1 && FolioText.IsFolio(text))
        {
            return PlainRole.Folio;
        }

        for (int index = first; index < end; index++)
        {
            if (!boundaries.Headings.MayBeHeadline(index))
            {
                return PlainRole.Paragraph;
            }
        }

        return boundaries.Headings.IsSetApart(first, end, isBelowDisplay) && CaptionPatterns.TrailingPhotoCredit(text) < 0
            ? PlainRole.Display
            : PlainRole.Paragraph;
    }

    private static PlainRole? RoleByWording(ReadOnlySpan<char> text) => CaptionPatterns.IsPhotoCredit(text)
        ? PlainRole.Credit
        : RolePatterns.Classify(text) switch
        {
            BlockKind.Byline => PlainRole.Byline,
            BlockKind.Dateline => PlainRole.Dateline,
            BlockKind.Credit => PlainRole.Credit,
            BlockKind.Jump => PlainRole.Jump,
            _ => null,
        };

    /// <summary>Takes a jump line off a paragraph's beginning, and a jump line or a credit off its end.</summary>
    private (PlainLine? Jump, PlainLine? Tail, PlainRole TailRole) CutEnds(ref ReadOnlyMemory<PlainLine> lines)
    {
        PlainLine? before = null;
        ReadOnlySpan<char> text = Text(lines.Span[0]);
        if (text[0] is '（' or '(' or '【' or '[' or '下' or '上' && RolePatterns.LeadingJump(text) is > 0 and int start)
        {
            before = lines.Span[0].Part(boundaries.Source.Span, 0, start);
            lines = Replaced(lines, 0, lines.Span[0].Part(boundaries.Source.Span, start, text.Length));
        }

        if (lines.Length == 0)
        {
            return (before, null, PlainRole.Jump);
        }

        PlainLine last = lines.Span[^1];
        text = Text(last);
        if (text[^1] is '。' or '！' or '？' or '，')
        {
            return (before, null, PlainRole.Jump);
        }

        int searched = Math.Max(0, text.Length - LongestTail);
        ReadOnlySpan<char> near = text[searched..];
        int credit = CaptionPatterns.TrailingPhotoCredit(near) is >= 0 and int photo ? photo : RolePatterns.TrailingCredit(near);
        int at = credit >= 0 ? credit : RolePatterns.TrailingJump(near);
        if (at < 0)
        {
            return (before, null, PlainRole.Jump);
        }

        PlainLine tail = last.Part(boundaries.Source.Span, searched + at, text.Length);
        lines = Replaced(lines, lines.Length - 1, last.Part(boundaries.Source.Span, 0, searched + at));
        return (before, tail, credit >= 0 ? PlainRole.Credit : PlainRole.Jump);
    }

    /// <summary>The lines with one, the first or the last, replaced; without it where nothing is left of it.</summary>
    private static ReadOnlyMemory<PlainLine> Replaced(ReadOnlyMemory<PlainLine> lines, int index, PlainLine line)
    {
        if (line.Length == 0)
        {
            return index == 0 ? lines[1..] : lines[..^1];
        }

        PlainLine[] replaced = lines.ToArray();
        replaced[index] = line;
        return replaced;
    }
}
