using System.Text.RegularExpressions;

namespace PrintRecover.Reflow;

/// <summary>
/// English compounds that are spelt with a hyphen whatever their second part is, or for which a short list of second
/// parts will do. Parts that longer words begin or end with too (<c>self-/ish</c>, <c>six-/teen</c>) are excepted.
/// </summary>
internal static partial class EnglishCompounds
{
    private const string Units = "one|two|three|four|five|six|seven|eight|nine";
    private const string Ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";

    /// <summary>True when the parts, in small letters with a hyphen between them, are such a compound.</summary>
    public static bool Matches(string parts) => Numbers().IsMatch(parts) || Beginnings().IsMatch(parts)
        || Qualities().IsMatch(parts) || Endings().IsMatch(parts);

    [GeneratedRegex("^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:" + Units + "|" + Ordinals + ")$"
        + "|(?:" + Units + ")-(?!t?een|t[yi]|fold|some|score|pen|ths?$|r|ness|self|iè|gon|n[ei](?!g)|che|mi(?![ln])))")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?:half|quasi)-|(?:anglo|franco|russo|sino|austro)-(?!ph|ni)|semi-(?!na)|self-(?!ish|less|same)|well-(?!ing)
        |vice-(?!roy|reg)|non-(?!sens|plus$|chal|descript|obst|agen|n?e$|nen)|(?:re|pre)-e(?!ll)|co-(?:oper|ordin|opt|author|own)|sub-(?:edit|committee|lieut)
        |(?:north|south)-(?:east|west)(?:$|er)|ear-(?:plug|ring|ache|drum)|motor-(?:car|cycl|boat|bus|van|lorr)|book-keep
        |all-(?:round|night|day|important|out|time|party|powerful|embracing)
        |ex-(?:minister|president|mayor|king|soldier|service|wife|husband|champion|convict))",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Beginnings();

    [GeneratedRegex(@"^(?:first|second)-hand$|^(?:cross|ill|by|old|new|long|short|high|low|full|part|ten|open|hard|soft|deep|wide|single|double
        |free|large|small|strong|" + Ordinals + @")-(?:range|term|time|standing|lasting|distance|haul|level|speed|rise
        |pressure|quality|class|rate|grade|scale|length|year|fashioned|roads|country|examin|treat|water|born|day
        |night|faced|eyed|haired|handed|sighted|minded|hearted|tempered|stor(?:e?y|ie)|page|foot|inch|mile|hour|week|month|point
        |place|ton|pound|floor|half|century|division|round)", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Qualities();

    [GeneratedRegex(@"^\p{L}{3,}-(?:based|elect|general|off|up|(?<!over-)looking|(?<=(?:year|month|week|day)s?-)old)$")]
    private static partial Regex Endings();
}
