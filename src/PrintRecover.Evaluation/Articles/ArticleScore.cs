namespace PrintRecover.Evaluation.Articles;

/// <summary>How an article of the truth was found again.</summary>
/// <param name="Truth">Index of the article in the truth.</param>
/// <param name="Found">Index of the found article that has most of it; null when none has any.</param>
/// <param name="Coverage">Share of its characters that the found article has, 0..1.</param>
/// <param name="Purity">Share of the found article's characters that are of this article, 0..1.</param>
public sealed record ArticleScore(int Truth, int? Found, double Coverage, double Purity)
{
    /// <summary>Harmonic mean of coverage and purity.</summary>
    public double F1 => Coverage + Purity > 0 ? 2 * Coverage * Purity / (Coverage + Purity) : 0;
}
