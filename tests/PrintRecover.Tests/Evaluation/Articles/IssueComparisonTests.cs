using PrintRecover.Evaluation.Articles;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Articles;

public class IssueComparisonTests
{
    private static readonly Article Store = Article("粮站重新开门", "县里的老粮站停用已有十年，今年春天重新开了门。", "槐树下摆着八张方桌，桌边坐着老人和孩子。");
    private static readonly Article Bridge = Article("新桥通车", "河上的木桥拆了，石桥在原地立起来。", "过桥的第一辆车是一辆送菜的三轮车。");

    [Fact]
    public void The_same_issue_in_the_same_order_is_right_in_everything()
    {
        IssueComparison same = IssueComparison.Compare(Issue(Store, Bridge), Issue(Store, Bridge));

        Assert.Equal((0, 2, 2, 1.0), (same.ErrorRate.Errors, same.TitlesRight, same.ArticlesWhole, same.ArticleOrder));
        Assert.All(same.Articles, article => Assert.Equal((1.0, 1.0), (article.Score.F1, article.ParagraphF1)));
    }

    [Fact]
    public void Articles_are_matched_by_their_text_whatever_their_order()
    {
        IssueComparison swapped = IssueComparison.Compare(Issue(Store, Bridge), Issue(Bridge, Store));

        Assert.Equal(0, swapped.ErrorRate.Errors);
        Assert.True(swapped.ArticleOrder < 1);
    }

    [Fact]
    public void A_paragraph_in_the_wrong_article_costs_coverage_there_and_purity_here()
    {
        Article robbed = Store with { Blocks = [Store.Blocks[0]] };
        Article mixed = Bridge with { Blocks = [.. Bridge.Blocks, Store.Blocks[1]] };

        IssueComparison found = IssueComparison.Compare(Issue(Store, Bridge), Issue(robbed, mixed));

        Assert.True(found.Articles[0].Score is { Coverage: < 0.7, Purity: 1 });
        Assert.True(found.Articles[1].Score is { Coverage: 1, Purity: < 0.8 });
        Assert.Equal(0, found.ArticlesWhole);
    }

    [Fact]
    public void A_lost_article_and_an_invented_one_are_errors_whole()
    {
        Article noise = Article(null, "口口口口口口口口口口");

        IssueComparison found = IssueComparison.Compare(Issue(Store, Bridge), Issue(Store, noise));

        Assert.Null(found.Articles[1].Score.Found);
        Assert.Equal(found.Articles[1].ErrorRate.TruthLength + 10, found.ErrorRate.Errors);
        Assert.Equal(1, found.TitlesRight);
    }

    [Fact]
    public void A_paragraph_that_a_column_end_cut_costs_a_boundary()
    {
        Article cut = Article("粮站重新开门", "县里的老粮站停用已有十年，", "今年春天重新开了门。", "槐树下摆着八张方桌，桌边坐着老人和孩子。");

        double score = IssueComparison.Compare(Issue(Store), Issue(cut)).Articles[0].ParagraphF1;

        Assert.Equal(2.0 / 3, score, 6);
    }

    [Fact]
    public void A_caption_may_stand_anywhere_in_the_text()
    {
        ArticleBlock caption = Block(BlockKind.Caption, "重新开门的粮站");
        Article early = Store with { Blocks = [caption, .. Store.Blocks] };
        Article late = Store with { Blocks = [.. Store.Blocks, caption] };

        Assert.Equal(0, IssueComparison.Compare(Issue(early), Issue(late)).ErrorRate.Errors);
    }

    private static Article Article(string? title, params string[] paragraphs) =>
        new("a", null, title, null, [], [1], [.. paragraphs.Select(text => Block(BlockKind.Paragraph, text))]);

    private static ArticleBlock Block(BlockKind kind, string text) => new(kind, text, 1, []);

    private static Issue Issue(params Article[] articles) => new(new IssueSource("scan.pdf", "", "", []), articles, [], []);
}
