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

    [Fact]
    public void A_picture_in_an_advertisement_stands_in_no_articles_way()
    {
        Page page = new HandMadePage().Headline("one", 100, 100, 900).Column("soap", 560, 220, 900, kind: RegionKind.Advertisement).Page;
        var picture = new Region(9, RegionKind.Picture, new Box(600, 300, 200, 200), []);
        var seen = new SeenPages();

        new AdvertisementAssembler(seen).Assemble([page with { Regions = [.. page.Regions, picture] }]);

        Assert.Equal(RegionKind.Headline, Assert.Single(seen.Pages.Single().Regions).Kind);
    }

    private sealed class SeenPages : IArticleAssembler
    {
        public IReadOnlyList<Page> Pages { get; private set; } = [];

        public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
        {
            Pages = pages;
            return [];
        }
    }
}
