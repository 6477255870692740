using System.Globalization;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Which of two pages on one scan is read first. Facing pages inside an issue follow each other as their script runs. Of a sheet's
/// outer side the front page stands where the script ends, beside the last page: printed page numbers tell, or the name plate of a
/// vertical page, by far the largest print above all running text.
/// </summary>
internal static class FacingPages
{
    /// <summary>Characters of a name plate are so many body glyphs high at least, and so many times those in the other page's head.</summary>
    private const double LeastNamePlate = 4, LeastLead = 1.5;

    /// <summary>A line of running text is so many body glyphs long at least, and no wider than its characters may be.</summary>
    private const double LeastTextLine = 6, LargestText = 1.45;

    /// <summary>The share of the lines of text that may begin higher than the text does: misread pieces of the head.</summary>
    private const double HigherLines = 0.02;

    /// <summary>The pages in the order in which they are read.</summary>
    public static IEnumerable<Page> InOrder(Page left, Page right)
    {
        (Page first, Page second) = left.Direction == TextDirection.Horizontal ? (left, right) : (right, left);
        bool isOuterSide = Number(first) is { } one && Number(second) is { } other && one != other
            ? other < one
            : first.Direction != TextDirection.Horizontal && IsFront(second, first);
        return isOuterSide ? [second, first] : [first, second];
    }

    private static int? Number(Page page) =>
        int.TryParse(PageLabels.Printed(page), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool IsFront(Page page, Page other) => LargestAboveText(page) is var size
        && size >= LeastNamePlate * page.GlyphHeight && size >= LeastLead * LargestAboveText(other);

    /// <summary>Height of the largest characters, or of a picture that may be one, above the running text, pixels.</summary>
    private static int LargestAboveText(Page page)
    {
        TextLine[] lines = [.. page.Regions.Where(region => region.Kind.AsFurniture() is null).SelectMany(region => region.Lines)];
        int[] tops = [.. lines.Where(line => IsText(line, page.GlyphHeight)).Select(line => line.Box.Y).Order()];
        if (tops.Length == 0)
        {
            return 0;
        }

        int top = tops[(int)(HigherLines * tops.Length)];
        return page.Regions
            .SelectMany(region => region.Kind == RegionKind.Picture ? [region.Box] : region.Lines.Select(line => line.Box))
            .Where(box => box.Bottom <= top)
            .Select(box => Math.Min(box.Width, box.Height))
            .DefaultIfEmpty().Max();
    }

    private static bool IsText(TextLine line, double glyph) =>
        line.IsVertical && line.Box.Height >= LeastTextLine * glyph && line.Box.Width <= LargestText * glyph;
}
