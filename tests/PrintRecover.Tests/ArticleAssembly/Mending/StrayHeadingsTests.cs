using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class StrayHeadingsTests
{
    [Fact]
    public void A_small_headline_over_text_that_goes_on_another_article_is_its_subheading() => Assert.Equal("below", StandsOver(size: 50));

    [Fact]
    public void A_large_headline_stays_one() => Assert.Null(StandsOver(size: 80));

    /// <summary>The text that a headline without a body is a subheading over, where that text goes on the one above.</summary>
    private static string? StandsOver(int size)
    {
        Page page = new HandMadePage().Column("above", 60, 180, 580).Headline("stray", 60, 600, 300, size).Column("below", 60, 700, 1200).Page;
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];
        ArticleLink[] chosen = [new(texts[0], LinkKind.Alone), new(texts[1], LinkKind.TextAbove, Before: texts[0])];
        var links = new ArticleLinks([.. chosen.Select(link => new TextChoice(link.Region, [link], [[]]))], LinkModels.Learnt.AtFirstSight);

        return StrayHeadings.Of(page, HeadlineClusters.Of(page), links).Values.SingleOrDefault()?.Lines[0].Text;
    }
}
