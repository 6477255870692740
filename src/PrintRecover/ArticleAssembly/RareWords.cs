using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly;

/// <summary>The words that few parts of a page have: names above all. Chinese and Japanese, which part no words, give runs of characters.</summary>
internal static class RareWords
{
    private const int MostUnits = 3;
    private const int LeastLetters = 5;
    private const int RunLength = 3;

    /// <summary>The rare words of each region.</summary>
    public static HashSet<string>[] Of(IReadOnlyList<Region> regions)
    {
        HashSet<string>[] words = [.. regions.Select(AllOf)];
        Dictionary<string, int> counts = words.SelectMany(each => each).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        return [.. words.Select(each => each.Where(word => counts[word] is > 1 and <= MostUnits).ToHashSet())];
    }

    /// <summary>The words of a region, however rare.</summary>
    public static HashSet<string> AllOf(Region region) => [.. region.Lines.SelectMany(line => WordsOf(line.Text))];

    private static IEnumerable<string> WordsOf(string line)
    {
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            bool isCjk = i < line.Length && Characters.IsIdeograph(line[i]);
            if (i == line.Length || isCjk || !char.IsLetterOrDigit(line[i]))
            {
                if (i - start >= LeastLetters)
                {
                    yield return line[start..i].ToUpperInvariant();
                }

                start = i + 1;
            }

            if (isCjk && i + RunLength <= line.Length && line.AsSpan(i, RunLength).ToArray().All(Characters.IsIdeograph))
            {
                yield return line.Substring(i, RunLength);
            }
        }
    }
}
