using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>
/// Precision and recall of articles after CITlab's article separation measure (Michael, Weidemann, Laasch and Labahn, "ICPR 2020
/// Competition on Text Block Segmentation on a NewsEye Dataset"): the shares of each found article and of each of the truth that
/// the other one covers, paired for either by themselves, the greatest share first, each article once at most. CITlab covers
/// baselines within a tolerance of pixels (Grüning et al.); here it is characters of lines that are covered, by their text.
/// </summary>
/// <param name="PrecisionSum">Shares of the found articles that are their partners'; over their number it is the precision.</param>
/// <param name="RecallSum">Shares of the truth's articles that their partners have; over their number it is the recall.</param>
public sealed record ArticleCoverage(double PrecisionSum, double RecallSum)
{
    /// <summary>Measures the articles.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    public static ArticleCoverage Measure(IReadOnlyList<Article> truth, IReadOnlyList<Article> found)
    {
        int[][] shared = ArticleMatcher.SharedCharacters(truth, found);
        int[] truthLengths = [.. truth.Select(ArticleMatcher.Length)];
        int[] foundLengths = [.. found.Select(ArticleMatcher.Length)];
        return new ArticleCoverage(
            Sum((t, f) => (double)shared[f][t] / foundLengths[f]),
            Sum((t, f) => Math.Min(1, (double)shared[f][t] / truthLengths[t])));

        double Sum(Func<int, int, double> share) => BestPairs
            .Of(truth.Count, found.Count, (t, f) => shared[f][t] > 0 ? share(t, f) : null)
            .Sum(pair => share(pair.Truth, pair.Found));
    }
}
