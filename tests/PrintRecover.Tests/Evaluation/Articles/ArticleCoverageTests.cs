using PrintRecover.Evaluation.Articles;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Articles;

/// <summary>Counted by hand over two articles: one of 10 and 30 characters, one of 20.</summary>
public class ArticleCoverageTests
{
    private static readonly string Ten = Text('一', 10);
    private static readonly string Thirty = Text('万', 30);
    private static readonly string Twenty = Text('上', 20);
    private static readonly Article[] Truth = [Article(Ten, Thirty), Article(Twenty)];

    [Fact]
    public void The_same_articles_cover_each_other() => Assert.Equal(new ArticleCoverage(2, 2), ArticleCoverage.Measure(Truth, Truth));

    [Fact]
    public void A_body_in_the_wrong_article_costs_both() =>
        // Found: 10 alone, 10/10 of it the first article's, and 30 with 20, 20/50 of it left for the second.
        // Truth: the second is there whole, 20/20; of the first 10/40 is left.
        Assert.Equal(
            new ArticleCoverage(1 + (20.0 / 50), 1 + (10.0 / 40)),
            ArticleCoverage.Measure(Truth, [Article(Ten), Article(Thirty, Twenty)]));

    [Fact]
    public void Articles_in_one_are_paired_for_either_side_by_itself() =>
        // Of 60 characters 40 are the first's; the second is covered whole, and so is the first, but one found article is one's only.
        Assert.Equal(new ArticleCoverage(40.0 / 60, 1), ArticleCoverage.Measure(Truth, [Article(Ten, Thirty, Twenty)]));

    [Fact]
    public void An_article_in_two_is_paired_with_one_of_them() =>
        // Either part is wholly its own, but it has one partner only: 1 + 0; the greater part has 30 of its 40.
        Assert.Equal(new ArticleCoverage(1, 30.0 / 40), ArticleCoverage.Measure([Truth[0]], [Article(Ten), Article(Thirty)]));

    [Fact]
    public void Nothing_covers_nothing()
    {
        Assert.Equal(new ArticleCoverage(0, 0), ArticleCoverage.Measure([], Truth));
        Assert.Equal(new ArticleCoverage(0, 0), ArticleCoverage.Measure(Truth, []));
        Assert.Equal(new ArticleCoverage(0, 0), ArticleCoverage.Measure([], []));
    }

    [Fact]
    public void Right_to_left_text_is_covered_like_any_other() =>
        // 8 letters of 12; the found article has no others.
        Assert.Equal(new ArticleCoverage(1, 8.0 / 12), ArticleCoverage.Measure([Article("שלום עולם", "גשרי")], [Article("שלום עולם")]));

    private static string Text(char first, int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)(first + (i * 50))));

    private static Article Article(params string[] paragraphs) =>
        new("a", null, null, null, [], [], [.. paragraphs.Select(text => new ArticleBlock(BlockKind.Paragraph, text, null, []))]);
}
