using PrintRecover.Evaluation.Articles;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Acceptance;

/// <summary>A fixture page's articles come out whole, in order, under their own headlines, nearly without error.</summary>
[Collection(FixtureScans.Name)]
public class ArticleAcceptanceTests(FixtureConversions conversions)
{
    private const double MostErrorsClean = 0.015;
    private const double MostErrorsDamaged = 0.03;

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void Every_article_is_there_whole_and_in_order(string fixture, string scan)
    {
        IssueComparison comparison = Compare(fixture, scan);

        Assert.All(comparison.Articles, article => Assert.True(article.IsWhole, article.ToString()));
        Assert.Equal(1, comparison.ArticleOrder);
    }

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void No_article_is_found_that_was_not_printed(string fixture, string scan) =>
        Assert.Equal(
            FixtureConversions.Truth(fixture).Articles.Count,
            conversions.Recover(fixture, scan).Issue.Articles.Count);

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void Every_article_has_its_own_headline(string fixture, string scan)
    {
        IssueComparison comparison = Compare(fixture, scan);

        Assert.Equal(comparison.Articles.Count, comparison.TitlesRight);
    }

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void Characters_are_read_nearly_without_error(string fixture, string scan)
    {
        double most = scan == "scan.pdf" ? MostErrorsClean : MostErrorsDamaged;

        Assert.InRange(Compare(fixture, scan).ErrorRate.Value, 0, most);
    }

    [Fact]
    public void A_page_whose_language_is_not_named_is_read_as_well()
    {
        RecoveredIssue recovered = conversions.RecoverGuessing("broadsheet-zh", "damaged.jpg");

        IssueComparison comparison = IssueComparison.Compare(FixtureConversions.Truth("broadsheet-zh"), recovered.Issue);
        Assert.Equal("chi_sim+eng", Assert.Single(recovered.Pages).Language);
        Assert.InRange(comparison.ErrorRate.Value, 0, MostErrorsDamaged);
    }

    private IssueComparison Compare(string fixture, string scan) => IssueComparison.Compare(
        FixtureConversions.Truth(fixture), conversions.Recover(fixture, scan).Issue);
}
