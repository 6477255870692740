using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>What a stretch of text gave.</summary>
/// <param name="Articles">Its articles, in order.</param>
/// <param name="Furniture">Folios and running titles.</param>
/// <param name="Removed">Lines that are no text.</param>
/// <param name="Boundaries">Why lines were joined or kept apart.</param>
public sealed record ReflowedText(
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Furniture> Furniture,
    IReadOnlyList<RemovedLine> Removed,
    IReadOnlyList<ExplainedBoundary> Boundaries);

/// <summary>
/// Makes articles of text whose lines are broken and whose geometry is lost: lines, columns and their measures,
/// paragraphs, roles, articles.
/// </summary>
public static class PlainTextReflower
{
    /// <summary>Reflows a stretch of text.</summary>
    /// <param name="text">The text, with its lines as they stand.</param>
    /// <param name="place">Where it stands in its file.</param>
    /// <param name="explain">True to tell of every boundary why it was kept or mended.</param>
    public static ReflowedText Reflow(ReadOnlyMemory<char> text, TextPlace place, bool explain = false)
    {
        var reader = new PlainLineReader(place.LineNumber, place.Page);
        reader.Read(text.Span);
        IReadOnlyList<int> heads = RunningHeads.Find(text.Span, reader.Lines);
        IReadOnlyList<PlainLine> lines = SideBySideColumns.Part(text, reader, Without(heads, reader.Lines));
        var boundaries = new BoundaryReader(text, [.. lines]);
        BoundaryDecision[] decisions = ParagraphBreaker.Decide(boundaries, BreakModel.Learnt);
        var joiner = new LineJoiner(HyphenMender.Of(LinesWithWords(boundaries)));
        List<PlainBlock> blocks = new BlockReader(boundaries, joiner).Read(decisions);
        return new ReflowedText(
            new PlainArticleAssembler(joiner).Assemble(blocks, place.ArticleNumber),
            [.. heads.Select(head => (reader.Lines[head].Page, reader.Lines[head].Number, Text: Text(head)))
                .Concat(blocks.FindAll(block => block.Role == PlainRole.Folio).Select(block => (block.Page, Number: block.FirstNumber, block.Text)))
                .OrderBy(folio => folio.Number)
                .Select(folio => new Furniture(folio.Page, FurnitureKind.Folio, folio.Text, null))],
            [.. reader.Noise.Select(line => new RemovedLine(line.Page, line.Number, line.In(text.Span).ToString()))],
            explain ? [.. ExplainedBoundary.All(boundaries, decisions)] : []);

        string Text(int index) => CjkSpacing.Clean(reader.Lines[index].In(text.Span).ToString());
    }

    /// <summary>The lines of the text itself; the blank lines before a running head stand before the line behind it.</summary>
    private static PlainLine[] Without(IReadOnlyList<int> heads, PlainLine[] lines)
    {
        if (heads.Count == 0)
        {
            return lines;
        }

        var kept = new PlainLine[lines.Length - heads.Count];
        int blankLines = 0;
        int head = 0;
        for (int index = 0; index < lines.Length; index++)
        {
            if (head < heads.Count && heads[head] == index)
            {
                blankLines += lines[index].BlankLinesBefore;
                head++;
                continue;
            }

            kept[index - head] = blankLines == 0 ? lines[index]
                : lines[index] with { BlankLinesBefore = lines[index].BlankLinesBefore + blankLines };
            blankLines = 0;
        }

        return kept;
    }

    private static IEnumerable<ReadOnlyMemory<char>> LinesWithWords(BoundaryReader boundaries)
    {
        for (int index = 0; index < boundaries.Lines.Length; index++)
        {
            ref readonly PlainLine line = ref boundaries.Lines[index];
            if (line.HasWords)
            {
                yield return boundaries.Source.Slice(line.Start, line.Length);
            }
        }
    }
}
