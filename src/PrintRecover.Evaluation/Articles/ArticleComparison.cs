using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Articles;

/// <summary>An article of the truth against what was found of it.</summary>
/// <param name="Title">Its title in the truth; null when it has none.</param>
/// <param name="Score">Which found article it is and how much of it is there.</param>
/// <param name="ErrorRate">Character errors of headline, text and captions; all of it when it was not found.</param>
/// <param name="IsTitleRight">True when the found article has its title.</param>
/// <param name="ParagraphF1">F1 of its paragraphs' boundaries.</param>
public sealed record ArticleComparison(
    string? Title, ArticleScore Score, ErrorRate ErrorRate, bool IsTitleRight, double ParagraphF1)
{
    /// <summary>An article with fewer character errors is there whole: a lost or misplaced column costs more.</summary>
    public const double WholeBelow = 0.1;

    /// <summary>True when the article is there whole and in order.</summary>
    public bool IsWhole => ErrorRate.Value < WholeBelow;
}
