using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class ArticleWordsTests
{
    [Fact]
    public void Counts_the_words_that_no_other_article_has()
    {
        Region harbour = Text("The dredger left Porthallow"), council = Text("The council met at Porthallow");
        Region part = Text("Porthallow saw the dredger again");
        var words = new ArticleWords([("harbour", harbour), ("council", council), ("part", part)]);

        Assert.Equal(1, words.CountShared(part, "harbour"));
        Assert.Equal(0, words.CountShared(part, "council"));
    }

    [Fact]
    public void A_part_shares_nothing_with_itself()
    {
        Region only = Text("The dredger left Porthallow");

        Assert.Equal(0, new ArticleWords([("harbour", only)]).CountShared(only, "harbour"));
    }

    private static Region Text(string line) => new(0, RegionKind.Paragraph, new Box(0, 0, 100, 20), [new TextLine(new Box(0, 0, 100, 20), line, 1)]);
}
