using PrintRecover.Evaluation.Articles;
using PrintRecover.Model;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Acceptance;

/// <summary>A page set in vertical lines comes out as a horizontal one does, in a language that nobody names.</summary>
[Collection(FixtureScans.Name)]
public class VerticalAcceptanceTests(FixtureConversions conversions)
{
    /// <summary>The models for vertical text err more than those for horizontal text: 1.9 in a hundred on this page.</summary>
    private const double MostErrors = 0.03;

    [Fact]
    public void A_page_of_vertical_lines_gives_its_articles_whole_and_in_order()
    {
        RecoveredIssue recovered = conversions.RecoverGuessing("vertical-zh", "scan.pdf");

        IssueComparison comparison = IssueComparison.Compare(FixtureConversions.Truth("vertical-zh"), recovered.Issue);
        Assert.Equal(TextDirection.VerticalRightToLeft, Assert.Single(recovered.Pages).Direction);
        Assert.Equal("chi_tra+eng", recovered.Pages[0].Language);
        Assert.All(comparison.Articles, article => Assert.True(article.IsWhole, article.ToString()));
        Assert.Equal(3, recovered.Issue.Articles.Count);
        Assert.Equal(1, comparison.ArticleOrder);
        Assert.InRange(comparison.ErrorRate.Value, 0, MostErrors);
    }

    [Fact]
    public void An_article_of_vertical_lines_reads_on_from_one_tier_to_the_next()
    {
        Article article = conversions.RecoverGuessing("vertical-zh", "scan.pdf").Issue.Articles[0];

        ArticleBlock across = Assert.Single(article.Blocks, block => block.Lines.Any(line => line.Box!.Value.Y < 700) && block.Lines.Any(line => line.Box!.Value.Y >= 700));
        Assert.Contains("生火，到下午", across.Text);
    }
}
