using System.Buffers;
using System.Text.RegularExpressions;
using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>
/// Tells the folio (page number, date, issue number) from the rest of a page's furniture by its text, which layout
/// cannot see.
/// </summary>
internal static partial class FolioText
{
    private const int LongestFolio = 50;

    /// <summary>Of these every folio has one: digits, characters of 版 and 星期, stops behind <c>No</c>, the letter of <c>day</c>.</summary>
    private static readonly SearchValues<char> Hints = SearchValues.Create(
        [.. "版星dD,.", .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsDigit)]);

    /// <summary>The furniture's kind, now that its text is known.</summary>
    public static FurnitureKind Refine(FurnitureKind kind, string text) =>
        kind is FurnitureKind.Masthead or FurnitureKind.PageHeader && HasFolio(text) ? FurnitureKind.Folio : kind;

    /// <summary>True for a line that is a page's number, date or issue number.</summary>
    public static bool IsFolio(ReadOnlySpan<char> text) => text.Length <= LongestFolio && HasFolio(text);

    private static bool HasFolio(ReadOnlySpan<char> text) =>
        text.ContainsAny(Hints) && (PageOrDay().IsMatch(text) || Month().IsMatch(text) || Year().IsMatch(text));

    [GeneratedRegex(
        @"^(?:\W*(第?\s*[A-Z]?\d{1,3}\s*版|[A-Z]?\d{1,3}|第?[一二三四五六七八九十]+版|星期[一二三四五六日天]|(page|seite|p\.|no\.?|nr\.?|nº)\s*[\d,.]+)\W*$"
        + @"|\W*(mon|tues|wednes|thurs|fri|satur|sun)day\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageOrDay();

    [GeneratedRegex(@"\d{4}\s*年\s*\d{1,2}\s*月")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(1[5-9]|20)\d\d\W*$")]
    private static partial Regex Year();
}
