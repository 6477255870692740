using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class HeadlineLinksTests
{
    [Theory]
    [InlineData(420, true)]
    [InlineData(1340, false)]
    public void A_headline_over_a_text_across_several_columns_is_none_of_the_columns_below_it(int width, bool isOverColumn)
    {
        Page page = new HandMadePage().Headline("Zeitung", 60, 60, 420).Column("price", 60, 200, 260, width).Column("news", 60, 320, 1600).Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);

        IReadOnlyList<ArticleLink> links = new LinkFinder(page, headlines).LinksOf(page.Regions[2]);

        Assert.Equal(isOverColumn, links.Any(link => link.Kind == LinkKind.HeadlineAbove));
    }
}
