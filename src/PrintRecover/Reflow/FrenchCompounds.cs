using System.Text.RegularExpressions;

namespace PrintRecover.Reflow;

/// <summary>French hyphens: pronouns after their verb, numbers, and the beginnings that few other words share.</summary>
internal static partial class FrenchCompounds
{
    private const string Units = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?";
    private const string Months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

    /// <summary>True when the parts, in small letters with a hyphen between them, are such a compound.</summary>
    public static bool Matches(string parts) => Pronouns().IsMatch(parts) || Numbers().IsMatch(parts)
        || Places().IsMatch(parts) || Families().IsMatch(parts) || Beginnings().IsMatch(parts);

    /// <summary>
    /// True for a verb and its object: <c>porte-monnaie</c>. German has taken many of them over as one word, a noun with
    /// its capital, so ask only where the word begins small.
    /// </summary>
    public static bool IsVerbAndThing(string parts) => VerbsAndThings().IsMatch(parts);

    // dit-il, ont-elles, a-t-on, suis-je, avez-vous, dites-moi, prenez-les, allez-vous-en, lui-même, celui-ci, main-d'œuvre.
    [GeneratedRegex(@"^\w*(?:[td]-(?:ils?|elles?|on)|\w\w-je|-t|(?:[sx]|ez)-(?:tu|vous|nous|lui|leur|moi|toi)
        |(?:ez|ons)-(?:les?|la|y|en)|(?:vous|nous|va)-(?:y|en)|cel(?:ui|les?)-(?:ci|là)|ceux-(?:ci|là)|-m[eê]mes?|-[dl])$",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pronouns();

    [GeneratedRegex("^(?:vingt|trente|quarante|cinquante|soixante|quatre|dix)-(?:(?:" + Units + ")$|\\w+i[eè]mes?$)")]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?:là-|(?:au|par|ci)-(?:dessus|dessous|delà|devant|dedans|dehors|joint|contre|après)"
        + "|(?:nord|sud)-(?:est|ouest)$|mi-(?:temps|chemin|parcours|hauteur|saison|carême|voix|course|pente|journée|" + Months + ")$)")]
    private static partial Regex Places();

    [GeneratedRegex("^(?:grande?s?|petite?s?|beaux?|belles?|arrière)-(?:père|mère|parent|fils|fille|frère|sœur|oncle|tante|garde|pensée|goût|plan|pays|saison|petit)")]
    private static partial Regex Families();

    [GeneratedRegex("^(?:(?:demi|peut|quelques|après)-|avant-(?!ag)|outre-(?:mer|manche|rhin|tombe|atlantique)|sous-(?:préf|secr|lieut|off|sol|marin|direct|chef|ma[iî]tr)"
        + "|(?:bien|mal)-(?:être|aimé)|chefs?-lieu|rendez-vous|ex-(?:ministre|président|maire|roi|empereur)|chauves?-souris"
        + "|week-end|nouveau-né|en-(?:but|avant|tête|cas)s?$)")]
    private static partial Regex Beginnings();

    [GeneratedRegex(@"^(?:porte-(?:parole|monnaie|avions?|drapeau|plume|clefs?|clés?|voix|bagages|bonheur|à)
        |garde-(?:boue|côte|fou|manger|robe|chasse|barrière|malade|meuble|champêtre|pêche|corps)
        |pare-(?:brise|choc|feu)|essuie-|gratte-ciel|chasse-neige|abat-jour|aide-mémoire|brise-lame|cache-(?:nez|col|pot)
        |casse-(?:croûte|tête|noix)|compte-(?:gouttes|rendu|tours)|comptes-rendus|coupe-(?:papier|gorge|vent|feu)
        |couvre-(?:feu|lit|chef)|croque-mort|passe-partout|perce-neige|presse-papier|remue-ménage|serre-tête|tire-bouchon
        |trouble-fête)", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex VerbsAndThings();
}
