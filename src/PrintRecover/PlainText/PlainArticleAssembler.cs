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
    /// <param name="blocks">The text's blocks; folios among them are no part of articles.</param>
    /// <param name="firstId">The number of the first article's id.</param>
    public IReadOnlyList<Article> Assemble(List<PlainBlock> blocks, int firstId = 1)
    {
        (PlainBlock[] running, List<IReadOnlyList<PlainBlock>> captions) = TakeCaptions(
            blocks.Exists(IsFolio) ? blocks.FindAll(block => !IsFolio(block)) : blocks);
        IReadOnlyList<TextSegment> segments = SegmentReader.Read(running);
        int[] bodies = TitleMatcher.Match(segments);
        var drafts = new List<Draft>();
        for (int index = 0; index < segments.Count; index++)
        {
            if (!segments[index].IsHeadline)
            {
                drafts.Add(new Draft(Both(TitleAt(index + 1, index), TitleAt(index - 1, index)), segments[index].Blocks));
            }
            else if (bodies[index] < 0)
            {
                drafts.Add(new Draft(segments[index].Blocks, ArraySegment<PlainBlock>.Empty));
            }
        }

        if (drafts.Count == 0 && captions.Count > 0)
        {
            drafts.Add(new Draft(ArraySegment<PlainBlock>.Empty, ArraySegment<PlainBlock>.Empty));
        }

        foreach (IReadOnlyList<PlainBlock> caption in captions)
        {
            Place(caption, drafts);
        }

        return [.. drafts.Select((draft, index) => draft.Article($"a{firstId + index}", joiner))];

        ArraySegment<PlainBlock> TitleAt(int title, int body) =>
            title >= 0 && title < bodies.Length && bodies[title] == body ? segments[title].Blocks : ArraySegment<PlainBlock>.Empty;
    }

    private static ArraySegment<PlainBlock> Both(ArraySegment<PlainBlock> first, ArraySegment<PlainBlock> second) =>
        first.Count == 0 ? second
        : second.Count == 0 ? first
        : (PlainBlock[])[.. first, .. second];

    private static bool IsFolio(PlainBlock block) => block.Role == PlainRole.Folio;

    /// <summary>Captions with their credits, and the rest.</summary>
    private static (PlainBlock[] Running, List<IReadOnlyList<PlainBlock>> Captions) TakeCaptions(List<PlainBlock> blocks)
    {
        var running = new List<PlainBlock>(blocks.Count);
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

        return ([.. running], captions);
    }

    private static void Place(IReadOnlyList<PlainBlock> caption, List<Draft> drafts)
    {
        var words = new SharedWords(CaptionTerms);
        words.Take(caption[0].Text);
        int nearest = Math.Max(0, drafts.FindLastIndex(draft => draft.FirstNumber <= caption[0].FirstNumber));
        int first = Math.Max(0, nearest - NearArticles);
        Draft best = drafts
            .GetRange(first, Math.Min(drafts.Count, nearest + NearArticles + 1) - first)
            .MaxBy(draft => words.ShareIn(draft.Before) + (draft == drafts[nearest] ? LeastCaptionShare : 0))!;
        best.Add(caption);
    }

    /// <summary>An article while captions still come to it.</summary>
    private sealed class Draft(ArraySegment<PlainBlock> headline, ArraySegment<PlainBlock> body)
    {
        private readonly List<PlainBlock> _captions = [];
        private TextSample? _before;

        /// <summary>It before captions came to it.</summary>
        public TextSample Before => _before ??= new TextSample(Both(headline, body));

        public long FirstNumber { get; } = Math.Min(First(headline), First(body)) is < long.MaxValue and long first ? first : 0;

        public void Add(IReadOnlyList<PlainBlock> caption) => _captions.AddRange(caption);

        public Article Article(string id, LineJoiner joiner)
        {
            var display = new List<PlainBlock>();
            var blocks = new List<PlainBlock>(headline.Count + body.Count + _captions.Count);
            foreach (PlainBlock block in headline)
            {
                (block.Role == PlainRole.Display ? display : blocks).Add(block);
            }

            blocks.AddRange(body);
            blocks.AddRange(_captions);
            HeadlineParts parts = display.Count > 0 ? HeadlineParts.Of(display, joiner) : HeadlineParts.None;
            return new Article(
                id,
                parts.Kicker,
                parts.Title,
                parts.Subtitle,
                parts.Lines,
                Pages(display, blocks),
                blocks.ConvertAll(block => new ArticleBlock(KindOf(block.Role), block.Text, null, block.Lines)));
        }

        private static long First(ArraySegment<PlainBlock> blocks)
        {
            long first = long.MaxValue;
            foreach (PlainBlock block in blocks)
            {
                first = Math.Min(first, block.FirstNumber);
            }

            return first;
        }

        /// <summary>The pages that its lines stand on, in order.</summary>
        private static int[] Pages(List<PlainBlock> headline, List<PlainBlock> blocks)
        {
            var pages = new List<int>();
            AddPages(pages, headline);
            AddPages(pages, blocks);
            return [.. pages];
        }

        private static void AddPages(List<int> pages, List<PlainBlock> blocks)
        {
            int last = 0;
            foreach (PlainBlock block in blocks)
            {
                // A block's lines are in the order of their pages: most stand on one.
                Add(block.Page);
                for (int line = 1; last < block.Lines.Measured[^1].Page; line++)
                {
                    Add(block.Lines.Measured[line].Page);
                }
            }

            void Add(int page)
            {
                if (page == last)
                {
                    return;
                }

                last = page;
                int place = pages.BinarySearch(page);
                if (place < 0)
                {
                    pages.Insert(~place, page);
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
