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

    private readonly int _most;
    private readonly uint[] _pairs;
    private readonly bool[] _isFound;
    private readonly int _hashShift;
    private readonly ulong[] _starts = new ulong[StartBits / 64];
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private int _pairCount;

    /// <summary>Knows no words yet.</summary>
    /// <param name="most">No more words and pairs are taken than these, the first ones; some hundred at the most.</param>
    public SharedWords(int most)
    {
        _most = most;
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)(most * SlotsPerTerm));
        _pairs = new uint[slots];
        _isFound = new bool[slots];
        _hashShift = 32 - BitOperations.Log2((uint)slots);
    }

    /// <summary>Takes the words and pairs of a text, in place of those of the text before.</summary>
    public void Take(TextSample text)
    {
        Clear();
        foreach (ReadOnlySpan<char> part in text)
        {
            Add(part);
        }
    }

    /// <summary>Takes the words and pairs of a text, in place of those of the text before.</summary>
    public void Take(ReadOnlySpan<char> text)
    {
        Clear();
        Add(text);
    }

    /// <summary>Share of the words and pairs that stand in a text, 0..1.</summary>
    public double ShareIn(TextSample text) => Count == 0 ? 0 : (double)(PairsIn(text) + WordsIn(text)) / Count;

    private int Count => _pairCount + _words.Count;

    private void Clear()
    {
        _pairs.AsSpan().Clear();
        _starts.AsSpan().Clear();
        _words.Clear();
        _pairCount = 0;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        int wordStart = -1;
        CharacterTraits last = CharacterTraits.None;
        for (int i = 0; i <= text.Length && Count < _most; i++)
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

    private int WordsIn(TextSample text)
    {
        int found = 0;
        foreach (string word in _words)
        {
            foreach (ReadOnlySpan<char> part in text)
            {
                if (part.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    found++;
                    break;
                }
            }
        }

        return found;
    }

    private int PairsIn(TextSample text)
    {
        int found = 0;
        Span<bool> isFound = _isFound;
        isFound.Clear();
        ReadOnlySpan<ulong> starts = _starts;
        foreach (ReadOnlySpan<char> part in text)
        {
            for (int i = 0; i < part.Length - 1; i++)
            {
                char left = part[i];
                if ((starts[left % StartBits / 64] & (1UL << (left % 64))) != 0)
                {
                    int slot = SlotOf(Pair(left, part[i + 1]));
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
