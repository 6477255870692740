using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class InterruptionsTests
{
    [Fact]
    public void Text_between_two_parts_of_an_article_goes_on_the_first() => Assert.Equal("above", JoinedTo(Column()));

    [Fact]
    public void Text_between_rules_is_an_item_of_its_own() =>
        Assert.Null(JoinedTo(Column().Rule(60, 592, 420).Rule(60, 805, 420)));

    [Fact]
    public void Text_over_a_headline_interrupts_nothing() =>
        Assert.Null(JoinedTo(new HandMadePage().Column("above", 60, 180, 580).Column("middle", 60, 600, 750).Headline("market", 60, 760, 420, 60).Column("below", 60, 850, 1200)));

    [Fact]
    public void Text_in_a_frame_is_an_item_of_its_own() =>
        Assert.Null(JoinedTo(new HandMadePage().Column("above", 60, 180, 580).Column("middle", 60, 600, 800, frame: 0).Column("below", 60, 820, 1200)));

    private static HandMadePage Column() => new HandMadePage().Column("above", 60, 180, 580).Column("middle", 60, 600, 800).Column("below", 60, 820, 1200);

    /// <summary>What the text in the middle is joined to where it was left alone and the one below goes on the one above.</summary>
    private static string? JoinedTo(HandMadePage made)
    {
        Page page = made.Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];
        ArticleLink[] chosen = [new(texts[0], LinkKind.Alone), new(texts[1], LinkKind.Alone), new(texts[2], LinkKind.TextAbove, Before: texts[0])];
        var links = new ArticleLinks([.. chosen.Select(link => new TextChoice(link.Region, [link], [[]]))], LinkModels.Learnt.AtFirstSight);

        return Interruptions.Of(page, headlines, links).SingleOrDefault()?.Before?.Lines[0].Text;
    }
}
