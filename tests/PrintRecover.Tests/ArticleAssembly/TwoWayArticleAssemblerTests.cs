using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class TwoWayArticleAssemblerTests
{
    private static readonly IArticleAssembler Assembler = new TwoWayArticleAssembler(new NewspaperArticleAssembler());

    [Fact]
    public void A_vertical_page_is_read_from_right_to_left_and_then_tier_by_tier()
    {
        Page page = Page(
            Region(0, RegionKind.Paragraph, new Box(100, 900, 400, 700)),
            Region(1, RegionKind.Paragraph, new Box(100, 100, 400, 700)),
            Region(2, RegionKind.Paragraph, new Box(500, 100, 400, 700)),
            Region(3, RegionKind.Paragraph, new Box(500, 900, 400, 700)),
            Region(4, RegionKind.Headline, new Box(950, 100, 80, 700)));

        ArticleRegions article = Assert.Single(Assembler.Assemble([page]));

        Assert.Equal(page.Regions[4], Assert.Single(article.Title).Region, SamePlace);
        Assert.Equal([2, 1, 3, 0], article.Body.Select(placed => placed.Region.Id));
    }

    [Fact]
    public void Regions_come_back_as_they_stood_on_the_page()
    {
        Page page = Page(
            Region(0, RegionKind.Headline, new Box(950, 100, 80, 700)),
            Region(1, RegionKind.Paragraph, new Box(500, 100, 400, 700)));

        ArticleRegions article = Assert.Single(Assembler.Assemble([page]));

        Assert.All(article.Title.Concat(article.Body), placed =>
        {
            Assert.Same(page, placed.Page);
            Assert.Equal(page.Regions[placed.Region.Id], placed.Region, SamePlace);
        });
    }

    [Fact]
    public void What_a_text_was_joined_to_comes_back_as_it_stood_on_the_page()
    {
        Page page = Page(
            Region(0, RegionKind.Headline, new Box(950, 100, 80, 700)),
            Region(1, RegionKind.Paragraph, new Box(500, 100, 400, 700)));

        ArticleRegions article = Assert.Single(Assembler.Assemble([page]));

        Assert.Equal(page.Regions[0].Box, article.Body[0].Link!.To);
    }

    private static bool SamePlace(Region one, Region other) => one.Box == other.Box && one.Lines.SequenceEqual(other.Lines);

    private static Region Region(int id, RegionKind kind, Box box)
    {
        int lines = kind == RegionKind.Headline ? 1 : 8;
        int pitch = box.Width / lines;
        return new Region(id, kind, box, [.. Enumerable.Range(1, lines)
            .Select(line => new TextLine(new Box(box.Right - line * pitch, box.Y, pitch, box.Height), "文", 1, true))]);
    }

    private static Page Page(params Region[] regions) => new(
        1, 1200, 1700, 300, "chi_tra", regions, [], [], 36, PageTransform.Identity, TextDirection.VerticalRightToLeft);
}
