using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class DatedHeadsTests
{
    [Theory]
    [InlineData("2031年6月4日")]
    [InlineData("星期三")]
    [InlineData("農曆辛亥年四月十五")]
    [InlineData("昭和六年五月三日")]
    [InlineData("Wednesday, June 4, 2031")]
    [InlineData("Mittwoch, den 4. Juni 1831")]
    [InlineData("Mercredi 4 juin 1831")]
    [InlineData("Mercredi 4 juin")]
    public void What_stands_around_a_date_above_the_first_white_is_no_article(string date) => Assert.Equal(
        [RegionKind.Masthead, RegionKind.PageHeader, RegionKind.Masthead, RegionKind.Headline, RegionKind.Paragraph],
        KindsOf(Page(date)));

    [Theory]
    [InlineData("6月4日起改道")]
    [InlineData("2031年的雨季比往年都长，河水漫过了堤岸上的旧码头，镇上的人搬到了山坡上。")]
    [InlineData("Wednesday is market day")]
    [InlineData("Mercredi 4 bateaux sont partis")]
    public void Without_a_date_the_first_lines_are_headlines(string line) =>
        Assert.Equal(RegionKind.Headline, KindsOf(Page(line)).First());

    [Fact]
    public void A_date_amid_running_text_makes_no_head() => Assert.Equal(
        RegionKind.Headline,
        KindsOf(new HandMadePage().Headline("河畔集市", 60, 60, 600).Column("2031年6月4日", 60, 160, 420).Column("税务所答复", 60, 500, 1900).Page).First());

    private static IEnumerable<RegionKind> KindsOf(Page page) => DatedHeads.Settle(page).Regions.Select(region => region.Kind);

    private static Page Page(string date) => new HandMadePage()
        .Headline("河畔日報", 60, 40, 500, 160).Column(date, 600, 60, 94, 200).Headline("好茶只賣三文", 900, 50, 500, 100)
        .Headline("舊橋修通", 60, 240, 1300).Column("text", 60, 340, 1900).Page;
}
