using System.Text.RegularExpressions;

namespace PrintRecover.Typesetter.Text;

/// <summary>
/// Where words may break, by syllables: the last consonant before a vowel goes with it, and so do consonants that stand for one
/// sound. In English, where one consonant between vowels may go either way, only breaks between two are made.
/// </summary>
public sealed partial class Hyphenation
{
    private const string Vowels = "aeiouyäöüàâéèêëîïôûùœæ";

    // No part shorter than these stands before or after the hyphen.
    private const int FewestBefore = 3;
    private const int FewestAfter = 3;

    private readonly string[] _oneSound;
    private readonly string[] _endings;
    private readonly bool _breaksBeforeOne;

    private Hyphenation(string oneSound, string endings, bool breaksBeforeOne)
    {
        _oneSound = oneSound.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _endings = endings.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _breaksBeforeOne = breaksBeforeOne;
    }

    private static Hyphenation English { get; } = new(
        "ch sh th ph gh wh qu bl br cl cr dr fl fr gl gr pl pr tr st sp sc", "tion sion ment ness less ful ship", breaksBeforeOne: false);

    private static Hyphenation German { get; } = new("ſch sch ch ck ph th qu ſt", "", breaksBeforeOne: true);

    private static Hyphenation French { get; } = new(
        "ch ph th gn qu gu bl br cl cr dr fl fr gl gr pl pr tr vr", "", breaksBeforeOne: true);

    private static Hyphenation None { get; } = new("", "", breaksBeforeOne: false);

    /// <summary>A language's rules.</summary>
    public static Hyphenation For(PrintLanguage language) => language.Code switch
    {
        "en" => English,
        "de" => German,
        "fr" => French,
        _ => None,
    };

    /// <summary>The text with a soft hyphen wherever a word may break.</summary>
    public string Apply(string text) => this == None ? text : LongWord().Replace(text, word => Break(word.Value));

    private string Break(string word)
    {
        string letters = word.ToLowerInvariant();
        var breaks = new SortedSet<int>(_endings.Where(ending => letters.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => letters.Length - ending.Length));
        for (int index = 1; index < letters.Length; index++)
        {
            if (IsVowel(letters[index]) && !IsVowel(letters[index - 1]) && Onset(letters, index) is int at)
            {
                breaks.Add(at);
            }
        }

        return breaks.Where(at => at >= FewestBefore && letters.Length - at >= FewestAfter).Reverse()
            .Aggregate(word, (broken, at) => broken.Insert(at, "\u00AD"));
    }

    /// <summary>Where the syllable of a vowel begins; null where no break can be told.</summary>
    private int? Onset(string letters, int vowel)
    {
        int first = vowel;
        while (first > 0 && !IsVowel(letters[first - 1]))
        {
            first--;
        }

        int sound = _oneSound.Where(sound => vowel - first >= sound.Length && letters.AsSpan(0, vowel).EndsWith(sound))
            .Select(sound => sound.Length).DefaultIfEmpty(1).Max();
        int at = vowel - sound;
        bool isLoneConsonant = at == first;
        return first == 0 || (isLoneConsonant && !_breaksBeforeOne) || at == letters.Length ? null : at;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    [GeneratedRegex(@"\p{L}{6,}")]
    private static partial Regex LongWord();
}
