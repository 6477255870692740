using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class ImprintsTests
{
    [Theory]
    [InlineData("督印：河畔日報社")]
    [InlineData("本报社址：河畔镇东街四号 邮政编码 000000")]
    [InlineData("Printed and published by the Ferry Press, 4 Quay Street")]
    [InlineData("Imprimerie du Bac, quai Neuf 4")]
    public void The_line_that_names_the_printer_is_a_footer_with_what_stands_in_its_row(string imprint) => Assert.Equal(
        [RegionKind.Paragraph, RegionKind.PageFooter, RegionKind.PageFooter],
        KindsOf(new HandMadePage().Column("text", 60, 60, 1800).Column(imprint, 60, 1850, 1884, 700).Headline("零售三文", 800, 1848, 300, 40)));

    [Fact]
    public void A_printer_named_amid_the_page_stays_text() => Assert.Equal(
        [RegionKind.Paragraph, RegionKind.Paragraph, RegionKind.Paragraph],
        KindsOf(new HandMadePage().Column("text", 60, 60, 900).Column("督印：河畔日報社", 60, 950, 984, 700).Column("text", 60, 1050, 1900)));

    private static IEnumerable<RegionKind> KindsOf(HandMadePage page) => Imprints.Settle(page.Page).Regions.Select(region => region.Kind);
}
