using System.Text.RegularExpressions;

namespace PrintRecover.PlainText;

/// <summary>Knows captions and the credits of pictures by their wording.</summary>
internal static partial class CaptionPatterns
{
    private const int LongestPhotoCredit = 60;

    /// <summary>The first character behind the alphabets with small letters.</summary>
    private const char FirstAfterAlphabets = '\u2000';

    /// <summary>True for a line that begins as captions do: 图为, 上图：, Photo:, Bild:.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => line[0] is '图' or '圖' or '上' or '下' or '左' or '右' or '写' or '寫' or '▲' or '◀' or '▶' or '▼' or '↑' or '↓'
        or 'P' or 'B' or 'O' or 'U' && Beginning().IsMatch(line);

    /// <summary>True for a line that is nothing but a picture's credit: 新华社发, 某某 摄.</summary>
    public static bool IsPhotoCredit(ReadOnlySpan<char> line) =>
        line.Length <= LongestPhotoCredit && EndsAsPhotoCredit(line) && TrailingPhotoCredit(['。', .. line]) == 1;

    /// <summary>Where the credit of a picture that ends a line begins; -1 for none.</summary>
    public static int TrailingPhotoCredit(ReadOnlySpan<char> line)
    {
        if (EndsAsPhotoCredit(line))
        {
            foreach (ValueMatch match in PhotoCredit().EnumerateMatches(line))
            {
                return match.Index;
            }
        }

        return -1;
    }

    private static bool EndsAsPhotoCredit(ReadOnlySpan<char> line) =>
        line[^1] is '发' or '發' or '摄' or '攝' or ')' or '）' or '供' or '图' or '圖' or '影'
        || (line[^1] < FirstAfterAlphabets && line.Contains("oto", StringComparison.Ordinal));

    [GeneratedRegex(@"^[▲◀▶▼↑↓]?\s*(?:(?:上|下|左|右|题|題)?(?:图|圖)[为為是：:]|(?:上|下|左|右|题|題)(?:图|圖)[，。\s]|写真[は：:]|寫眞|Photos?[:.]|Bild(?:er)?:|Unser Bild|Our picture)")]
    private static partial Regex Beginning();

    private const string Name = @"\p{Lu}[\p{L}.'’\-]*";

    // 新华社发, 新华社记者 张三 摄, 本报记者张三摄, 李四 摄影报道, （图/王五）, (Photo: Anna Field), Photo by Anna Field, Foto: dpa, 資料圖片
    [GeneratedRegex(@"(?<=[。！？”」.!?)）]\s*)(?:(?:(?:新华社|新華社|中新社|本报|本報|本社)(?:记者|記者)?[\p{IsCJKUnifiedIdeographs}\s、·]{0,16}(?:发|發|摄|攝)|(?:\p{IsCJKUnifiedIdeographs}{2,4}[\s、]*){1,3}(?:摄影报道|(?<!拍)[摄攝])|[（(](?:图|圖|摄影|攝影|写真)[/／：:].{1,16}[）)]|\((?:[Pp]hoto|Bild|Foto|[Pp]hotograph)[:\s].{1,28}\)|(?:Photo(?:graph)?s?(?:\s+by\s|\s?[:/]\s?)|Foto\s?[:/]\s?)(?:dpa|" + Name + @"(?:[\s/,]+(?:" + Name + @"|and|und|et|de|von|van|for)){0,6})|(?:资料|資料)(?:图片|圖片)|[（(](?:资料|資料)(?:图片|圖片|图|圖)[）)]))$")]
    private static partial Regex PhotoCredit();
}
