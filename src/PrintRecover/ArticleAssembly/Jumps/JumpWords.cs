using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>The words of a part; where no spaces part them, pairs of characters.</summary>
/// <param name="Headline">The words of its headline.</param>
/// <param name="All">These and its text's.</param>
internal sealed record JumpWords(IReadOnlySet<string> Headline, IReadOnlySet<string> All)
{
    /// <summary>Shorter ones are articles and prepositions.</summary>
    private const int ShortestWord = 3;

    /// <summary>An article is known by its first words and lines; more are not looked at.</summary>
    private const int MostHeadlineCharacters = 200, MostCharacters = 6000;

    /// <summary>Reads a part's words.</summary>
    public static JumpWords Of(JumpPart part)
    {
        var headline = WordsOf(part.HeadlineRegions, MostHeadlineCharacters);
        return new JumpWords(headline, new HashSet<string>(WordsOf(part.Text, MostCharacters).Concat(headline), StringComparer.Ordinal));
    }

    private static HashSet<string> WordsOf(IEnumerable<Region> regions, int most)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextLine line in regions.SelectMany(region => region.Lines))
        {
            if (most <= 0)
            {
                break;
            }

            string text = line.Text.Length <= most ? line.Text : line.Text[..most];
            most -= text.Length;
            if (JumpMark.Back(text) is null && JumpMark.Onward(text) is null)
            {
                AddWords(words, text.ToLowerInvariant());
            }
        }

        return words;
    }

    private static void AddWords(HashSet<string> words, string text)
    {
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isCjk = index < text.Length && Characters.IsIdeograph(text[index]);
            if (isCjk && index + 1 < text.Length && Characters.IsIdeograph(text[index + 1]))
            {
                words.Add(text.Substring(index, 2));
            }

            if (index == text.Length || isCjk || !char.IsLetterOrDigit(text[index]))
            {
                if (index - start >= ShortestWord)
                {
                    words.Add(text[start..index]);
                }

                start = index + 1;
            }
        }
    }
}
