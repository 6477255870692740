using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class RuledAdvertisementsTests
{
    [Fact]
    public void Display_type_above_and_below_text_between_two_rules_is_one_advertisement()
    {
        Region advertisement = Assert.Single(Settled(Column().Headline("CONCERT", 60, 460, 400).Column("at eight", 60, 560, 664).Headline("ADMISSION FREE", 60, 700, 400)));

        Assert.Equal(["CONCERT", "at eight", "at eight", "ADMISSION FREE"], advertisement.Lines.Select(line => line.Text));
    }

    [Fact]
    public void A_headline_over_its_text_is_news() => Assert.Empty(Settled(Column().Headline("Harbour", 60, 460, 400).Column("the dredger", 60, 560, 780)));

    [Fact]
    public void A_title_under_its_kicker_is_news() => Assert.Empty(Settled(Column().Column("After the storm", 60, 460, 496).Headline("Harbour", 60, 520, 400).Column("caption", 60, 620, 660)));

    [Fact]
    public void What_is_as_wide_as_the_page_is_a_part_of_it() => Assert.Empty(Settled(new HandMadePage()
        .Headline("CONCERT", 60, 460, 1340).Column("at eight", 60, 560, 612, 1340).Headline("Harbour", 60, 700, 1340)));

    /// <summary>A column of news, parted by rules from what stands in a second one, between two rules.</summary>
    private static HandMadePage Column() => new HandMadePage()
        .Column("news", 520, 60, 1900).Column("more news", 980, 60, 1900).UprightRule(500, 50, 1860).UprightRule(960, 50, 1860)
        .Column("first", 60, 60, 400).Rule(40, 430, 460).Rule(40, 800, 460).Column("last", 60, 830, 1900);

    private static IEnumerable<Region> Settled(HandMadePage made) =>
        RuledAdvertisements.Settle(made.Page).Regions.Where(region => region.Kind == RegionKind.Advertisement);
}
