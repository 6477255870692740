using System.Text.RegularExpressions;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// The head of a page that no rule closes: what stands above the first white across the whole page, when a line in it is nothing but the
/// day's date and no running text is. Name plate, date, weather and what is advertised beside them become furniture, so that no headline
/// below takes them for its kicker.
/// </summary>
internal static partial class DatedHeads
{
    /// <summary>No head is deeper than this share of the printed area.</summary>
    private const double DeepestHead = 0.22;

    /// <summary>White of so many body characters ends it; pictures are outlined to the next tile, which takes some of it.</summary>
    private const double LeastWhite = 0.8;

    // Running text: so many lines, so many body characters wide, and no larger than this.
    private const int RunningLines = 3;
    private const double RunningWidth = 10, LargestText = 1.5;

    /// <summary>Larger print is the name of the paper or of the section, in body characters.</summary>
    private const double NamePlate = 1.7;

    /// <summary>A date has no more characters, with its weekday and number.</summary>
    private const int LongestDate = 40;

    /// <summary>The page with its head made furniture.</summary>
    public static Page Settle(Page page) => Bottom(page) is { } bottom
        ? page with
        {
            Regions = [.. page.Regions.Select(region => region.Box.Bottom <= bottom && region.Lines.Count > 0 && region.Kind.AsFurniture() is null
                ? region with { Kind = KindOf(page, region), Part = null, KindConfidence = null }
                : region)],
        }
        : page;

    private static RegionKind KindOf(Page page, Region region) =>
        region.Lines.Any(line => Math.Min(line.Box.Height, line.Box.Width) > NamePlate * page.GlyphHeight) ? RegionKind.Masthead : RegionKind.PageHeader;

    /// <summary>Where the head ends, pixels; null where the page has none of this kind.</summary>
    private static int? Bottom(Page page)
    {
        if (page.Direction != TextDirection.Horizontal || page.Regions.Count == 0)
        {
            return null;
        }

        Box printed = Box.Around(page.Regions.Select(region => region.Box));
        (int bottom, bool isDated) = (printed.Y, false);
        foreach (Region region in page.Regions.OrderBy(region => region.Box.Y))
        {
            if (isDated && region.Box.Y - bottom >= LeastWhite * page.GlyphHeight)
            {
                return bottom;
            }

            bottom = Math.Max(bottom, region.Box.Bottom);
            isDated |= region.Lines.Any(line => IsDate(line.Text));
            if (bottom > printed.Y + (DeepestHead * printed.Height) || IsRunningText(page, region))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsRunningText(Page page, Region region) => region.Lines.Count(line =>
        line.Box.Width >= RunningWidth * page.GlyphHeight && line.Box.Height <= LargestText * page.GlyphHeight) >= RunningLines;

    private static bool IsDate(string text) => text.Length <= LongestDate && Date().IsMatch(text);

    /// <summary>By year, month and day in Chinese and Japanese, by the moon, by weekday, or by weekday and day in European languages.</summary>
    [GeneratedRegex(
        @"^\W*(?:公元|西元|明治|大正|昭和|平成|令和|(?:中[華华])?民[國国])?\s*[\d〇○零一二三四五六七八九十百廿元]{1,8}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十廿]{1,3}\s*日"
        + @"|[正一二三四五六七八九十冬臘腊]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?日?\W*$|(?:星期|禮拜|礼拜|週|周|曜日)[一二三四五六日天]?\W*$"
        + @"|^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\W(?:[^!?]{0,30}\d\W*|\W{0,3}\d{1,2}(?:er|\.)?\s+\p{L}{3,12}\W*)$"
        + @"|^\W*(?:\d{1,2}[/.]\d{1,2}[/.]\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
