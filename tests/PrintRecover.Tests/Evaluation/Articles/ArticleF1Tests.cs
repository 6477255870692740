using PrintRecover.Evaluation.Articles;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Articles;

/// <summary>Articles are the same from a similarity of 0.9 on: 1 less the edits over the longer length.</summary>
public class ArticleF1Tests
{
    [Theory]
    [InlineData("abcdefghij", "abcdefghiX", 1)] // 1 - 1/10
    [InlineData("abcdefghij", "abcdefghXX", 0)] // 1 - 2/10
    [InlineData("abcdefghi", "abcdefghiX", 1)] // 1 - 1/10: the longer length counts
    [InlineData("abcdefgh", "abcdefghX", 0)] // 1 - 1/9
    [InlineData("𠮷野家今天又重新开门", "吉野家今天又重新开门", 1)] // a surrogate pair is one of ten
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t", 1)]
    [InlineData("שלום עולם שלום", "שלום עולם שלוח", 1)] // 1 - 1/12
    [InlineData("שלום", "שלוח", 0)] // 1 - 1/4
    public void Is_matched_by_similarity(string truth, string found, int matched) =>
        Assert.Equal(new ArticleF1(1, 1, matched), Measure([truth], [found]));

    [Fact]
    public void Each_article_is_matched_once() => Assert.Equal(new ArticleF1(1, 2, 1), Measure(["abcdefghij"], ["abcdefghij", "abcdefghij"]));

    [Fact]
    public void Nothing_matches_nothing()
    {
        Assert.Equal(new ArticleF1(0, 1, 0), Measure([], ["a"]));
        Assert.Equal(new ArticleF1(1, 0, 0), Measure(["a"], []));
        Assert.Equal(new ArticleF1(0, 0, 0), Measure([], []));
    }

    private static ArticleF1 Measure(string[] truth, string[] found) =>
        ArticleF1.Measure([.. truth.Select(Article)], [.. found.Select(Article)], TextFolding.Lenient);

    private static Article Article(string text) => new("a", null, null, null, [], [], [new ArticleBlock(BlockKind.Paragraph, text, null, [])]);
}
