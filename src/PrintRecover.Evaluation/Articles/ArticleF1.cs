using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>Articles found again, and what of them stands where it belongs.</summary>
/// <param name="Truth">Articles of the truth.</param>
/// <param name="Found">Found articles.</param>
/// <param name="Matched">Pairs of them whose texts are alike by <see cref="LeastSimilarity"/> or more.</param>
public sealed record ArticleF1(int Truth, int Found, int Matched)
{
    /// <summary>1 less the edit distance over the longer length.</summary>
    public const double LeastSimilarity = 0.9;

    /// <summary>Matches articles by their whole text, headline, body and captions, the most alike first.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    /// <param name="folding">What is held to be the same.</param>
    public static ArticleF1 Measure(IReadOnlyList<Article> truth, IReadOnlyList<Article> found, TextFolding folding)
    {
        IReadOnlyList<string>[] expected = [.. truth.Select(article => folding.Graphemes(ArticleText.Of(article)))];
        IReadOnlyList<string>[] actual = [.. found.Select(article => folding.Graphemes(ArticleText.Of(article)))];
        int matched = BestPairs.Of(expected.Length, actual.Length, (t, f) => MayBeAlike(expected[t].Count, actual[f].Count)
            && Similarity(expected[t], actual[f]) is >= LeastSimilarity and double similarity ? similarity : null).Count;
        return new ArticleF1(expected.Length, actual.Length, matched);
    }

    private static bool MayBeAlike(int first, int second) => Math.Min(first, second) >= LeastSimilarity * Math.Max(first, second);

    private static double Similarity(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        int longer = Math.Max(first.Count, second.Count);
        return longer == 0 ? 1 : 1 - (double)EditDistance.Between(first, second) / longer;
    }
}
