using System.Text.RegularExpressions;

namespace PrintRecover.PlainText;

/// <summary>Parts a text's blocks into headlines and bodies: tells the headline of an article from a subheading inside it.</summary>
internal static partial class SegmentReader
{
    /// <summary>Sum of signs from which a set-off line is a headline.</summary>
    private const double HeadlineScore = 2;

    /// <summary>Share of a body's terms that the body before has too, if it is the same article; measured on our own articles.</summary>
    private const double SameArticleShare = 0.12;

    private const int ComparedTerms = 150;

    /// <summary>The segments, in order; captions, folios and jumps of other places are left where they stand.</summary>
    public static IReadOnlyList<TextSegment> Read(PlainBlock[] blocks)
    {
        List<TextSegment> parts = Runs(blocks);
        var segments = new List<TextSegment>();
        var words = new SharedWords(ComparedTerms);
        int start = 0;
        int end = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            TextSegment? before = i > 0 ? parts[i - 1] : null;
            TextSegment? after = i + 1 < parts.Count ? parts[i + 1] : null;
            if (parts[i].IsHeadline && IsHeadline(parts[i], before, after, words))
            {
                Close();
                segments.Add(parts[i]);
                start = end += parts[i].Blocks.Count;
                continue;
            }

            end += parts[i].Blocks.Count;
            if (blocks[end - 1].Role == PlainRole.Credit)
            {
                Close();
            }
        }

        Close();
        return segments;

        void Close()
        {
            if (end > start)
            {
                segments.Add(new TextSegment(false, new ArraySegment<PlainBlock>(blocks, start, end - start)));
                start = end;
            }
        }
    }

    /// <summary>Runs of set-off lines, with the bylines behind them, and runs of text, each up to the credit that ends it.</summary>
    private static List<TextSegment> Runs(PlainBlock[] blocks)
    {
        var runs = new List<TextSegment>();
        int start = 0;
        for (int i = 1; i <= blocks.Length; i++)
        {
            bool isDisplay = blocks[start].Role == PlainRole.Display;
            bool goesOn = i < blocks.Length && blocks[i - 1].Role != PlainRole.Credit
                && (blocks[i].Role == PlainRole.Display || (isDisplay && blocks[i].Role == PlainRole.Byline)) == isDisplay;
            if (!goesOn)
            {
                runs.Add(new TextSegment(isDisplay, new ArraySegment<PlainBlock>(blocks, start, i - start)));
                start = i;
            }
        }

        return runs;
    }

    private static bool IsHeadline(TextSegment run, TextSegment? before, TextSegment? after, SharedWords words)
    {
        if (before is null || after is null)
        {
            return true;
        }

        int measure = after.MeasureCells > 0 ? after.MeasureCells : before.MeasureCells;
        (int displays, int bylines, int widest) = Count(run.Blocks);
        double score = 0;
        score += displays > 1 ? 1.5 : 0;
        score += measure > 0 && widest > measure + 2 ? 2 : 0;
        score += before.Blocks is [.., { Role: PlainRole.Credit }] or [.., { Role: PlainRole.Paragraph }, { Role: PlainRole.Jump }] ? 2 : 0;
        score += bylines > 0 ? 2 : 0;
        score += run.Blocks[0].Page != before.Blocks[^1].Page ? 1 : 0;
        score += after.Blocks[0] is { Role: PlainRole.Paragraph } first && OpensArticle().IsMatch(first.Text) ? 2 : 0;
        if (score < HeadlineScore - 1 || score >= HeadlineScore + 1)
        {
            // What the bodies have in common cannot change it, and is dear to ask.
            return score >= HeadlineScore;
        }

        words.Take(after.Sample);
        score += words.ShareIn(before.Sample) < SameArticleShare ? 1 : -1;
        return score >= HeadlineScore;
    }

    private static (int Displays, int Bylines, int WidestCells) Count(ArraySegment<PlainBlock> blocks)
    {
        (int displays, int bylines, int widest) = (0, 0, 0);
        foreach (PlainBlock block in blocks)
        {
            displays += block.Role == PlainRole.Display ? 1 : 0;
            bylines += block.Role == PlainRole.Byline ? 1 : 0;
            widest = Math.Max(widest, block.WidestCells);
        }

        return (displays, bylines, widest);
    }

    // 新华社北京1月10日电, 本报讯, （重慶廿日電）, 【本報訊】, LONDON, Jan. 10 —
    [GeneratedRegex(@"^(?:(?:新华社|新華社|中新社|本报|本報)\p{IsCJKUnifiedIdeographs}{0,8}(?:\d{1,2}月)?\d{0,2}日?(?:电|電|讯|訊)|[（【(\[][^）】)\]]{1,24}(?:电|電|讯|訊)[）】)\]]|\p{Lu}{3,}[\p{L} ,.]{0,30}\s[—–-]\s)")]
    private static partial Regex OpensArticle();
}
