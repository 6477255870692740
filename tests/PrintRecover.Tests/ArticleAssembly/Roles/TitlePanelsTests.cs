using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class TitlePanelsTests
{
    private static readonly Box Panel = new(40, 80, 1400, 140);

    [Fact]
    public void A_headline_on_a_panel_over_its_columns_is_theirs()
    {
        Page page = TitlePanels.Settle(WithPanel().Column("left", 40, 240, 1000).Column("middle", 500, 240, 1000).Column("right", 960, 240, 1000).Page);

        Assert.All(page.Regions, region => Assert.Null(region.Frame));
        Assert.Empty(page.Rules);
    }

    [Fact]
    public void A_notice_in_a_frame_stays_in_it()
    {
        Page page = TitlePanels.Settle(WithPanel().Column("far below", 40, 600, 1000).Page);

        Assert.Equal(0, page.Regions[0].Frame);
        Assert.Equal(2, page.Rules.Count);
    }

    [Fact]
    public void A_frame_that_holds_text_too_stays() => Assert.Equal(
        0,
        TitlePanels.Settle(WithPanel().Column("held", 60, 180, 214, 600, frame: 0).Column("below", 40, 240, 1000, 1300).Page).Regions[0].Frame);

    private static HandMadePage WithPanel() => new HandMadePage()
        .Frame(Panel).Rule(Panel.X, Panel.Y, Panel.Width).Rule(Panel.X, Panel.Bottom - 3, Panel.Width).Headline("新桥通车", 300, 100, 800, frame: 0);
}
