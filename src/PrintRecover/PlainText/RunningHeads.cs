using System.Text.RegularExpressions;

namespace PrintRecover.PlainText;

/// <summary>
/// Finds the lines at a page's head or foot that stand between two lines of one paragraph: a page number beside a day,
/// or beside a title that other pages have too.
/// </summary>
internal static partial class RunningHeads
{
    private const int LongestHead = 90;

    /// <summary>Heads of pages stand no closer together: what does is a list.</summary>
    private const int FewestLinesOfPage = 12;

    /// <summary>The places of the lines that are running heads, in order.</summary>
    public static IReadOnlyList<int> Find(ReadOnlySpan<char> text, ReadOnlySpan<PlainLine> lines)
    {
        var heads = new List<int>();
        var titles = new List<(int Line, int Page, string Title)>();
        for (int index = 0; index < lines.Length; index++)
        {
            ReadOnlySpan<char> line = lines[index].In(text);
            if (line.Length > LongestHead || !MayBeHead(line))
            {
                continue;
            }

            if (HasYear(line) && DatedHead().IsMatch(line))
            {
                heads.Add(index);
            }
            else if (HasSpace(line) && NumberedTitle().Match(line.ToString()) is { Success: true } match)
            {
                titles.Add((index, int.Parse(match.Groups["page"].ValueSpan), match.Groups["title"].Value));
            }
        }

        foreach (IGrouping<string, (int Line, int Page, string Title)> pages in titles.GroupBy(head => head.Title))
        {
            (int Line, int Page, string Title)[] all = [.. pages];
            if (all.Length > 1 && all.Zip(all.Skip(1)).All(pair => AreOfPages(pair.First, pair.Second)))
            {
                heads.AddRange(all.Select(head => head.Line));
            }
        }

        heads.Sort();
        return heads;
    }

    private static bool AreOfPages((int Line, int Page, string Title) first, (int Line, int Page, string Title) second) =>
        second.Page > first.Page && second.Line - first.Line >= FewestLinesOfPage;

    /// <summary>True for a line with a figure or 版 at one of its ends, as every running head has: the patterns are dear.</summary>
    private static bool MayBeHead(ReadOnlySpan<char> line)
    {
        bool hasFigure = ((TraitsTable.Of(line[0]) | TraitsTable.Of(line[^1])) & CharacterTraits.Digit) != 0;
        return hasFigure || line[^1] is '版' or '日';
    }

    /// <summary>True for a line with four digits next to each other.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        int digits = 0;
        for (int i = 0; i < line.Length && digits < 4; i++)
        {
            digits = char.IsDigit(line[i]) ? digits + 1 : 0;
        }

        return digits == 4;
    }

    private static bool HasSpace(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if ((TraitsTable.Of(c) & CharacterTraits.Space) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private const string Months =
        "Jan(?:uary|uar|\\.)?|Janv(?:ier|\\.)|Feb(?:ruary|ruar|\\.)?|F[ée]vr(?:ier|\\.)|Mar(?:ch|s|\\.)|März|Apr(?:il|\\.)?|Avril|Ma[yi]"
        + "|June?|Juni|Juin|July?|Juli|Juillet|Aug(?:ust|\\.)?|Août|Sept(?:ember|embre|\\.)?|O[ck]t(?:ober|obre|\\.)?"
        + "|Nov(?:ember|embre|\\.)?|D[eé][cz](?:ember|embre|\\.)?";

    private const string Day = "(?:(?:" + Months + @")\s+\d{1,2},?\s+\d{4}|(?:den\s+|le\s+)?\d{1,2}(?:\.|er)?\s+(?:" + Months + @")\s+\d{4})";

    // 3 人民日报 1979年1月1日 第三版 | 1979年1月1日 星期一 第3版 | THE HERALD, MONDAY, MAY 4, 1931  5 | 4  Der Bote  4. Mai 1931
    [GeneratedRegex(
        @"^(?:\d{1,3}\s+)?(?:\p{IsCJKUnifiedIdeographs}{2,8}\s*)?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*(?:星期[一二三四五六日天]\s*)?(?:第\s*[\d一二三四五六七八九十]{1,3}\s*版|\s\d{1,3})$"
        + @"|^(?:\d{1,3}|第\s*[\d一二三四五六七八九十]{1,3}\s*版)\s+(?:\p{IsCJKUnifiedIdeographs}{2,8}\s*)?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*星期[一二三四五六日天])?$"
        + @"|^(?:\d{1,3}\s+(?:[\p{L}'’&\- ]{3,40}[,.]?\s+)?(?:\p{L}{4,10},?\s+)?" + Day + @"|" + Day + @"\s+(?:[\p{L}'’&\- ]{3,40}\s+)?\d{1,3}|[\p{L}'’&\- ]{3,40}[,.]\s+(?:\p{L}{4,10},?\s+)?" + Day + @"[,.]?\s+\d{1,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatedHead();

    // 4  THE VALLEY HERALD | Der Bote vom Tal  5 | 城报 6
    [GeneratedRegex(
        @"^(?:(?<page>\d{1,3})\s+(?<title>(?:\p{Lu}[\p{L}'’]*|of|and|the|vom|von|am|de|la|du)(?:\s+(?:\p{Lu}[\p{L}'’]*|of|and|the|vom|von|am|de|la|du|&)){1,5}|\p{IsCJKUnifiedIdeographs}{2,8})"
        + @"|(?<title>(?:\p{Lu}[\p{L}'’]*)(?:\s+(?:\p{Lu}[\p{L}'’]*|of|and|the|vom|von|am|de|la|du|&)){1,5}|\p{IsCJKUnifiedIdeographs}{2,8})\s+(?<page>\d{1,3}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberedTitle();
}
