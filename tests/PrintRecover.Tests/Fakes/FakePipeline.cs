using PrintRecover.ArticleAssembly;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;
using PrintRecover.Reflow;

namespace PrintRecover.Tests.Fakes;

/// <summary>A pipeline of plain stages: each page has a masthead, a headline, two columns and a picture.</summary>
internal sealed class FakePipeline : IPagePreprocessor, ILayoutAnalyzer, IArticleAssembler, IArticleReflower
{
    private int _pagesInWork;

    public int PageCount { get; init; } = 1;

    public IReadOnlyList<RegionKind> Regions { get; init; } =
        [RegionKind.Masthead, RegionKind.Headline, RegionKind.Paragraph, RegionKind.Picture, RegionKind.Paragraph];

    /// <summary>Is called before a page is read from its file; may throw.</summary>
    public Action<int> OnRead { get; init; } = _ => { };

    /// <summary>Is called before a page's lines are read; may throw.</summary>
    public Action<int> OnRecognize { get; init; } = _ => { };

    /// <summary>Is called when a file is opened; may throw.</summary>
    public Action<string> OnOpen { get; init; } = _ => { };

    /// <summary>Regions of this kind are forgotten by the assembler.</summary>
    public RegionKind? Forgotten { get; init; }

    public int MostPagesInWork { get; private set; }

    public int RecognizersMade { get; private set; }

    public int RecognizersDisposed { get; private set; }

    public RecoveryStages Stages => new(
        Open, () => new PageRecovery(this, this, new Recognizer(this)), this, this);

    public PreparedPage Prepare(PageScan scan) => new(scan.Origin, scan.Image, scan.Image, PageTransform.Identity);

    public PageLayout Analyze(PreparedPage page) => new(
        page, [.. Regions.Select((kind, id) => Region(kind, id))], [], [], GlyphHeight: 10);

    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages) => [.. pages.Select(page => new ArticleRegions(
        [],
        [.. Placed(page, kind => kind == RegionKind.Headline)],
        [],
        [.. Placed(page, kind => kind is not RegionKind.Headline && kind.AsFurniture() is null)]))];

    public Article Reflow(string id, ArticleRegions article)
    {
        ArticleBlock[] blocks = [.. article.Body.Select(placed => new ArticleBlock(
            BlockKind.Paragraph, string.Join(' ', placed.Region.Lines.Select(line => line.Text)), 1, []))];
        int[] pages = [.. article.Title.Concat(article.Body).Select(placed => placed.Page.Number).Distinct()];
        string title = string.Join(' ', article.Title.SelectMany(placed => placed.Region.Lines).Select(line => line.Text));
        return new Article(id, null, title.Length > 0 ? title : null, null, [], pages, blocks);
    }

    private IEnumerable<PlacedRegion> Placed(Page page, Func<RegionKind, bool> isWanted) => page.Regions
        .Where(region => isWanted(region.Kind) && region.Kind != Forgotten)
        .Select(region => new PlacedRegion(page, region));

    private static LayoutRegion Region(RegionKind kind, int id)
    {
        var box = new Box(5, 5 + (id * 40), 60, 30);
        return new LayoutRegion(id, kind, box, kind == RegionKind.Picture ? [] : [new LayoutLine(box)]);
    }

    private Source Open(string file)
    {
        OnOpen(file);
        return new Source(this, file);
    }

    private sealed class Source(FakePipeline pipeline, string file) : IPageSource
    {
        public int PageCount => pipeline.PageCount;

        public PageScan ReadPage(int number)
        {
            pipeline.OnRead(number);
            lock (pipeline)
            {
                pipeline.MostPagesInWork = Math.Max(pipeline.MostPagesInWork, ++pipeline._pagesInWork);
            }

            byte[] paper = new byte[100 * 220];
            paper.AsSpan().Fill(255);
            return new PageScan(file, number, new GrayImage(100, 220, paper), 300);
        }

        public void Dispose()
        {
        }
    }

    private sealed class Recognizer : ITextRecognizer
    {
        private readonly FakePipeline _pipeline;

        public Recognizer(FakePipeline pipeline)
        {
            _pipeline = pipeline;
            lock (pipeline)
            {
                pipeline.RecognizersMade++;
            }
        }

        public string Name => "a reader 1.0";

        public Page Recognize(PageLayout layout, CancellationToken cancellation = default)
        {
            PageOrigin scan = layout.Prepared.Origin;
            _pipeline.OnRecognize(scan.Number);
            lock (_pipeline)
            {
                _pipeline._pagesInWork--;
            }

            return new Page(
                scan.Number, scan.Width, scan.Height, scan.Dpi ?? 300, "eng",
                [.. layout.Regions.Select(region => Read(region, scan.Number))],
                layout.Rules, layout.Frames, layout.GlyphHeight, PageTransform.Identity);
        }

        public void Dispose()
        {
            lock (_pipeline)
            {
                _pipeline.RecognizersDisposed++;
            }
        }

        private static Region Read(LayoutRegion region, int page) => new(
            region.Id, region.Kind, region.Box,
            [.. region.Lines.Select(line => new TextLine(line.Box, $"[{page}/{region.Id}]", 1))]);
    }
}
