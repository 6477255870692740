using System.Text.RegularExpressions;

namespace PrintRecover.Reflow;

/// <summary>
/// Decides what a hyphen at a line's end is. First asked is the document itself, which has often printed the word
/// whole elsewhere; then a few rules of English, German and French spelling; else the hyphen goes, for in
/// justified columns nearly every one is there only because the line ended.
/// </summary>
public sealed partial class HyphenMender
{
    /// <summary>Characters before a line's end that are looked at; no word is longer.</summary>
    internal const int LongestWord = 80;

    /// <summary>First parts that no longer word begins with, or hardly any.</summary>
    private static readonly HashSet<string> CompoundBeginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "self", "well", "half", "vice", "quasi", "anglo", "franco", "demi", "peut", "quelques",
    };

    /// <summary>First parts that longer words begin with too (<c>ex-pect</c>): kept before a word the document knows.</summary>
    private static readonly HashSet<string> PossibleBeginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "ex", "all", "cross", "ill", "so", "ever", "by", "semi", "anti", "pro", "non", "old", "new", "long", "short",
        "high", "low", "full", "part", "first", "second", "two", "three", "four", "five", "ten", "avant", "après", "sous",
    };

    private static readonly HashSet<string> CompoundEnds = new(StringComparer.OrdinalIgnoreCase)
    {
        "elect", "general", "based", "looking", "il", "ils", "elle", "elles", "même", "mêmes",
    };

    private readonly Dictionary<string, int> _wordCounts;

    /// <summary>Makes a mender that knows the words of these lines.</summary>
    /// <param name="lines">The document's own lines.</param>
    public HyphenMender(IEnumerable<string> lines) => _wordCounts = lines
        .SelectMany(WholeWords)
        .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Decides how two lines join.</summary>
    /// <param name="before">The line before, with its hyphen if it has one.</param>
    /// <param name="after">The line after.</param>
    public HyphenJoin Decide(string before, string after)
    {
        if (before.Length < 2 || after.Length == 0 || !Characters.IsHyphen(before[^1])
            || !char.IsLetterOrDigit(before[^2]) || !char.IsLetterOrDigit(after[0])
            || Characters.IsCjk(before[^2]) || Characters.IsCjk(after[0]))
        {
            return HyphenJoin.None;
        }

        string first = LastWord().Match(before[..^1]).Value;
        string second = FirstWord().Match(after).Value;
        return Suspended().IsMatch(after) && Count(first + second) == 0 ? HyphenJoin.Suspended
            : BelongsToWord(first, second) ? HyphenJoin.Kept
            : HyphenJoin.Mended;
    }

    private bool BelongsToWord(string first, string second)
    {
        int whole = Count(first + second);
        int hyphenated = Count(first + "-" + second);
        if (whole != hyphenated)
        {
            return hyphenated > whole;
        }

        bool isFigure = char.IsDigit(first[^1]) || char.IsDigit(second[0]);
        bool isName = char.IsUpper(second[0]) && !(IsCapitals(first) && IsCapitals(second));
        bool isCompound = first.Contains('-') || CompoundBeginnings.Contains(first) || CompoundEnds.Contains(second)
            || (PossibleBeginnings.Contains(first) && Count(second) > 0);
        return isFigure || isName || isCompound;
    }

    private int Count(string word) => _wordCounts.GetValueOrDefault(word);

    private static bool IsCapitals(string word) => word.All(c => char.IsUpper(c) || !char.IsLetter(c));

    /// <summary>The line's words but the ones that its beginning or end may have cut.</summary>
    private static IEnumerable<string> WholeWords(string line)
    {
        MatchCollection words = Word().Matches(line);
        bool endsBroken = line.Length > 0 && Characters.IsHyphen(line[^1]);
        return words.Skip(1).Take(Math.Max(0, words.Count - (endsBroken ? 2 : 1))).Select(word => word.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-\u2010'’][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’\-\u2010]*$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N}]+")]
    private static partial Regex FirstWord();

    // English sets a hyphen again in the part that follows ("two- and three-year"); German need not.
    [GeneratedRegex(@"^(?:(?:und|oder|bzw\.|sowie)\s|(?:and|or|to)\s+\p{L}+-)")]
    private static partial Regex Suspended();
}
