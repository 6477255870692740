using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Preprocessing;
using PrintRecover.TextDetection;
using PrintRecover.Typesetter.Unlikely;

namespace PrintRecover.Tests.Acceptance;

public class UnlikelyPagesTests
{
    private const int Pixels = 300_000;

    /// <summary>Not a measure of speed: each takes a fraction of a second, and what goes on for minutes goes on for ever.</summary>
    private const int HangMilliseconds = 120_000;

    public static TheoryData<string> Names => [.. UnlikelyPages.All.Select(page => page.Name)];

    [Theory(Timeout = HangMilliseconds)]
    [MemberData(nameof(Names))]
    public async Task Any_picture_is_a_page(string name)
    {
        GrayImage image = UnlikelyPages.All.Single(page => page.Name == name).Draw(Pixels);

        (PageLayout layout, Page page, IReadOnlyList<ArticleRegions> articles) = await Task.Run(() => Understand(image));

        Box outline = new(0, 0, layout.Prepared.Gray.Width, layout.Prepared.Gray.Height);
        Assert.All(layout.Regions, region => Assert.True(outline.Contains(region.Box), $"{region.Box} reaches beyond {outline}"));
        Assert.All(
            layout.Regions.SelectMany(region => region.Lines),
            line => Assert.True(outline.Contains(line.Box) && !line.Box.IsEmpty, $"{line.Box} is not in {outline}"));
        Assert.Equal(Enumerable.Range(0, layout.Regions.Count), layout.Regions.Select(region => region.Id).Order());
        Assert.All(layout.Regions, region => Assert.InRange(region.Frame ?? 0, 0, Math.Max(0, layout.Frames.Count - 1)));
        Assert.Equal(LinesOf(TextOf(page)), LinesOf(articles.SelectMany(article => article.All).Select(placed => placed.Region)));
    }

    [Fact]
    public void A_page_of_nothing_but_characters_has_text()
    {
        GrayImage text = UnlikelyPages.All.Single(page => page.Name == "columns of one character").Draw(Pixels);

        Assert.NotEmpty(Understand(text).Articles);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 900)]
    [InlineData(900, 1)]
    [InlineData(3, 3)]
    [InlineData(20_000, 10)]
    [InlineData(10, 20_000)]
    public void A_picture_of_any_shape_is_a_page(int width, int height)
    {
        byte[] pixels = [.. Enumerable.Range(0, width * height).Select(i => i % 3 == 0 ? (byte)0 : (byte)255)];

        (PageLayout layout, Page page, IReadOnlyList<ArticleRegions> articles) = Understand(new GrayImage(width, height, pixels));

        Box outline = new(0, 0, layout.Prepared.Gray.Width, layout.Prepared.Gray.Height);
        Assert.All(layout.Regions, region => Assert.True(outline.Contains(region.Box)));
        Assert.Equal(LinesOf(TextOf(page)), LinesOf(articles.SelectMany(article => article.All).Select(placed => placed.Region)));
    }

    private static (PageLayout Layout, Page Page, IReadOnlyList<ArticleRegions> Articles) Understand(GrayImage image)
    {
        PreparedPage prepared = new PagePreprocessor().Prepare(new PageScan("picture", 1, image, null));
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        PageLayout layout = new TwoWayLayoutAnalyzer(detector: detector).Analyze(prepared);
        Page page = UnreadPage.Of(layout);
        var assembler = new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler())));
        return (layout, page, assembler.Assemble([page]));
    }

    private static IEnumerable<Region> TextOf(Page page) =>
        page.Regions.Where(region => region.Lines.Count > 0 && region.Kind.AsFurniture() is null);

    /// <summary>An assembler may hand out parts of a region, so lines are what must come exactly once.</summary>
    private static IEnumerable<(int Id, Box Box)> LinesOf(IEnumerable<Region> regions) => regions
        .SelectMany(region => region.Lines.Select(line => (region.Id, line.Box)))
        .OrderBy(line => line.Id).ThenBy(line => line.Box.Y).ThenBy(line => line.Box.X);
}
