using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class HeadlineSpansTests
{
    [Fact]
    public void A_headline_with_nothing_beside_it_rules_columns_that_it_does_not_reach()
    {
        Page page = ThreeColumns().Page;

        Assert.All(Texts(page), text => Assert.NotNull(Spans(page).Over(text)));
    }

    [Fact]
    public void Text_beside_a_headline_ends_its_span()
    {
        Page page = ThreeColumns().Column("older", 980, 20, 150).Page;

        Assert.Equal(["left", "middle"], Under(page));
    }

    [Fact]
    public void A_rule_under_the_headline_parts_it_from_what_follows() => Assert.Empty(Under(ThreeColumns().Rule(40, 190, 1380).Page));

    [Fact]
    public void Only_columns_that_begin_level_are_its_first_row()
    {
        Page page = ThreeColumns().Column("below", 60, 1010, 1400).Page;
        HeadlineSpans spans = Spans(page);

        Assert.Equal(["left", "middle", "right"], Texts(page).Where(spans.IsFirstRow).Select(text => text.Lines[0].Text));
    }

    private static HandMadePage ThreeColumns() => new HandMadePage()
        .Headline("Harbour", 500, 60, 440).Column("left", 60, 240, 980).Column("middle", 520, 240, 980).Column("right", 980, 240, 980);

    private static IEnumerable<string> Under(Page page)
    {
        HeadlineSpans spans = Spans(page);
        return Texts(page).Where(text => spans.Over(text) is not null).Select(text => text.Lines[0].Text);
    }

    private static HeadlineSpans Spans(Page page) => new(page, HeadlineClusters.Of(page), Texts(page));

    private static Region[] Texts(Page page) => [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];
}
