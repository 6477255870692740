using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

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

    [Theory]
    [InlineData("四易其稿的方案就这样开始了。", 60)]
    [InlineData("the crane lifts four tons", 40)]
    public void A_sentence_and_the_middle_of_one_are_no_headline(string line, int size) =>
        Assert.Equal(RegionKind.Paragraph, Assert.Single(WordedRoles.Settle(new HandMadePage().Headline(line, 60, 60, 400, size).Page).Regions).Kind);

    [Theory]
    [InlineData("y", RegionKind.Paragraph)]
    [InlineData("—", RegionKind.Paragraph)]
    [InlineData("詩", RegionKind.Headline)]
    [InlineData("No", RegionKind.Headline)]
    public void A_single_letter_is_no_headline_and_a_Chinese_character_may_be_one(string line, RegionKind kind) =>
        Assert.Equal(kind, Assert.Single(WordedRoles.Settle(new HandMadePage().Headline(line, 60, 60, 90, 90).Page).Regions).Kind);

    [Fact]
    public void The_second_line_of_a_headline_begins_small() => Assert.All(
        WordedRoles.Settle(new HandMadePage().Headline("Ferry runs again", 60, 60, 400, 50).Headline("to the island", 60, 120, 400, 50).Page).Regions,
        region => Assert.Equal(RegionKind.Headline, region.Kind));

    [Fact]
    public void A_byline_right_under_its_headline_stays_with_it() => Assert.All(
        WordedRoles.Settle(new HandMadePage().Headline("Ferry runs again", 60, 60, 400, 80).Headline("By MARTHA HALLOWAY", 60, 150, 400, 40).Page).Regions,
        region => Assert.Equal(RegionKind.Headline, region.Kind));

    [Fact]
    public void A_byline_right_under_a_headline_is_no_caption() => Assert.Equal(
        RegionKind.Paragraph,
        WordedRoles.Settle(new HandMadePage().Headline("Ferry runs again", 60, 60, 400, 80)
            .Column("By MARTHA HALLOWAY", 60, 150, 190, kind: RegionKind.Caption).Page).Regions[1].Kind);
}
