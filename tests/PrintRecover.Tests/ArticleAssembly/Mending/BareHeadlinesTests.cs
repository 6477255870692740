using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class BareHeadlinesTests
{
    [Fact]
    public void Text_that_begins_anew_at_the_head_of_a_column_is_of_the_headline_at_the_foot_of_the_one_before() =>
        Assert.Equal("Gale", OwnerOfNext("hours will be cut.", "By Anna Field"));

    [Fact]
    public void Text_that_goes_on_a_sentence_stays_with_it() => Assert.Null(OwnerOfNext("hours will be cut from", "forty to thirty-six a week"));

    [Theory]
    [InlineData(600, "Gale")]
    [InlineData(1400, null)]
    public void Text_under_a_rule_that_stands_under_a_headline_without_text_is_its_if_the_rule_does_not_end_the_head_of_the_page(int width, string? owner)
    {
        Page page = new HandMadePage().Headline("Gale", 60, 60, 500, 100).Rule(50, 200, width).Column("The wind", 60, 250, 1580, 500).Column("Harbour", 800, 60, 1580, 650).Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        TextChoice[] choices = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph).Select(text => new TextChoice(text, [new ArticleLink(text, LinkKind.Alone)], [[]]))];

        IReadOnlyList<ArticleLink> found = BareHeadlines.Of(page, headlines, choices, new ArticleLinks(choices, new LinkModel(OnlyFootOfColumn())));

        Assert.Equal(owner, found.SingleOrDefault(link => link.Region.Lines[0].Text == "The wind")?.Headline?.Title[0].Lines[0].Text);
    }

    /// <summary>The headline that the second column's text is given to, where it had chosen the first's; null where none.</summary>
    private static string? OwnerOfNext(string last, string first)
    {
        Page page = new HandMadePage().Column(last, 60, 60, 1580).Headline("Gale", 60, 1700, 420).Column(first, 520, 60, 1900).Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        (Region before, Region text) = (page.Regions[0], page.Regions[2]);
        TextChoice[] choices =
        [
            new(before, [new ArticleLink(before, LinkKind.Alone)], [[]]),
            new(text, [new ArticleLink(text, LinkKind.FootOfColumn, Before: before), new ArticleLink(text, LinkKind.HeadlineAtFootOfColumn, Headline: headlines[0])], [[LinkSign.OtherEndsOpen], []]),
        ];
        var links = new ArticleLinks(choices, new LinkModel(OnlyFootOfColumn()));

        return BareHeadlines.Of(page, headlines, choices, links).SingleOrDefault()?.Headline?.Title[0].Lines[0].Text;
    }

    private static float[] OnlyFootOfColumn()
    {
        float[] weights = new float[LinkModel.Shape.WeightCount];
        weights[LinkModel.Shape.Direct((int)LinkKind.FootOfColumn, (int)LinkSign.OtherEndsOpen)] = 1;
        return weights;
    }
}
