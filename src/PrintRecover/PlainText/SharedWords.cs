using System.Numerics;

namespace PrintRecover.PlainText;

/// <summary>
/// What a text speaks of: its words, and its pairs of neighbouring Chinese characters; those that any text has are not
/// asked for. Tells how much of it another text has too.
/// </summary>
internal sealed class SharedWords
{
    private const int ShortestWord = 5;

    /// <summary>Slots a term at least: where most slots are empty, most questions are answered by the first.</summary>
    private const int SlotsPerTerm = 8;

    private readonly uint[] _pairs;
    private readonly int _hashShift;
    private int _pairCount;
    private HashSet<string>? _words;

    /// <summary>Takes the words and pairs from a text.</summary>
    /// <param name="parts">The text's parts.</param>
    /// <param name="most">No more than these, the first ones; some hundred at the most.</param>
    public SharedWords(ReadOnlySpan<ReadOnlyMemory<char>> parts, int most)
    {
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(most * SlotsPerTerm));
        _pairs = new uint[slots];
        _hashShift = 32 - BitOperations.Log2((uint)slots);
        foreach (ReadOnlyMemory<char> part in parts)
        {
            Take(part.Span, most);
        }
    }

    /// <summary>Share of the words and pairs that stand in a text, 0..1.</summary>
    /// <param name="parts">The text's parts.</param>
    public double ShareIn(ReadOnlySpan<ReadOnlyMemory<char>> parts)
    {
        int all = Count;
        return all == 0 ? 0 : (double)(PairsIn(parts) + WordsIn(parts)) / all;
    }

    private int Count => _pairCount + (_words?.Count ?? 0);

    private void Take(ReadOnlySpan<char> text, int most)
    {
        int wordStart = -1;
        CharacterTraits last = CharacterTraits.None;
        for (int i = 0; i <= text.Length && Count < most; i++)
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
                    (_words ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(text[wordStart..i].ToString());
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

    private int WordsIn(ReadOnlySpan<ReadOnlyMemory<char>> parts)
    {
        int found = 0;
        foreach (string word in _words ?? [])
        {
            foreach (ReadOnlyMemory<char> part in parts)
            {
                if (part.Span.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    found++;
                    break;
                }
            }
        }

        return found;
    }

    private int PairsIn(ReadOnlySpan<ReadOnlyMemory<char>> parts)
    {
        int found = 0;
        Span<bool> isFound = stackalloc bool[_pairs.Length];
        foreach (ReadOnlyMemory<char> part in parts)
        {
            // The character before stands in the upper half; there is none before the first.
            uint pair = 0;
            foreach (char c in part.Span)
            {
                pair = Pair((char)pair, c);
                int slot = HashOf(pair);
                if (_pairs[slot] != 0 && _pairs[slot = SlotOf(pair)] == pair && !isFound[slot])
                {
                    isFound[slot] = true;
                    found++;
                }
            }

            if (found == _pairCount)
            {
                break;
            }
        }

        return found;
    }

    private void Add(uint pair)
    {
        int slot = SlotOf(pair);
        _pairCount += _pairs[slot] == pair ? 0 : 1;
        _pairs[slot] = pair;
    }

    /// <summary>Where a pair stands, or an empty slot.</summary>
    private int SlotOf(uint pair)
    {
        int slot = HashOf(pair);
        while (_pairs[slot] != 0 && _pairs[slot] != pair)
        {
            slot = (slot + 1) % _pairs.Length;
        }

        return slot;
    }

    private int HashOf(uint pair) => (int)((pair * 2654435769u) >> _hashShift);

    private static uint Pair(char left, char right) => ((uint)left << 16) | right;
}
