using Counts = System.Collections.Generic.Dictionary<string, int>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace PrintRecover.Reflow;

/// <summary>
/// How often a document prints which words, whole and hyphenated. Counted when first asked, for most Chinese text never
/// asks; bounded, for a document may be long.
/// </summary>
/// <param name="lines">The document's lines in order; they are read when the first word is asked for.</param>
internal sealed class DocumentWords(IEnumerable<ReadOnlyMemory<char>> lines)
{
    /// <summary>Different words that are kept, as many as some hundred newspaper pages have; later ones are not learnt.</summary>
    private const int MostWords = 200_000;

    private const char Hyphen = '-';

    /// <summary>Stands for a hyphen that a capital follows: <c>Musik-Instrumente</c> says nothing about <c>Musikinstrumente</c>.</summary>
    private const char HyphenBeforeCapital = '=';

    private readonly Lazy<Dictionary<string, int>> _counts = new(() => CountWords(lines));

    /// <summary>How often the word is printed in one; capitals and the long s make no difference.</summary>
    public int Count(string word) => _counts.Value.GetValueOrDefault(WordScanner.Fold(word));

    /// <summary>How often the two parts are printed with a hyphen between them; a capital in the second counts.</summary>
    public int CountHyphenated(string first, string second) =>
        Count(first + Hyphen + second) + (char.IsUpper(second[0]) ? Count(first + HyphenBeforeCapital + second) : 0);

    private static Dictionary<string, int> CountWords(IEnumerable<ReadOnlyMemory<char>> lines)
    {
        var counts = new Dictionary<string, int>();
        Counts bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ReadOnlyMemory<char> line in lines)
        {
            CountWords(line.Span, bySpan);
        }

        return counts;
    }

    /// <summary>Counts the line's words; the parts of broken ones among them do no harm, for only whole words are asked for.</summary>
    private static void CountWords(ReadOnlySpan<char> text, Counts counts)
    {
        Span<char> folded = stackalloc char[2 * HyphenMender.LongestWord + 1];
        int lengthBefore = 0;
        for (int start = 0; start < text.Length; start++)
        {
            int next = text[start..].IndexOfAny(WordScanner.WordCharacters);
            if (next < 0)
            {
                return;
            }

            lengthBefore = next > 0 ? 0 : lengthBefore;
            start += next;
            int length = WordScanner.LengthOfFirst(text[start..]);
            if (length > HyphenMender.LongestWord)
            {
                lengthBefore = 0;
                start += length;
                continue;
            }

            ReadOnlySpan<char> word = text.Slice(start, length);
            WordScanner.Fold(word, folded[(lengthBefore + 1)..]);
            Add(counts, folded.Slice(lengthBefore + 1, length));
            if (lengthBefore > 0)
            {
                folded[lengthBefore] = char.IsUpper(word[0]) ? HyphenBeforeCapital : Hyphen;
                Add(counts, folded[..(lengthBefore + 1 + length)]);
            }

            start += length;
            bool hasHyphen = start < text.Length && Characters.IsHyphen(text[start]);
            WordScanner.Fold(word, folded);
            lengthBefore = hasHyphen ? length : 0;
        }
    }

    private static void Add(Counts counts, ReadOnlySpan<char> word)
    {
        if (counts.TryGetValue(word, out int count))
        {
            counts[word] = count + 1;
        }
        else if (counts.Dictionary.Count < MostWords)
        {
            counts[word] = 1;
        }
    }
}
