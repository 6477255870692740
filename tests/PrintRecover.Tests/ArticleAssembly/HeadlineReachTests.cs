using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class HeadlineReachTests
{
    private static readonly Box Photograph = new(60, 200, 1380, 700);

    [Theory]
    [InlineData(200, true)]
    [InlineData(500, false)]
    public void A_column_under_the_picture_of_a_headline_may_be_that_headlines(int top, bool isReached)
    {
        Page page = new HandMadePage().Headline("新桥通车", 700, 80, 600, 90).Column("beside", 60, 80, 170, 400)
            .Picture(Photograph with { Y = top }).Column("left", 60, top + 730, 1900, 400).Page;

        IEnumerable<ArticleLink> links = new LinkFinder(page, HeadlineClusters.Of(page)).LinksOf(page.Regions[^1]);

        Assert.Equal(isReached, links.Any(link => link.Kind == LinkKind.HeadlineAcross));
    }
}
