using PrintRecover.Evaluation.Blocks;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>What was found against the truth, article by article.</summary>
/// <param name="Articles">One for each article of the truth, in its order.</param>
/// <param name="ErrorRate">
/// Character errors over all articles: matched ones compared, those of the truth that were not found and those found
/// that are not in the truth counted whole.
/// </param>
/// <param name="ArticleOrder">How well the order of the articles is kept, 0..1.</param>
public sealed record IssueComparison(
    IReadOnlyList<ArticleComparison> Articles, ErrorRate ErrorRate, double ArticleOrder)
{
    /// <summary>A title with so many misread characters is still the right title.</summary>
    private const double TitleErrors = 0.1;

    /// <summary>How many articles have their title.</summary>
    public int TitlesRight => Articles.Count(article => article.IsTitleRight);

    /// <summary>How many articles are there whole.</summary>
    public int ArticlesWhole => Articles.Count(article => article.IsWhole);

    /// <summary>Compares a found issue with the truth; where it came from does not matter.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    /// <param name="folding">What is held to be the same; <see cref="TextFolding.Lenient"/> when null.</param>
    public static IssueComparison Compare(Issue truth, Issue found, TextFolding? folding = null)
    {
        folding ??= TextFolding.Lenient;
        IReadOnlyList<ArticleScore> scores = ArticleMatcher.Match(truth.Articles, found.Articles);
        ArticleComparison[] articles = [.. scores.Select(score =>
            Compare(score, truth.Articles[score.Truth], score.Found is { } f ? found.Articles[f] : null, folding))];
        ErrorRate invented = found.Articles
            .Where((_, f) => scores.All(score => score.Found != f))
            .Select(article => new ErrorRate(folding.Graphemes(ArticleText.Of(article)).Count, 0))
            .Aggregate(default(ErrorRate), (all, rate) => all + rate);
        int[] order = [.. scores.Where(score => score.Found is not null).OrderBy(score => score.Found).Select(score => score.Truth)];
        return new IssueComparison(
            articles,
            articles.Aggregate(invented, (all, article) => all + article.ErrorRate),
            ReadingOrderScore.Measure([.. scores.Select(score => score.Truth)], order));
    }

    private static ArticleComparison Compare(ArticleScore score, Article truth, Article? found, TextFolding folding) => new(
        truth.Title,
        score,
        CharacterErrorRate.Measure(ArticleText.Of(truth), found is null ? "" : ArticleText.Of(found), folding),
        found is not null && IsSameTitle(truth.Title ?? "", found.Title ?? ""),
        found is null ? 0 : ParagraphBoundaryScore.Measure(ParagraphsOf(truth), ParagraphsOf(found)));

    private static bool IsSameTitle(string truth, string found) =>
        CharacterErrorRate.Measure(truth, found, TextFolding.Lenient).Value <= TitleErrors;

    private static string[] ParagraphsOf(Article article) =>
        [.. article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text)];
}
