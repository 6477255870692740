using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class FeatureHeadingsTests
{
    [Fact]
    public void A_small_line_between_two_texts_under_one_large_headline_is_a_subheading() => Assert.Equal(RegionKind.Subheading, KindOf("the second act", Feature()));

    [Fact]
    public void Beside_another_large_headline_it_begins_an_article() =>
        Assert.Equal(RegionKind.Headline, KindOf("the second act", Feature().Headline("council", 60, 1500, 420, 90)));

    [Fact]
    public void Below_a_rule_across_the_page_it_begins_an_article() => Assert.Equal(RegionKind.Headline, KindOf("the second act", Feature().Rule(40, 770, 1380)));

    [Fact]
    public void Over_a_few_lines_it_is_a_notices() => Assert.Equal(
        RegionKind.Headline,
        KindOf("lost", Title().Column("above", 60, 240, 760).Headline("lost", 120, 800, 200, 40).Column("a watch", 60, 860, 1000)));

    [Fact]
    public void Over_the_first_lines_of_a_section_at_the_foot_of_a_column_it_is_a_subheading() => Assert.Equal(
        RegionKind.Subheading,
        KindOf("the second act", Title().Column("above", 60, 240, 760).Headline("the second act", 120, 800, 260, 55).Column("below", 60, 880, 990)
            .Column("right", 520, 240, 1400).Column("far right", 980, 240, 1400)));

    [Fact]
    public void A_short_line_over_all_text_of_the_story_is_a_label_of_it() =>
        Assert.Equal(RegionKind.Subheading, KindOf("interview", Labelled().Headline("interview", 60, 340, 200, 50)));

    [Fact]
    public void Of_two_such_lines_each_begins_an_article() => Assert.Equal(
        RegionKind.Headline, KindOf("interview", Labelled().Headline("interview", 60, 340, 200, 50).Headline("weather", 1310, 340, 100, 50)));

    private static HandMadePage Labelled() => new HandMadePage().Headline("the late pianist", 500, 60, 800, 130).Column("left", 60, 440, 1400).Column("right", 520, 440, 1400).Column("far right", 980, 440, 1400);

    private static HandMadePage Feature() => Title().Column("above", 60, 240, 760).Headline("the second act", 120, 800, 260, 40).Column("below", 60, 860, 1400)
        .Column("right", 520, 240, 1400).Column("far right", 980, 240, 1400);

    private static HandMadePage Title() => new HandMadePage().Headline("the late pianist", 60, 60, 1300, 130);

    private static RegionKind KindOf(string text, HandMadePage made) => FeatureHeadings.Settle(made.Page).Regions.Single(region => region.Lines[0].Text == text).Kind;
}
