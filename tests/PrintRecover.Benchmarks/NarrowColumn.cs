using PrintRecover.Reflow;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Sets text in a narrow column and breaks words as newspapers do: at their own hyphens, else between syllables, which
/// for this purpose begin with the last consonant before a vowel.
/// </summary>
/// <param name="width">Characters to a line.</param>
internal sealed class NarrowColumn(int width)
{
    private const int ShortestBeginning = 2;
    private const int ShortestEnd = 3;
    private const string Vowels = "aeiouyäöüàâéèêëîïôùûœæ";
    private const string Inseparable = "ch sch ck ph th sh gn qu bl br cl cr dr fl fr gl gr pl pr tr vr";

    /// <summary>The lines of a paragraph, each with how it joins the next: <c>None</c> where only a space is lost.</summary>
    public IReadOnlyList<(string Line, HyphenJoin Join)> Set(string paragraph)
    {
        var lines = new List<(string, HyphenJoin)>();
        string line = "";
        var words = new Queue<string>(paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string rest = "";
        while (rest.Length > 0 || words.TryDequeue(out rest!))
        {
            string room = line.Length == 0 ? "" : line + " ";
            if (room.Length + rest.Length <= width)
            {
                (line, rest) = (room + rest, "");
                continue;
            }

            int cut = LastBreak(rest, width - room.Length);
            bool hasOwnHyphen = cut > 0 && rest[cut - 1] == '-';
            HyphenJoin join = cut == 0 ? (line.EndsWith('-') ? HyphenJoin.Suspended : HyphenJoin.None)
                : hasOwnHyphen ? HyphenJoin.Kept : HyphenJoin.Mended;
            string piece = cut == 0 ? "" : rest[..cut] + (hasOwnHyphen ? "" : "-");
            if (cut > 0 || line.Length > 0)
            {
                lines.Add((cut > 0 ? room + piece : line, join));
                (line, rest) = ("", rest[cut..]);
            }
            else
            {
                (line, rest) = (rest, "");
            }
        }

        lines.Add((line, HyphenJoin.None));
        return lines;
    }

    /// <summary>The last place where the word may be broken so that its beginning has room; nought for none.</summary>
    private static int LastBreak(string word, int room)
    {
        for (int cut = Math.Min(room, word.Length - 1); cut > 0; cut--)
        {
            bool isOwnHyphen = word[cut - 1] == '-' && char.IsLetterOrDigit(word[cut]);
            if (isOwnHyphen || (cut < room && IsSyllable(word, cut)))
            {
                return cut;
            }
        }

        return 0;
    }

    private static bool IsSyllable(string word, int cut)
    {
        int begin = cut;
        while (begin > 0 && char.IsLetter(word[begin - 1]))
        {
            begin--;
        }

        int end = cut;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        return cut - begin >= ShortestBeginning && end - cut >= ShortestEnd
            && !IsVowel(word[cut]) && Opens(word, cut)
            && word[begin..cut].Any(IsVowel) && word[begin..end].All(char.IsLetter);
    }

    /// <summary>True when one consonant, or some that belong together, lead to a vowel and tear nothing from what is before.</summary>
    private static bool Opens(string word, int cut)
    {
        int vowel = cut;
        while (vowel < word.Length && !IsVowel(word[vowel]))
        {
            vowel++;
        }

        string onset = word[cut..vowel].ToLowerInvariant();
        string[] together = Inseparable.Split(' ');
        return vowel < word.Length && (onset.Length == 1 || together.Contains(onset))
            && !together.Contains(char.ToLowerInvariant(word[cut - 1]) + onset);
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c));
}
