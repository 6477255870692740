using System.Buffers;
using System.Text.RegularExpressions;
using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>
/// Knows bylines, datelines, credits and jump lines by their wording in Chinese, English, German and French. The
/// patterns take whole lines; only jumps and credits are looked for at a line's end as well.
/// </summary>
public static partial class RolePatterns
{
    /// <summary>No such line is longer; longer ones are not looked at.</summary>
    private const int LongestRoleLine = 60;

    /// <summary>
    /// Characters of which every such line has one: a pattern is dear to ask, and most lines have none of them. Alphabets
    /// stand below the general punctuation, U+2000.
    /// </summary>
    private static readonly SearchValues<char> Hints = SearchValues.Create([.. "版者員员月据據综綜来來社报報", .. Letters]);

    private static readonly SearchValues<char> JumpHints = SearchValues.Create([.. "版", .. Letters]);

    private static readonly SearchValues<char> TrailingCreditHints = SearchValues.Create("据據(（—–");

    private static IEnumerable<char> Letters =>
        Enumerable.Range('A', 0x2000 - 'A').Select(code => (char)code).Where(char.IsLetter);

    private const string Name = @"\p{Lu}[\p{L}.'’\-]*";
    private const string Names = Name + @"(?:,?\s+(?:" + Name + @"|and|und|et|de|van|von|der|&)){0,7}";
    private const string Office = @"(?i:correspondent|reporter|editor|critic|writer|journaliste|critique|envoyée?\s+spéciale?|correspondante?|korrespondent(?:in)?|redakteur(?:in)?|mitarbeiter(?:in)?)";
    private const string Agencies = "Reuters|Associated Press|AP|AFP|UPI|dpa|Havas|Wolff";

    private const string Jumps =
        // 下转第二版, （上接第一版）, 下转2版, (转第四版)
        @"[（(【]?\s*(?:紧?[下上][转轉接]|(?<=[（(]\s*)[转轉接])\s*第?\s*[0-9０-９一二三四五六七八九十A-Z]{1,4}\s*版[^）)】。，]{0,12}[）)】]?"
        + @"|[(\[]?(?i:continued|cont['’.]?d?\.?)\s+(?i:on|from)\s+(?i:(?:page|p\.|column)\s*)?[A-Z]?\d{1,3}(?i:,?\s+column\s+\d)?[)\]]?\.?"
        + @"|[(\[]?(?:Fortsetzung|Schlu(?:ß|ss))\s+(?:folgt|(?:auf|von|siehe)?\s*(?:Seite|S\.)\s+\d{1,3})[)\]]?\.?"
        + @"|[(\[]?(?:(?:[Ll]ire|[Vv]oir)\s+)?(?:[Ll]a\s+)?(?:[Ss]uite|SUITE|[Ff]in)\s+(?:(?:en|à\s+la|de\s+la|p\.)\s+)?(?:\d\w{0,3}\s+)?(?i:page)(?:\s+\d{1,3})?[)\]]?\.?"
        + @"|[(\[]?[ÀA]\s+suivre[)\]]?\.?";

    /// <summary>What a line that stands alone is by its wording; null when it is running text.</summary>
    public static BlockKind? Classify(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.Length is 0 or > LongestRoleLine || !text.ContainsAny(Hints) ? null
            : text.ContainsAny(JumpHints) && WholeJump().IsMatch(text) ? BlockKind.Jump
            : IsByline(text) ? BlockKind.Byline
            : IsDateline(text) ? BlockKind.Dateline
            : ChineseCredit().IsMatch(text) || LatinCredit().IsMatch(text) ? BlockKind.Credit
            : null;
    }

    private static bool IsByline(ReadOnlySpan<char> text) =>
        (text.ContainsAny('者', '员') && ChineseByline().IsMatch(text)) || LatinByline().IsMatch(text);

    private static bool IsDateline(ReadOnlySpan<char> text) =>
        (text.Contains('月') && ChineseDateline().IsMatch(text)) || (text.Contains(',') && LatinDateline().IsMatch(text));

    /// <summary>Length of the jump line that a printed line begins with; 0 for none.</summary>
    internal static int LeadingJump(ReadOnlySpan<char> line) => First(LeadingJumpPattern(), line).Length;

    /// <summary>Where the jump line that ends a printed line begins; -1 for none.</summary>
    internal static int TrailingJump(ReadOnlySpan<char> line) =>
        line.ContainsAny(JumpHints) ? First(TrailingJumpPattern(), line).Index : -1;

    /// <summary>Where the credit behind an article's last sentence begins; -1 for none.</summary>
    internal static int TrailingCredit(ReadOnlySpan<char> line) =>
        line.ContainsAny(TrailingCreditHints) ? First(TrailingCreditPattern(), line).Index : -1;

    private static (int Index, int Length) First(Regex pattern, ReadOnlySpan<char> line)
    {
        foreach (ValueMatch match in pattern.EnumerateMatches(line))
        {
            return (match.Index, match.Length);
        }

        return (-1, 0);
    }

    [GeneratedRegex("^(?:" + Jumps + ")$")]
    private static partial Regex WholeJump();

    // At a line's start English, German and French jumps end with a bracket or stand alone: only the bracketed count.
    [GeneratedRegex(@"^(?=[（(【\[]|[下上])(?:" + Jumps + @")\s*")]
    private static partial Regex LeadingJumpPattern();

    [GeneratedRegex("(?:" + Jumps + ")$")]
    private static partial Regex TrailingJumpPattern();

    // 本报记者 张三 李四, 新华社记者张三, 通讯员 王五 文/图
    [GeneratedRegex(@"^[□■◎●▲（(\s]*(?:\p{IsCJKUnifiedIdeographs}{0,6}(?:报|社|刊|网|台|特约|见习|实习))?(?:记者|通讯员|特派员|评论员|作者[:：])\s*(?:\p{IsCJKUnifiedIdeographs}{2,8}[、，\s/]*(?:通讯员|记者)?\s*){1,4}(?:文/图|摄影|报道|摄|文)?[）)]?$")]
    private static partial Regex ChineseByline();

    [GeneratedRegex(@"^(?:(?:[Bb]y|BY|Von|VON|Par|PAR)\s+" + Names + @"(?:,\s+(?:\p{L}[\p{L}’'\-]*\s+){0,3}" + Office + @")?\.?|(?i:from\s+(?:our|a)\s.{0,30}correspondent|von\s+unser.{2,30}(?:korrespondent|mitarbeiter)\w*|de\s+notre\s.{0,30}correspondant)\.?)$")]
    private static partial Regex LatinByline();

    // 新华社日内瓦1月11日电, 本报北京1月10日讯
    [GeneratedRegex(@"^[（(]?(?:新华社|本报|中新社)\p{IsCJKUnifiedIdeographs}{2,8}\d{1,2}月\d{1,2}日(?:电|讯)?[）)]?$")]
    private static partial Regex ChineseDateline();

    // LONDON, Jan. 10. | Berlin, den 3. März 1921. | Paris, le 4 mai
    [GeneratedRegex(@"^[(]?\p{Lu}[\p{L}.'’\- ]{1,30},\s+(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|(?:den\s+)?\d{1,2}\.\s*\p{Lu}\p{L}{2,8}\.?|(?:le\s+)?\d{1,2}(?:er)?\s+\p{Ll}[\p{Ll}é]{2,8})(?:,?\s+\d{4})?[).:]*\s*[—–-]?$")]
    private static partial Regex LatinDateline();

    [GeneratedRegex(@"^[（(—\-]*(?:据[\p{IsCJKUnifiedIdeographs}《》“”、]{2,16}|综合[\p{IsCJKUnifiedIdeographs}《》“”、]{2,14}(?:报道|消息)|来源[:：].{2,16}|(?:新华社|中新社|人民日报|路透社|法新社)(?:供稿|电)?)[）)]*$")]
    private static partial Regex ChineseCredit();

    [GeneratedRegex(@"^[(—–\-]*\s*(?:" + Agencies + @")[)]?\.?$|^\((?:Source|Quelle)\s?:\s.{2,30}\)$")]
    private static partial Regex LatinCredit();

    [GeneratedRegex(@"(?<=[。！？”’」』]\s*)(?:[（(]据[^。，；！？（(]{2,16}[）)]|据[^。，；！？（(]{0,12}(?:社|报|网|台|电|报道|消息|客户端))$|(?<=[.!?”""]\s+)(?:[(](?:" + Agencies + @")[)]|[—–]\s?(?:" + Agencies + @"))\.?$")]
    private static partial Regex TrailingCreditPattern();
}
