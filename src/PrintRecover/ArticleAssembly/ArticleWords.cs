using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Which articles of a page have the words of a text: those that only one of them has speak for it.</summary>
internal sealed class ArticleWords
{
    private readonly Dictionary<Region, (object Article, HashSet<string> Words)> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Dictionary<object, int>> _articles = [];

    /// <summary>Looks over the parts of a page's articles.</summary>
    public ArticleWords(IEnumerable<(object Article, Region Part)> parts)
    {
        foreach ((object article, Region part) in parts)
        {
            HashSet<string> words = RareWords.AllOf(part);
            _parts[part] = (article, words);
            foreach (string word in words)
            {
                Dictionary<object, int> counts = _articles.TryGetValue(word, out Dictionary<object, int>? known) ? known : _articles[word] = new(ReferenceEqualityComparer.Instance);
                counts[article] = counts.GetValueOrDefault(article) + 1;
            }
        }
    }

    /// <summary>How many words a part shares with the rest of an article and with no other.</summary>
    public int CountShared(Region part, object article)
    {
        (object own, HashSet<string> words) = _parts[part];
        return words.Count(word =>
        {
            object[] others = [.. _articles[word].Where(pair => pair.Key != own || pair.Value > 1).Select(pair => pair.Key).Take(2)];
            return others is [{ } only] && only == article;
        });
    }
}
