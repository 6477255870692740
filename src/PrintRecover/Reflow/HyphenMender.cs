using System.Text.RegularExpressions;

namespace PrintRecover.Reflow;

/// <summary>
/// Decides what a hyphen at a line's end is. First asked is the document itself, which has often printed the word
/// whole elsewhere; then the spelling of English, German and French; else the hyphen goes, for in justified columns
/// nearly every one is there only because the line ended.
/// </summary>
public sealed partial class HyphenMender
{
    /// <summary>Characters on either side of a break that are looked at; no word is longer.</summary>
    internal const int LongestWord = 80;

    private const char SoftHyphen = '\u00AD';

    private readonly DocumentWords _words;

    /// <summary>Asks this document.</summary>
    /// <param name="lines">The document's own lines in order; read, once, when the first hyphen asks for its words.</param>
    public HyphenMender(IEnumerable<string> lines)
        : this(new DocumentWords(lines.Select(line => line.AsMemory())))
    {
    }

    private HyphenMender(DocumentWords words) => _words = words;

    /// <summary>Asks a document whose lines stand in one text.</summary>
    /// <param name="lines">The lines in order; read, once, when the first hyphen asks for their words.</param>
    public static HyphenMender Of(IEnumerable<ReadOnlyMemory<char>> lines) => new(new DocumentWords(lines));

    /// <summary>Decides how two lines join.</summary>
    /// <param name="before">The line before, with its hyphen if it has one.</param>
    /// <param name="after">The line after.</param>
    public HyphenJoin Decide(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2 || after.Length == 0 || !Characters.IsHyphen(before[^1]))
        {
            return HyphenJoin.None;
        }

        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - LongestWord)..^1];
        return BrokenWord.Read(near, after) is { } word ? Decide(word, before[^1])
            : EndsAbbreviation().IsMatch(near) && char.IsUpper(after[0]) ? HyphenJoin.Kept
            : HyphenJoin.None;
    }

    private HyphenJoin Decide(BrokenWord word, char hyphen)
    {
        // Only the document's word: "kk" stands in whole words too (Markkurs, bookkeeper).
        if (word.WholeWithCk is { } withCk && _words.Count(withCk) > _words.Count(word.Whole))
        {
            return HyphenJoin.MendedCk;
        }

        if (hyphen == SoftHyphen)
        {
            return HyphenJoin.Mended;
        }

        // The other signs break words only: what a figure follows lost its second half with the column.
        bool isBeforeFigure = char.IsDigit(word.Second[0]);
        if (isBeforeFigure && !char.IsDigit(word.First[^1]) && hyphen is not ('-' or '\u2010' or '\u2011'))
        {
            return HyphenJoin.None;
        }

        int whole = _words.Count(word.Whole);
        int hyphenated = _words.CountHyphenated(word.First, word.Second);
        return whole == 0 && Suspended().IsMatch(word.Second + word.Rest) && !CompoundSpelling.IsOneWord(word) ? HyphenJoin.Suspended
            : CompoundSpelling.CannotBeSyllable(word) || hyphenated > whole || (hyphenated == whole && CompoundSpelling.HasHyphen(word)) ? HyphenJoin.Kept
            : HyphenJoin.Mended;
    }

    // "Proz.-Bev.", "R.-A.": longer words before a stop end a sentence, and what follows it is a dash.
    [GeneratedRegex(@"(?:^|[\s(])\p{Lu}\p{L}{0,4}\.$")]
    private static partial Regex EndsAbbreviation();

    // English and French set a hyphen again in the part that follows ("two- and three-year"); German need not.
    [GeneratedRegex(@"^(?:(?:und|oder|sowie|ſowie|noch|bis|als auch)[\s,]|(?:bzw|bezw|resp|u|od)\.|(?:and|or|to|et|ou)\s+[\p{L}\p{N}]+[-\u2010])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suspended();
}
