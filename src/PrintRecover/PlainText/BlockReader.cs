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
    private const int LongestTail = 40;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<PlainBlock> Read(ReadOnlySpan<BoundaryDecision> decisions)
    {
        var blocks = new List<PlainBlock>();
        int first = 0;
        for (int index = 1; index <= decisions.Length; index++)
        {
            if (index == decisions.Length || decisions[index].IsBreak)
            {
                Add(blocks, first, index, IsAmongLoneLines(decisions, first, index));
                first = index;
            }
        }

        return blocks;
    }

    /// <summary>True for what stands in verse or a list, where every line is short and none is a headline.</summary>
    private static bool IsAmongLoneLines(ReadOnlySpan<BoundaryDecision> decisions, int first, int end) =>
        decisions.Length > 1
        && (first == 0 || decisions[first].Style.HasLoneLines)
        && (end == decisions.Length || decisions[end].Style.HasLoneLines);

    private void Add(List<PlainBlock> blocks, int first, int end, bool isAmongLoneLines)
    {
        var lines = new List<ArticleLine>(end - first);
        for (int index = first; index < end; index++)
        {
            lines.Add(new ArticleLine(boundaries.Lines[index].Page, null, boundaries.Text(index).ToString(), null));
        }

        string? text = null;
        if (end - first <= MostDisplayLines)
        {
            text = Join(lines);
            PlainRole role = RoleOf(lines.Count == 1 ? lines[0].Text : text, first, end);
            if (role != PlainRole.Paragraph && !(role == PlainRole.Display && isAmongLoneLines))
            {
                blocks.Add(Block(role, text, lines, first, end));
                return;
            }
        }

        (ArticleLine? jumpBefore, ArticleLine? tail, PlainRole tailRole) = CutEnds(lines);
        if (jumpBefore is not null)
        {
            blocks.Add(Block(PlainRole.Jump, Join([jumpBefore]), [jumpBefore], first, first + 1));
        }

        if (lines.Count > 0)
        {
            bool isCaption = CaptionPatterns.Begins(lines[0].Text)
                || (tail is not null && tailRole == PlainRole.Credit && CaptionPatterns.IsPhotoCredit(tail.Text));
            bool isCut = jumpBefore is not null || tail is not null;
            text = isCut || text is null ? Join(lines) : text;
            blocks.Add(Block(isCaption ? PlainRole.Caption : PlainRole.Paragraph, text, lines, first, end));
        }

        if (tail is not null)
        {
            blocks.Add(Block(tailRole, Join([tail]), [tail], end - 1, end));
        }
    }

    private string Join(List<ArticleLine> lines) => joiner.Join(lines.Select(line => line.Text));

    private PlainBlock Block(PlainRole role, string text, IReadOnlyList<ArticleLine> lines, int first, int end)
    {
        int widest = 0;
        for (int index = first; index < end; index++)
        {
            widest = Math.Max(widest, boundaries.Lines[index].WidthCells);
        }

        return new PlainBlock(role, text, lines, boundaries.Lines[first].Number, widest, boundaries.Measure(first));
    }

    private PlainRole RoleOf(string text, int first, int end)
    {
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

        return boundaries.Headings.IsSetApart(first, end) ? PlainRole.Display : PlainRole.Paragraph;
    }

    private static PlainRole? RoleByWording(string text) => CaptionPatterns.IsPhotoCredit(text)
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
    private static (ArticleLine? Jump, ArticleLine? Tail, PlainRole TailRole) CutEnds(List<ArticleLine> lines)
    {
        ArticleLine? before = null;
        string text = lines[0].Text;
        if (text[0] is '（' or '(' or '【' or '[' or '下' or '上' && RolePatterns.LeadingJump(text) is > 0 and int start)
        {
            before = lines[0] with { Text = text[..start].Trim() };
            Replace(lines, 0, text[start..].Trim());
        }

        if (lines.Count == 0)
        {
            return (before, null, PlainRole.Jump);
        }

        text = lines[^1].Text;
        if (text[^1] is '。' or '！' or '？' or '，')
        {
            return (before, null, PlainRole.Jump);
        }

        int searched = Math.Max(0, text.Length - LongestTail);
        string near = text[searched..];
        int credit = CaptionPatterns.TrailingPhotoCredit(near) is >= 0 and int photo ? photo : RolePatterns.TrailingCredit(near);
        int at = credit >= 0 ? credit : RolePatterns.TrailingJump(near);
        if (at < 0)
        {
            return (before, null, PlainRole.Jump);
        }

        ArticleLine tail = lines[^1] with { Text = near[at..].Trim() };
        Replace(lines, lines.Count - 1, text[..(searched + at)].Trim());
        return (before, tail, credit >= 0 ? PlainRole.Credit : PlainRole.Jump);
    }

    private static void Replace(List<ArticleLine> lines, int index, string text)
    {
        if (text.Length > 0)
        {
            lines[index] = lines[index] with { Text = text };
        }
        else
        {
            lines.RemoveAt(index);
        }
    }
}
