using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>
/// Joins lines of running text to paragraphs. A block that stands between two lines of one paragraph does not cut it:
/// it follows the paragraph.
/// </summary>
/// <param name="breaker">Decides where paragraphs begin.</param>
/// <param name="blocks">Makes the blocks.</param>
internal sealed class BodyFlow(IParagraphBreaker breaker, BlockMaker blocks)
{
    /// <summary>The blocks of a body, in reading order.</summary>
    public IReadOnlyList<ArticleBlock> Join(IReadOnlyList<FlowItem> items)
    {
        BoundaryReader boundaries = new([.. items.Select(item => item.Line).OfType<ColumnLine>()]);
        var done = new List<ArticleBlock>();
        var paragraph = new List<ColumnLine>();
        var standing = new List<FlowItem>();
        int index = 0;
        foreach (FlowItem item in items)
        {
            if (item.Line is not { } line)
            {
                standing.Add(item);
                continue;
            }

            if (paragraph.Count == 0 || breaker.Decide(boundaries.Before(index, paragraph, standing)).IsBreak)
            {
                Close(done, paragraph, standing);
            }

            paragraph.Add(line);
            index++;
        }

        Close(done, paragraph, standing);
        return done;
    }

    private void Close(List<ArticleBlock> done, List<ColumnLine> paragraph, List<FlowItem> standing)
    {
        if (paragraph.Count > 0)
        {
            done.Add(blocks.Text(BlockKind.Paragraph, [.. paragraph.Select(line => (line.Page, line.Line))]));
        }

        done.AddRange(standing.Select(item => item.Block).OfType<ArticleBlock>());
        paragraph.Clear();
        standing.Clear();
    }
}
