using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class SoleHeadlinesTests
{
    [Fact]
    public void A_serial_under_a_rule_across_the_page_goes_on_in_every_column() => Assert.Equal(
        ["first under The Lamplighter", "second after first", "third after second"],
        LinksOf(Serial()));

    [Fact]
    public void A_label_over_its_title_is_no_other_headline() => Assert.Equal(3, LinksOf(Serial().Headline("Feuilleton", 60, 1030, 300, 40)).Count());

    [Fact]
    public void A_part_with_two_headlines_may_hold_two_articles() => Assert.Empty(LinksOf(Serial().Headline("Weather", 980, 1030, 420)));

    [Fact]
    public void A_title_before_all_text_of_a_page_is_its_title_however_far_it_stands() => Assert.Equal(
        ["news under The Lamplighter", "first after news"],
        LinksOf(new HandMadePage().Headline("The Lamplighter", 980, 60, 420).Column("news", 60, 700, 1200).Column("first", 520, 700, 1200), isNewsLeftAlone: true));

    /// <summary>News over a serial in three columns, parted by a rule from edge to edge.</summary>
    private static HandMadePage Serial() => new HandMadePage()
        .Headline("Harbour", 60, 60, 1340).Column("news", 60, 180, 980, width: 1340)
        .Rule(50, 1000, 1360)
        .Headline("The Lamplighter", 60, 1100, 420).Column("first", 60, 1220, 1900)
        .Column("second", 520, 1120, 1900).Column("third", 980, 1120, 1900);

    /// <summary>What the serial's columns belong to where each had chosen nothing by an even chance.</summary>
    private static IEnumerable<string> LinksOf(HandMadePage made, bool isNewsLeftAlone = false)
    {
        Page page = made.Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];
        var links = new ArticleLinks([.. texts.Select(text => isNewsLeftAlone ? new TextChoice(text, [new ArticleLink(text, LinkKind.Alone)], [[]]) : ChoiceOf(text, headlines[0], texts[0]))], new LinkModel(new float[LinkModel.Shape.WeightCount]));

        return SoleHeadlines.Of(page, headlines, links).Select(link => link.Headline is { } headline
            ? $"{link.Region.Lines[0].Text} under {headline.Title[0].Lines[0].Text}"
            : $"{link.Region.Lines[0].Text} after {link.Before!.Lines[0].Text}");
    }

    private static TextChoice ChoiceOf(Region text, HeadlineCluster first, Region news) => text == news
        ? new TextChoice(text, [new ArticleLink(text, LinkKind.HeadlineAbove, Headline: first)], [[]])
        : new TextChoice(text, [new ArticleLink(text, LinkKind.Alone), new ArticleLink(text, LinkKind.TextBeside, Before: news)], [[], []]);
}
