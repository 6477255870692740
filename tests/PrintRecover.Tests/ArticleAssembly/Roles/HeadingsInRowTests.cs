using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class HeadingsInRowTests
{
    [Theory]
    [InlineData(160, RegionKind.Subheading)]
    [InlineData(400, RegionKind.Headline)]
    public void A_small_headline_beside_text_that_has_begun_under_the_same_title_is_a_subheading(int top, RegionKind kind) => Assert.Equal(
        kind,
        HeadingsInRow.Settle(new HandMadePage()
            .Headline("Ferry runs again after nine days", 60, 60, 1200, 80)
            .Column("The ferry ran again. The crossing takes an hour. Nobody was hurt. The pier stands.", 60, 160, 400)
            .Headline("What it costs", 520, top, 400, 40).Page).Regions[^1].Kind);

    [Fact]
    public void Pictures_between_the_title_and_the_row_change_nothing() => Assert.Equal(
        RegionKind.Subheading,
        HeadingsInRow.Settle(new HandMadePage()
            .Headline("Swimming, the first day", 300, 60, 900, 110).Picture(new Box(60, 200, 1380, 500))
            .Column("The sports were opened", 60, 730, 1100).Headline("Five hundred yards", 520, 730, 300, 44).Column("Nine swam", 520, 790, 1100).Page).Regions[3].Kind);
}
