using System.Globalization;
using System.Text.RegularExpressions;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>The numbers that pages bear in print: <c>2</c>, <c>A4</c>.</summary>
internal static partial class PageLabels
{
    private const string ChineseDigits = "一二三四五六七八九";

    /// <summary>No folio is longer; longer lines are not looked at.</summary>
    private const int LongestFolio = 60;

    /// <summary>
    /// A page's number as printed in its furniture; where none was found, counted on from the nearest page that has one,
    /// and where no page has, its number in the file. The halves of spreads share that one and are counted instead.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Page> pages)
    {
        string?[] printed = [.. pages.Select(Printed)];
        (int Index, int Number)[] known = [.. printed.Index()
            .Where(page => int.TryParse(page.Item, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(page => (page.Index, int.Parse(page.Item!, CultureInfo.InvariantCulture)))];
        bool hasSpreads = pages.DistinctBy(page => page.Number).Count() < pages.Count;
        return [.. pages.Select((page, index) => printed[index] ?? Counted(index, hasSpreads ? index + 1 : page.Number))];

        string Counted(int index, int otherwise)
        {
            (int Index, int Number) nearest = known.Length == 0 ? (index, otherwise) : known.MinBy(page => Math.Abs(page.Index - index));
            return (nearest.Number + index - nearest.Index).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>A page's number in plain digits, whatever digits it is printed in; empty when it is none.</summary>
    public static string Normal(string number)
    {
        string text = string.Concat(number.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : char.ToUpperInvariant(c)));
        int ten = text.IndexOf('十', StringComparison.Ordinal);
        bool isChinese = text.Length is > 0 and <= 3 && text.All(c => c == '十' || ChineseDigits.Contains(c));
        return !isChinese ? text.TrimStart('0')
            : ten < 0 ? string.Concat(text.Select(c => ChineseDigits.IndexOf(c, StringComparison.Ordinal) + 1))
            : ((ten == 0 ? 10 : 10 * (ChineseDigits.IndexOf(text[0], StringComparison.Ordinal) + 1))
                + ChineseDigits.IndexOf(text[^1], StringComparison.Ordinal) + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A page's number as printed in its furniture; null where none was found.</summary>
    public static string? Printed(Page page) => page.Regions
        .Where(region => region.Kind.AsFurniture() is not null)
        .SelectMany(region => region.Lines)
        .Where(line => line.Text.Length <= LongestFolio)
        .Select(line => Folio().Match(line.Text))
        .Where(folio => folio.Success)
        .Select(folio => Normal(folio.Groups[1].Value))
        .FirstOrDefault(number => number.Length > 0);

    [GeneratedRegex(
        @"^\W*(?:(?:page|seite|p\.|s\.)\s*)?([A-Z]?[0-9０-９]{1,3})\W*$"
        + @"|(?<![共日期0-9０-９A-Z一二三四五六七八九十])(?<1>[A-Z]?[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*版",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Folio();
}
