using System.Text.RegularExpressions;

namespace PrintRecover.Reflow;

/// <summary>
/// Which hyphens belong to the word by the spelling of English, German and French, where the document does not say.
/// No language need be known: what one of them writes with a hyphen hardly ever is a syllable's end in another.
/// </summary>
internal static partial class CompoundSpelling
{
    /// <summary>True when the word is spelt with a hyphen where the line parts it.</summary>
    public static bool HasHyphen(BrokenWord word)
    {
        string parts = WordScanner.Fold(word.First + "-" + word.Second);
        return !NeverParted().IsMatch(parts)
            && (IsLinkOfChain(word, parts) || IsStreet(word) || IsPointedAt(word)
                || EnglishCompounds.Matches(parts) || FrenchCompounds.Matches(parts)
                || (char.IsLower(word.First[0]) && FrenchCompounds.IsVerbAndThing(parts)) || GermanAdjectives().IsMatch(parts));
    }

    /// <summary>
    /// True where no syllable can end: at a figure, and before a capital inside a word (<c>Haupt-/Bahn</c>,
    /// <c>Anglo-/American</c>), except for <c>Mac-/Farlane</c> and headlines set in capitals.
    /// </summary>
    public static bool CannotBeSyllable(BrokenWord word) => char.IsDigit(word.First[^1]) || char.IsDigit(word.Second[0])
        || (char.IsUpper(word.Second[0]) && !word.IsInCapitals && !IsOneWord(word));

    /// <summary>True for one word whose second part is a conjunction only by chance: <c>den-/noch</c>.</summary>
    public static bool IsOneWord(BrokenWord word) => NeverParted().IsMatch(WordScanner.Fold(word.First + "-" + word.Second));

    /// <summary>True for <c>tug-/of-war</c>, <c>c'est-à-/dire</c>: a little word with a hyphen before and after it.</summary>
    private static bool IsLinkOfChain(BrokenWord word, string parts) =>
        ChainGoesOn().IsMatch(word.Second + word.Rest) || (word.IsChained && ChainLink().IsMatch(parts));

    /// <summary>True for English <c>Fleet-/street</c>, as papers wrote it into the 1930s.</summary>
    private static bool IsStreet(BrokenWord word) => char.IsUpper(word.First[0]) && Street().IsMatch(word.Second);

    /// <summary>True for French <c>cette femme-/là</c>, <c>ces jours-/ci</c>.</summary>
    private static bool IsPointedAt(BrokenWord word) => word.Second is "là" or "ci" && EndsDemonstrative().IsMatch(word.Before);

    [GeneratedRegex("^(?:ma?c-|aujour-d|den-noch|kür-bis)")]
    private static partial Regex NeverParted();

    // deutsch-französisch, wissenschaftlich-technisch: two adjectives of equal rank.
    [GeneratedRegex("(?:isch|lich|deutsch)-\\w{3,}(?:isch|lich|al|iv|ell|är|ös)(?:e[nmrs]?)?$")]
    private static partial Regex GermanAdjectives();

    [GeneratedRegex(@"^(?:in|of|the|and|to|by|at|on|for|de|du|des|la|le|les|à|au|aux|en|et|sur|sous|lès|t)[-\u2010]")]
    private static partial Regex ChainGoesOn();

    [GeneratedRegex("^(?:(?:of|the|by|and|à|et|de|des)-|in-(?:laws?|chief|the)$|en-ciel)")]
    private static partial Regex ChainLink();

    [GeneratedRegex("^(?:street|lane|avenue|square|terrace|crescent)$")]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:ce|cet|cette|ces)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsDemonstrative();
}
