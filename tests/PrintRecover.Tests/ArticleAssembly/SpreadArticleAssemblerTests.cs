using PrintRecover.ArticleAssembly;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public sealed class SpreadArticleAssemblerTests
{
    /// <summary>Two pages of two columns; the second articles are higher up than the ends of the first ones.</summary>
    private static HandMadePage TwoPages(int gutterPixels)
    {
        int right = 1100 + gutterPixels;
        return new HandMadePage()
            .Headline("one", 100, 100, 900).Column("a", 100, 220, 900).Column("b", 560, 220, 900, width: 540)
            .Headline("two", 100, 950, 900).Column("c", 100, 1070, 1500).Column("d", 560, 1070, 1500, width: 540)
            .Headline("three", right, 100, 900).Column("e", right, 220, 700).Column("f", right + 460, 220, 700)
            .Headline("four", right, 750, 900).Column("g", right, 870, 1500).Column("h", right + 460, 870, 1500);
    }

    private static IEnumerable<string> Articles(Page page) =>
        new SpreadArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler())).Assemble([page])
            .Select(article => string.Join(' ', HandMadePage.Names(article.All)));

    [Fact]
    public void Reads_the_left_page_wholly_before_the_right_one() =>
        Assert.Equal(["one a b", "two c d", "three e f", "four g h"], Articles(TwoPages(gutterPixels: 200).Page));

    [Fact]
    public void Reads_the_right_page_first_where_lines_run_from_top_to_bottom()
    {
        Page page = TwoPages(gutterPixels: 200).Page with { Direction = TextDirection.VerticalRightToLeft };
        string[] names = [.. string.Join(' ', Articles(page)).Split(' ')];

        Assert.Equal(14 - 2, names.Length);
        Assert.All(names[..6], name => Assert.Contains(name, new[] { "three", "e", "f", "four", "g", "h" }));
    }

    [Fact]
    public void Gives_each_region_back_on_the_page_that_it_was_scanned_on()
    {
        Page page = TwoPages(gutterPixels: 200).Page;
        var articles = new SpreadArticleAssembler(new NewspaperArticleAssembler()).Assemble([page]);

        PlacedRegion[] all = [.. articles.SelectMany(article => article.All)];
        Assert.Equal(page.Regions.Count, all.Length);
        Assert.All(all, placed => Assert.Same(page, placed.Page));
    }

    [Fact]
    public void Sees_no_gutter_in_the_white_between_columns() =>
        Assert.Null(SpreadGutter.Find(TwoPages(gutterPixels: 40).Page));

    [Fact]
    public void Sees_the_gutter_in_the_white_between_pages() =>
        Assert.Equal(1200, SpreadGutter.Find(TwoPages(gutterPixels: 200).Page));

    [Fact]
    public void Sees_no_gutter_that_a_headline_runs_over() =>
        Assert.Null(SpreadGutter.Find(TwoPages(gutterPixels: 200).Headline("over both", 500, 20, 1400).Page));

    [Fact]
    public void Sees_the_gutter_of_vertical_pages_under_a_head_over_both()
    {
        LayoutRegion[] pages =
        [
            VerticalText(0, 100, 20), VerticalText(1, 1300, 20),
            new(2, RegionKind.PageHeader, new Box(500, 20, 1400, 40), [new LayoutLine(new Box(500, 20, 1400, 40))]),
            new(3, RegionKind.Advertisement, new Box(1100, 100, 150, 1200), [new LayoutLine(new Box(1120, 120, 40, 900), IsVertical: true)]),
        ];

        Assert.Equal(1180, Assert.NotNull(SpreadGutter.Find(pages, 30, TextDirection.VerticalRightToLeft)), 20.0);
    }

    private static LayoutRegion VerticalText(int id, int x, int lines)
    {
        LayoutLine[] all = [.. Enumerable.Range(0, lines).Select(line => new LayoutLine(new Box(x + (50 * line), 100, 30, 1200), IsVertical: true))];
        return new LayoutRegion(id, RegionKind.Paragraph, Box.Around(all.Select(line => line.Box)), all);
    }

    [Fact]
    public void Sees_no_gutter_on_an_upright_page() =>
        Assert.Null(SpreadGutter.Find(TwoPages(gutterPixels: 200).Column("foot", 100, 1600, 3400).Page));

    [Fact]
    public void Reads_the_front_page_first_where_its_name_plate_stands_on_the_left() =>
        Assert.Equal("left", FirstRead(VerticalPages(namePlate: 300)));

    [Fact]
    public void Reads_the_right_page_first_where_heads_are_alike() =>
        Assert.Equal("right", FirstRead(VerticalPages(namePlate: 80)));

    [Fact]
    public void Reads_pages_in_the_order_of_their_printed_numbers() =>
        Assert.Equal("left", FirstRead(VerticalPages(namePlate: 80, "第一版", "第四版")));

    /// <summary>Two pages of vertical columns, a name in the head of each.</summary>
    private static Page VerticalPages(int namePlate, string leftFolio = "星期日", string rightFolio = "星期日")
    {
        Region[] regions =
        [
            Print(RegionKind.Headline, "name", new Box(400, 50, namePlate, namePlate)),
            Print(RegionKind.Headline, "name", new Box(1700, 50, 80, 80)),
            Print(RegionKind.PageHeader, leftFolio, new Box(100, 50, 200, 40)),
            Print(RegionKind.PageHeader, rightFolio, new Box(1400, 50, 200, 40)),
            Print(RegionKind.Paragraph, "left", [.. Enumerable.Range(0, 20).Select(i => new Box(100 + (50 * i), 400, 40, 1000))]),
            Print(RegionKind.Paragraph, "right", [.. Enumerable.Range(0, 20).Select(i => new Box(1400 + (50 * i), 400, 40, 1000))]),
        ];
        return new HandMadePage().Page with { Regions = regions, GlyphHeight = 40, Direction = TextDirection.VerticalRightToLeft };

        static Region Print(RegionKind kind, string text, params Box[] lines) =>
            new(0, kind, Box.Around(lines), [.. lines.Select(line => new TextLine(line, text, 1, line.Height > 2 * line.Width))]);
    }

    private static string FirstRead(Page page)
    {
        var reader = new SpreadArticleAssembler(new OnePieceAssembler());
        return reader.Assemble([page])[0].Body.Select(placed => placed.Region.Lines[0].Text).First(text => text is "left" or "right");
    }

    /// <summary>Makes one article of each page.</summary>
    private sealed class OnePieceAssembler : IArticleAssembler
    {
        public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages) =>
            [.. pages.Select(page => new ArticleRegions([], [], [], [.. page.Regions.Select(region => new PlacedRegion(page, region))]))];
    }
}
