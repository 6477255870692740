using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class WordedRolesTests
{
    [Theory]
    [InlineData("本报记者 闻潮 通讯员 禾川")]
    [InlineData("By MARTHA HALLOWAY")]
    [InlineData("（下转第三版）")]
    public void A_line_in_small_type_that_names_a_reporter_or_a_page_is_no_headline(string line) =>
        Assert.Equal(RegionKind.Paragraph, Assert.Single(WordedRoles.Settle(new HandMadePage().Headline(line, 60, 60, 400, 40).Page).Regions).Kind);

    [Theory]
    [InlineData("By MARTHA HALLOWAY", 90)]
    [InlineData("Ferry runs again", 40)]
    public void Large_type_and_other_words_stay_a_headline(string line, int size) =>
        Assert.Equal(RegionKind.Headline, Assert.Single(WordedRoles.Settle(new HandMadePage().Headline(line, 60, 60, 400, size).Page).Regions).Kind);

    [Fact]
    public void A_byline_is_taken_out_of_the_headline_above_it()
    {
        Page page = new HandMadePage().Headline("Ferry runs again", 60, 60, 400, 80).Headline("By MARTHA HALLOWAY", 60, 150, 400, 40).Page;
        Region both = page.Regions[0] with { Lines = [.. page.Regions.SelectMany(region => region.Lines)], Box = new Box(60, 60, 400, 130) };

        IReadOnlyList<Region> regions = WordedRoles.Settle(page with { Regions = [both] }).Regions;

        Assert.Equal(
            [(RegionKind.Headline, "Ferry runs again"), (RegionKind.Paragraph, "By MARTHA HALLOWAY")],
            regions.Select(region => (region.Kind, Assert.Single(region.Lines).Text)));
        Assert.Equal(2, regions.Select(region => region.Id).Distinct().Count());
    }
}
