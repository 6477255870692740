using PrintRecover.ArticleAssembly;
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
    public void Sees_no_gutter_on_an_upright_page() =>
        Assert.Null(SpreadGutter.Find(TwoPages(gutterPixels: 200).Column("foot", 100, 1600, 3400).Page));
}
