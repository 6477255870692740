using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class AdvertisementAssemblerTests
{
    [Fact]
    public void Gives_an_advertisement_amid_an_article_as_a_piece_of_its_own_behind_it()
    {
        Page page = new HandMadePage()
            .Headline("one", 100, 100, 900).Column("a", 100, 220, 700)
            .Column("soap", 100, 720, 900, kind: RegionKind.Advertisement)
            .Column("b", 560, 220, 900).Page;

        IReadOnlyList<ArticleRegions> pieces = new AdvertisementAssembler(new NewspaperArticleAssembler()).Assemble([page]);

        Assert.Equal(["one a b", "soap"], pieces.Select(piece => string.Join(' ', HandMadePage.Names(piece.All))));
        Assert.All(pieces.SelectMany(piece => piece.All), placed => Assert.Same(page, placed.Page));
    }

    [Fact]
    public void A_drawn_advertisement_makes_no_piece()
    {
        Page page = new HandMadePage().Headline("one", 100, 100, 900).Column("a", 100, 220, 700).Page;
        var drawn = new Region(9, RegionKind.Advertisement, new Box(560, 220, 400, 400), []);

        IReadOnlyList<ArticleRegions> pieces =
            new AdvertisementAssembler(new NewspaperArticleAssembler()).Assemble([page with { Regions = [.. page.Regions, drawn] }]);

        Assert.Equal(["one a"], pieces.Select(piece => string.Join(' ', HandMadePage.Names(piece.All))));
    }
}
