using System.Text.RegularExpressions;
using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Settles by wording what layout could not see: lines in small type that name a reporter, a place and day, or a page are no headline
/// where none stands right above them, and no caption where one does; nor is a headline what ends a Chinese or Japanese sentence by a full
/// stop, or begins amid a sentence below no other headline, or what has one letter. They become text, for the article that they stand in.
/// </summary>
internal static partial class WordedRoles
{
    /// <summary>Larger lines are headlines whatever they say, in heights of a body character.</summary>
    private const double LargestType = 1.5;

    /// <summary>The same for sentences, which are also printed larger, as a quotation from the text.</summary>
    private const double LargestSentence = 2;

    /// <summary>A headline has no fewer letters and figures.</summary>
    private const int FewestLetters = 2;

    /// <summary>A byline right under its headline stays with it, so many body characters below at most.</summary>
    private const double UnderHeadline = 5;

    /// <summary>The page with such lines made text.</summary>
    public static Page Settle(Page page) => page with
    {
        Regions = [.. page.Regions.Select(region => region.Kind is RegionKind.Headline or RegionKind.Caption
            && ((region.Lines.All(line => IsWorded(line, page.GlyphHeight)) && IsUnderHeadline(page, region) == (region.Kind == RegionKind.Caption))
                || (region.Kind == RegionKind.Headline && (IsRunningText(page, region) || IsScrap(region))))
            ? region.As(RegionKind.Paragraph)
            : region)],
    };

    private static bool IsWorded(TextLine line, double glyphHeight) => !line.IsVertical && line.Box.Height < LargestType * glyphHeight
        && RolePatterns.Classify(line.Text) is BlockKind.Byline or BlockKind.Dateline or BlockKind.Jump;

    /// <summary>A single letter, or none, is torn off something, or dirt; one Chinese character may be a headline.</summary>
    private static bool IsScrap(Region region) => region.Lines.SelectMany(line => line.Text).Where(char.IsLetterOrDigit).ToArray() is { Length: < FewestLetters } letters
        && !letters.Any(Characters.IsCjk);

    private static bool IsRunningText(Page page, Region region)
    {
        double type = HeadlineCluster.GlyphPixels(region) / page.GlyphHeight;
        return region.Lines.Any(line => SpokenOn().IsMatch(line.Text))
            || (type < LargestSentence && region.Lines.Any(line => line.Text.Contains('。', StringComparison.Ordinal)))
            || (type < LargestType && TextEdges.Of(region, page.GlyphHeight).BeginsMidSentence && !IsUnderHeadline(page, region));
    }

    /// <summary>A quotation that ends in a comma is followed by who speaks: two columns of text run together can be as wide as a headline.</summary>
    [GeneratedRegex("[，、][」』”]")]
    private static partial Regex SpokenOn();

    private static bool IsUnderHeadline(Page page, Region region) => page.Regions.Any(other => other.Kind == RegionKind.Headline
        && other.Box.CenterY < region.Box.Y && region.Box.Y - other.Box.Bottom < UnderHeadline * page.GlyphHeight
        && other.Box.HorizontalOverlap(region.Box) > 0);
}
