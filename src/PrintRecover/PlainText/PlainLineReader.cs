using System.Buffers;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>Parts a text into lines and measures them; lines that are no text are told apart.</summary>
internal sealed class PlainLineReader
{
    /// <summary>A printed rule or a speck is read as no more marks than these, unless they are all alike.</summary>
    private const int MostNoiseMarks = 3;

    private const int TabCells = 4;

    private readonly List<PlainLine> _noise = [];
    private long _number;
    private int _page;

    /// <summary>Begins at a place in a file.</summary>
    /// <param name="firstNumber">The number of the first line that is read, from 1.</param>
    /// <param name="page">The page that it stands on, from 1.</param>
    public PlainLineReader(long firstNumber = 1, int page = 1)
    {
        _number = firstNumber;
        _page = page;
    }

    /// <summary>The lines that hold text, in order.</summary>
    public PlainLine[] Lines { get; private set; } = [];

    /// <summary>The lines that are printed rules or specks.</summary>
    public IReadOnlyList<PlainLine> Noise => _noise;

    /// <summary>The number of the line after the last.</summary>
    public long NextNumber => _number;

    /// <summary>The page of the line after the last.</summary>
    public int Page => _page;

    /// <summary>Reads a text to its end; to be called once.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        int blankLines = 0;
        int start = 0;
        int count = 0;
        PlainLine[] lines = ArrayPool<PlainLine>.Shared.Rent(LineEnds.Count(text) + text.Count('\f') + 1);
        while (start < text.Length)
        {
            int length = text[start..].IndexOfAny('\n', '\r', '\f');
            int end = length < 0 ? text.Length : start + length;
            PlainLine line = Measure(text, start, end) with { BlankLinesBefore = blankLines };
            if (line.Length == 0)
            {
                blankLines++;
            }
            else if (IsNoise(line.In(text)))
            {
                _noise.Add(line);
            }
            else
            {
                lines[count++] = line;
                blankLines = 0;
            }

            start = end + 1;
            if (end < text.Length)
            {
                if (text[end] == '\f')
                {
                    _page++;
                    blankLines++;
                    continue;
                }

                start += text[end] == '\r' && start < text.Length && text[start] == '\n' ? 1 : 0;
            }

            _number++;
        }

        Lines = lines.AsSpan(0, count).ToArray();
        ArrayPool<PlainLine>.Shared.Return(lines);
    }

    /// <summary>Measures a line, or a part of one.</summary>
    public PlainLine Measure(ReadOnlySpan<char> text, int start, int end)
    {
        int indent = 0;
        while (start < end && (TraitsTable.Of(text[start]) & CharacterTraits.Space) != 0)
        {
            indent += text[start] switch { '\t' => TabCells, '\u3000' => 2, '\uFEFF' or '\u200B' => 0, _ => 1 };
            start++;
        }

        while (end > start && (TraitsTable.Of(text[end - 1]) & CharacterTraits.Space) != 0)
        {
            end--;
        }

        int wide = 0;
        int words = 0;
        int opened = 0;
        int narrow = 0;
        int gaps = 0;
        int shared = 0;
        bool afterSpace = false;
        CharacterTraits last = CharacterTraits.None;
        bool hasStop = false;
        bool hasMark = false;
        bool hasWideWhite = false;
        for (int i = start; i < end; i++)
        {
            int ideographs = Characters.IsIdeograph(text[i]) ? LengthOfIdeographs(text[i..end]) : 0;
            if (ideographs > 0)
            {
                // Most characters tell nothing but their width, and are passed over many at a time.
                wide += ideographs;
                gaps += afterSpace && (last & CharacterTraits.Wide) != 0 ? 1 : 0;
                last = CharacterTraits.Wide;
                afterSpace = false;
                i += ideographs - 1;
                continue;
            }

            CharacterTraits traits = TraitsTable.Of(text[i]);
            if ((traits & CharacterTraits.Space) != 0)
            {
                hasWideWhite |= afterSpace || text[i] is '\t' or '\u3000';
                afterSpace = true;
                narrow++;
                continue;
            }

            if ((traits & CharacterTraits.Wide) != 0)
            {
                wide++;
                gaps += afterSpace && (last & CharacterTraits.Wide) != 0 ? 1 : 0;
            }
            else
            {
                narrow += char.IsLowSurrogate(text[i]) ? 0 : 1;
                words += (traits & CharacterTraits.Word) != 0 ? 1 : 0;
                shared += (traits & CharacterTraits.Shared) != 0 ? 1 : 0;
            }

            if ((traits & (CharacterTraits.Opener | CharacterTraits.Closer)) != 0)
            {
                // German quotes close with “, right behind a word; an apostrophe stands between letters.
                bool isBehindWord = i > start && !afterSpace && (last & (CharacterTraits.Wide | CharacterTraits.Opener)) == 0;
                bool isApostrophe = text[i] == '’' && i + 1 < end && (TraitsTable.Of(text[i + 1]) & CharacterTraits.Word) != 0;
                bool opens = (traits & CharacterTraits.Opener) != 0 && !(text[i] is '“' or '‘' && isBehindWord);
                opened += isApostrophe ? 0 : opens ? 1 : -1;
            }

            hasStop |= text[i] == '。' && i < end - 1;
            hasMark |= (traits & (CharacterTraits.SentenceEnd | CharacterTraits.ClauseEnd)) != 0 && i < end - 1;
            last = traits;
            afterSpace = false;
        }

        bool isWide = wide > 0 && 3 * wide >= words;
        bool isSpread = gaps > 1 && 4 * gaps >= wide;
        int width = 2 * wide + narrow + (isWide ? shared : 0);
        return new PlainLine(start, end - start, _number, _page, 0, indent, width, opened, hasStop, hasMark, hasWideWhite, words > 0, isWide, isSpread);
    }

    private static int LengthOfIdeographs(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExceptInRange(Characters.FirstIdeograph, Characters.LastIdeograph);
        return length < 0 ? text.Length : length;
    }

    /// <summary>True for a line of marks only that printed rules, edges and specks are read as.</summary>
    private static bool IsNoise(ReadOnlySpan<char> line)
    {
        char first = line[0];
        if ((TraitsTable.Of(first) & CharacterTraits.RuleLike) == 0)
        {
            return false;
        }

        int marks = 0;
        bool areAlike = true;
        foreach (char c in line)
        {
            CharacterTraits traits = TraitsTable.Of(c);
            if ((traits & CharacterTraits.Space) != 0)
            {
                continue;
            }

            if ((traits & CharacterTraits.RuleLike) == 0)
            {
                return false;
            }

            marks++;
            areAlike &= c == first;
        }

        return areAlike || marks <= MostNoiseMarks;
    }
}
