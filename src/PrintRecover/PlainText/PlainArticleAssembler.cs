using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>Puts a text's blocks together to articles: each headline to its body, each caption to the article it speaks of.</summary>
/// <param name="joiner">Joins a headline's lines.</param>
internal sealed class PlainArticleAssembler(LineJoiner joiner)
{
    /// <summary>Share of a caption's terms that an article must have to be chosen over the one before the caption.</summary>
    private const double LeastCaptionShare = 0.05;

    private const int CaptionTerms = 60;

    /// <summary>Articles on either side of a caption that it may belong to: those of a page.</summary>
    private const int NearArticles = 30;

    /// <summary>The articles, in the order of their bodies.</summary>
    /// <param name="blocks">The text's blocks; folios are no part of articles.</param>
    /// <param name="firstId">The number of the first article's id.</param>
    public IReadOnlyList<Article> Assemble(IReadOnlyList<PlainBlock> blocks, int firstId = 1)
    {
        (List<PlainBlock> running, List<IReadOnlyList<PlainBlock>> captions) = TakeCaptions(blocks);
        IReadOnlyList<TextSegment> segments = SegmentReader.Read(running);
        int[] bodies = TitleMatcher.Match(segments);
        var drafts = new List<Draft>();
        for (int index = 0; index < segments.Count; index++)
        {
            if (!segments[index].IsHeadline)
            {
                drafts.Add(new Draft(
                    [.. TitleAt(index + 1, index), .. TitleAt(index - 1, index)], [.. segments[index].Blocks]));
            }
            else if (bodies[index] < 0)
            {
                drafts.Add(new Draft([.. segments[index].Blocks], []));
            }
        }

        if (drafts.Count == 0 && captions.Count > 0)
        {
            drafts.Add(new Draft([], []));
        }

        foreach (IReadOnlyList<PlainBlock> caption in captions)
        {
            Place(caption, drafts);
        }

        return [.. drafts.Select((draft, index) => draft.Article($"a{firstId + index}", joiner))];

        IReadOnlyList<PlainBlock> TitleAt(int title, int body) =>
            title >= 0 && title < bodies.Length && bodies[title] == body ? segments[title].Blocks : [];
    }

    /// <summary>Captions with their credits, and the rest.</summary>
    private static (List<PlainBlock> Running, List<IReadOnlyList<PlainBlock>> Captions) TakeCaptions(IReadOnlyList<PlainBlock> blocks)
    {
        var running = new List<PlainBlock>();
        var captions = new List<IReadOnlyList<PlainBlock>>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role != PlainRole.Caption)
            {
                running.Add(blocks[i]);
                continue;
            }

            bool hasCredit = i + 1 < blocks.Count && blocks[i + 1].Role == PlainRole.Credit;
            captions.Add(hasCredit ? [blocks[i], blocks[i + 1]] : [blocks[i]]);
            i += hasCredit ? 1 : 0;
        }

        return (running, captions);
    }

    private static void Place(IReadOnlyList<PlainBlock> caption, List<Draft> drafts)
    {
        var words = new SharedWords([caption[0].Text.AsMemory()], CaptionTerms);
        int nearest = Math.Max(0, drafts.FindLastIndex(draft => draft.FirstNumber <= caption[0].FirstNumber));
        int first = Math.Max(0, nearest - NearArticles);
        Draft best = drafts
            .GetRange(first, Math.Min(drafts.Count, nearest + NearArticles + 1) - first)
            .MaxBy(draft => words.ShareIn(draft.Before.Sample) + (draft == drafts[nearest] ? LeastCaptionShare : 0))!;
        best.Body.AddRange(caption);
    }

    /// <summary>An article while captions still come to it.</summary>
    private sealed class Draft(IReadOnlyList<PlainBlock> headline, List<PlainBlock> body)
    {
        public List<PlainBlock> Body { get; } = body;

        /// <summary>It before captions came to it.</summary>
        public TextSegment Before { get; } = new(false, [.. headline, .. body]);

        public long FirstNumber { get; } = First(headline, body);

        public Article Article(string id, LineJoiner joiner)
        {
            var display = new List<PlainBlock>();
            var blocks = new List<PlainBlock>(headline.Count + Body.Count);
            foreach (PlainBlock block in headline)
            {
                (block.Role == PlainRole.Display ? display : blocks).Add(block);
            }

            blocks.AddRange(Body);
            HeadlineParts parts = display.Count > 0 ? HeadlineParts.Of(display, joiner) : HeadlineParts.None;
            return new Article(
                id,
                parts.Kicker,
                parts.Title,
                parts.Subtitle,
                parts.Lines,
                Pages(parts.Lines, blocks),
                blocks.ConvertAll(block => new ArticleBlock(KindOf(block.Role), block.Text, null, block.Lines)));
        }

        private static long First(IReadOnlyList<PlainBlock> headline, List<PlainBlock> body)
        {
            long first = long.MaxValue;
            foreach (PlainBlock block in headline)
            {
                first = Math.Min(first, block.FirstNumber);
            }

            foreach (PlainBlock block in body)
            {
                first = Math.Min(first, block.FirstNumber);
            }

            return first == long.MaxValue ? 0 : first;
        }

        private static int[] Pages(IReadOnlyList<ArticleLine> headline, List<PlainBlock> blocks)
        {
            var pages = new SortedSet<int>();
            int last = 0;
            foreach (ArticleLine line in headline)
            {
                Add(line.Page);
            }

            foreach (PlainBlock block in blocks)
            {
                // A block's lines are in the order of their pages: most stand on one.
                Add(block.Page);
                for (int line = 1; last < block.Lines.Measured[^1].Page; line++)
                {
                    Add(block.Lines.Measured[line].Page);
                }
            }

            return [.. pages];

            void Add(int page)
            {
                if (page != last)
                {
                    pages.Add(last = page);
                }
            }
        }

        private static BlockKind KindOf(PlainRole role) => role switch
        {
            PlainRole.Display => BlockKind.Subheading,
            PlainRole.Byline => BlockKind.Byline,
            PlainRole.Dateline => BlockKind.Dateline,
            PlainRole.Credit => BlockKind.Credit,
            PlainRole.Caption => BlockKind.Caption,
            PlainRole.Jump => BlockKind.Jump,
            _ => BlockKind.Paragraph,
        };
    }
}
