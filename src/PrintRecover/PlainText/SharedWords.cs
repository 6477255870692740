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
    private const int SlotsPerTerm = 3;

    /// <summary>Characters that pairs begin with, by their low bits: nearly all others are passed over without a look at the pairs.</summary>
    private const int StartBits = 1024;

    private readonly uint[] _pairs;
    private readonly int _hashShift;
    private readonly ulong[] _starts = new ulong[StartBits / 64];
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
        ReadOnlySpan<ulong> starts = _starts;
        foreach (ReadOnlyMemory<char> part in parts)
        {
            ReadOnlySpan<char> text = part.Span;
            for (int i = 0; i < text.Length - 1; i++)
            {
                char left = text[i];
                if ((starts[left % StartBits / 64] & (1UL << (left % 64))) != 0)
                {
                    int slot = SlotOf(Pair(left, text[i + 1]));
                    found += _pairs[slot] != 0 && !isFound[slot] ? 1 : 0;
                    isFound[slot] = true;
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
        uint left = pair >> 16;
        _starts[left % StartBits / 64] |= 1UL << (int)(left % 64);
    }

    /// <summary>Where a pair stands, or an empty slot.</summary>
    private int SlotOf(uint pair)
    {
        int slot = (int)((pair * 2654435769u) >> _hashShift);
        while (_pairs[slot] != 0 && _pairs[slot] != pair)
        {
            slot = (slot + 1) % _pairs.Length;
        }

        return slot;
    }

    private static uint Pair(char left, char right) => ((uint)left << 16) | right;
}
