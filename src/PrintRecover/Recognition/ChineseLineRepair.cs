using System.Text.RegularExpressions;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>
/// Mends what Tesseract is known to get wrong in a Chinese or Japanese line, without knowing what it should say:
/// half-width punctuation, spaces, vertical forms, dashes, percent signs. The widths follow GB/T 15834-2011: Chinese
/// marks are as wide as a character; figures and Latin words, and the marks inside them, stay narrow.
/// </summary>
public static partial class ChineseLineRepair
{
    private const string ChineseDigits = "〇一二三四五六七八九十百千万亿零";

    /// <summary>Presentation forms for vertical setting (Unicode FE10-FE48) and the marks that they stand for.</summary>
    private const string VerticalForms = "︐︑︒︓︔︕︖︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈";

    private const string UprightForms = "，、。：；！？（）｛｝〔〕【】《》〈〉「」『』［］";

    /// <summary>Small forms (Unicode FE50-FE6A), which newspapers do not set, and the marks that were printed.</summary>
    private const string SmallForms = "﹐﹑﹒﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞﹪";

    private const string FullForms = "，、.；：？！（）｛｝〔〕%";

    /// <summary>The line as printed. A line that is mostly Latin only loses stray rules and spaces.</summary>
    public static string Repair(string text)
    {
        string line = StrayRules().Replace(CjkSpacing.Clean(text), "").Trim();
        if (!Characters.IsMostlyCjk(line))
        {
            return line;
        }

        line = string.Concat(line.Select(Upright));
        line = PercentTail().Replace(line, "%");
        line = Kilowatt().Replace(line, "千瓦");
        line = NameDot().Replace(line, "·");
        line = Dash().Replace(line, dash => OfTwoParts(dash.Value));
        line = Ellipsis().Replace(line, "……");
        line = line.Replace("°℃", "℃", StringComparison.Ordinal);
        line = NumeralZero().Replace(line, "〇");
        return CjkSpacing.Clean(WidenMarks(line));
    }

    // What is left of three signs beside a whole dash is the numeral: ——一位.
    private static string OfTwoParts(string dash) => dash switch
    {
        [not '一', not '一', '一'] => "——一",
        ['一', not '一', not '一'] => "一——",
        _ => "——",
    };

    private static char Upright(char c)
    {
        int form = VerticalForms.IndexOf(c);
        int small = SmallForms.IndexOf(c);
        return form >= 0 ? UprightForms[form]
            : small >= 0 ? FullForms[small]
            : c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '％' ? (char)(c - 0xFEE0)
            : c;
    }

    private static string WidenMarks(string line) =>
        string.Concat(line.Select((c, i) => StaysNarrow(line, i) ? c : Wide(c)));

    private static char Wide(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '?' => '？',
        '!' => '！',
        '(' => '（',
        ')' => '）',
        _ => c,
    };

    // 12:30, 1,000 and f(x) keep their marks; one at the end of a line belongs to the Chinese sentence.
    private static bool StaysNarrow(string line, int index) =>
        index > 0 && index < line.Length - 1 && IsNarrow(line[index - 1]) && IsNarrow(line[index + 1]);

    private static bool IsNarrow(char c) => char.IsAsciiLetterOrDigit(c) || c == '/';

    /// <summary>A column rule beside the line, read as a bar at its end.</summary>
    [GeneratedRegex(@"^[|｜¦]+\s*|\s*[|｜¦]+$")]
    private static partial Regex StrayRules();

    /// <summary>The second ring of a wide percent sign, read as one or two figures: <c>19.4%6</c>, <c>31%06</c>.</summary>
    [GeneratedRegex("%[0469]{1,2}(?![0-9.])")]
    private static partial Regex PercentTail();

    /// <summary>After 万 or 亿 no other numeral can stand before 瓦.</summary>
    [GeneratedRegex("(?<=[万亿])[十于干王]瓦")]
    private static partial Regex Kilowatt();

    /// <summary>The dot between the parts of a foreign name.</summary>
    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[.．•‧・`](?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex NameDot();

    /// <summary>A dash of two characters' length: in pieces, or read as the numeral 一 where a line begins with it.</summary>
    [GeneratedRegex("^一一(?=[^一])|[-—–─一]*(?:--|—[-—–─一]|[-–─一]—|──)[-—–─一]*")]
    private static partial Regex Dash();

    /// <summary>Dots in a row after a Chinese character.</summary>
    [GeneratedRegex(@"…{1,2}|(?<=[^\x00-\x7F])\.{3,}|·{3,}")]
    private static partial Regex Ellipsis();

    /// <summary>A round zero between Chinese numerals.</summary>
    [GeneratedRegex($"(?<=[{ChineseDigits}])[OoＯ○◯](?=[{ChineseDigits}OoＯ○◯年])|(?<=[{ChineseDigits}][OoＯ○◯])[OoＯ○◯](?=[{ChineseDigits}年])")]
    private static partial Regex NumeralZero();
}
