using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>
/// Matches found articles with those of the truth by their text. Every found line is given to the article of the
/// truth with which it shares most runs of three characters, so that misread characters and lines that landed in the
/// wrong article are told apart.
/// </summary>
public static class ArticleMatcher
{
    private const int RunLength = 3;

    /// <summary>Share of a line's runs that its article must have; below it the line is of none.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Scores every article of the truth; each found article is matched once at most, the best match first.</summary>
    public static IReadOnlyList<ArticleScore> Match(IReadOnlyList<Article> truth, IReadOnlyList<Article> found)
    {
        int[][] shared = SharedCharacters(truth, found);
        var scores = new ArticleScore?[truth.Count];
        foreach ((int t, int f) in BestPairs.Of(truth.Count, found.Count, (t, f) => shared[f][t] > 0 ? shared[f][t] : null))
        {
            scores[t] = Score(t, f, shared[f][t], Length(truth[t]), Length(found[f]));
        }

        return [.. scores.Select((score, t) => score ?? new ArticleScore(t, null, 0, 0))];
    }

    /// <summary>For each found article how many of its characters are of each article of the truth.</summary>
    internal static int[][] SharedCharacters(IReadOnlyList<Article> truth, IReadOnlyList<Article> found)
    {
        HashSet<string>[] runs = [.. truth.Select(article => Runs(Lines(article)).ToHashSet())];
        return [.. found.Select(article => CharactersOf(article, runs))];
    }

    /// <summary>An article's characters, folded.</summary>
    internal static int Length(Article article) => Lines(article).Sum(line => line.Length);

    private static ArticleScore Score(int truth, int found, int shared, int truthLength, int foundLength) =>
        new(truth, found, Math.Min(1, (double)shared / Math.Max(1, truthLength)), (double)shared / Math.Max(1, foundLength));

    /// <summary>How many of a found article's characters stand in lines of each article of the truth.</summary>
    private static int[] CharactersOf(Article found, HashSet<string>[] truth)
    {
        (string Line, string[] Runs, int[] Hits)[] lines =
        [
            .. Lines(found)
                .Select(line => (Line: line, Runs: Runs([line]).ToArray()))
                .Select(line => (line.Line, line.Runs, truth.Select(article => line.Runs.Count(article.Contains)).ToArray())),
        ];
        int[] all = [.. truth.Select((_, t) => lines.Sum(line => line.Hits[t]))];
        var characters = new int[truth.Length];
        foreach ((string line, string[] runs, int[] hits) in lines)
        {
            int best = hits.Length == 0 ? 0 : hits.Max();
            if (best > 0 && best >= LeastShare * runs.Length)
            {
                // A line that several articles have, such as a source, is the one's that the rest is of.
                int article = Enumerable.Range(0, hits.Length).Where(t => hits[t] == best).MaxBy(t => all[t]);
                characters[article] += line.Length;
            }
        }

        return characters;
    }

    /// <summary>The article's printed lines, or its whole text where the lines are not known, folded.</summary>
    private static IEnumerable<string> Lines(Article article)
    {
        IEnumerable<string> headline = article.HeadlineLines.Count > 0
            ? article.HeadlineLines.Select(line => line.Text)
            : new[] { article.Kicker, article.Title, article.Subtitle }.OfType<string>();
        IEnumerable<string> body = article.Blocks.SelectMany(block =>
            block.Lines.Count > 0 ? block.Lines.Select(line => line.Text) : [block.Text]);
        return headline.Concat(body)
            .Select(line => string.Concat(TextFolding.Lenient.Graphemes(line)))
            .Where(line => line.Length > 0);
    }

    /// <summary>Runs of characters within the lines; a line too short for one is a run itself.</summary>
    private static IEnumerable<string> Runs(IEnumerable<string> lines) => lines.SelectMany(line =>
        line.Length < RunLength
            ? [line]
            : Enumerable.Range(0, line.Length - RunLength + 1).Select(i => line.Substring(i, RunLength)));
}
