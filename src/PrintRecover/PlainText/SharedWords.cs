namespace PrintRecover.PlainText;

/// <summary>
/// What a text speaks of: its words, and its pairs of neighbouring Chinese characters; those that any text has are not
/// asked for. Tells how much of it another text has too.
/// </summary>
internal sealed class SharedWords
{
    private const int ShortestWord = 5;

    /// <summary>Bits of a first look for a pair; most are not there, and that is to cost nothing.</summary>
    private const int FilterBits = 8192;

    private readonly HashSet<uint> _pairs = [];
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    /// <summary>Takes the words and pairs from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">No more than these, the first ones.</param>
    public SharedWords(ReadOnlySpan<char> text, int most)
    {
        int wordStart = -1;
        CharacterTraits last = CharacterTraits.None;
        for (int i = 0; i <= text.Length && _pairs.Count + _words.Count < most; i++)
        {
            CharacterTraits traits = i < text.Length ? TraitsTable.Of(text[i]) : CharacterTraits.None;
            if ((traits & CharacterTraits.Word) != 0)
            {
                wordStart = wordStart < 0 ? i : wordStart;
            }
            else
            {
                if (wordStart >= 0 && i - wordStart >= ShortestWord)
                {
                    _words.Add(text[wordStart..i].ToString());
                }

                wordStart = -1;
                if ((traits & last & CharacterTraits.Telling) != 0)
                {
                    Add(Pair(text[i - 1], text[i]));
                }
            }

            last = traits;
        }
    }

    /// <summary>Share of the words and pairs that stand in a text, 0..1.</summary>
    public double ShareIn(string text)
    {
        int all = _pairs.Count + _words.Count;
        return all == 0 ? 0 : (double)(PairsIn(text) + WordsIn(text)) / all;
    }

    private int WordsIn(string text)
    {
        int found = 0;
        foreach (string word in _words)
        {
            found += text.Contains(word, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return found;
    }

    private int PairsIn(ReadOnlySpan<char> text)
    {
        if (_pairs.Count == 0)
        {
            return 0;
        }

        var found = new HashSet<uint>();
        for (int i = 1; i < text.Length; i++)
        {
            uint pair = Pair(text[i - 1], text[i]);
            int bit = Bit(pair);
            if ((_filter[bit / 64] & (1UL << (bit % 64))) != 0 && _pairs.Contains(pair))
            {
                found.Add(pair);
            }
        }

        return found.Count;
    }

    private void Add(uint pair)
    {
        _pairs.Add(pair);
        int bit = Bit(pair);
        _filter[bit / 64] |= 1UL << (bit % 64);
    }

    private static uint Pair(char left, char right) => ((uint)left << 16) | right;

    private static int Bit(uint pair) => (int)(pair * 2654435769u >> 19);
}
