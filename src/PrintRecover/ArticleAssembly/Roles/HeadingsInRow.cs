using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Settles by place what layout could not see: a small headline at the head of a column whose neighbour to the left begins its text in the
/// same row, both under one title, perhaps with that one's pictures between, is a subheading: the article has begun before it.
/// </summary>
internal static class HeadingsInRow
{
    /// <summary>Rows begin no further apart, in body characters.</summary>
    private const double SameRow = 1.5;

    /// <summary>The title is so many times as wide.</summary>
    private const double TitleWidth = 2;

    /// <summary>Text of fewer lines may be a part of the headline itself.</summary>
    private const int FewestLines = 3;

    /// <summary>The page with such headlines made subheadings.</summary>
    public static Page Settle(Page page)
    {
        if (page.Regions.Count > PageRoles.MostRegions)
        {
            return page;
        }

        // Each by itself: right under its title such a headline would be taken for a part of that.
        HeadlineCluster[] headlines = [.. page.Regions.Where(region => region.Kind == RegionKind.Headline && region.Lines.Count > 0).Select(region => new HeadlineCluster([region]))];
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph && region.Lines.Count >= FewestLines)];
        var spans = new HeadlineSpans(page, headlines, texts);
        HashSet<int> headings = [.. headlines.Where(IsInRowOfText).Select(headline => headline.Regions[0].Id)];
        return headings.Count == 0 ? page : page with
        {
            Regions = [.. page.Regions.Select(region => headings.Contains(region.Id) ? region.As(RegionKind.Subheading) : region)],
        };

        bool IsInRowOfText(HeadlineCluster headline) => spans.Over(headline) is { } title && title.Box.Width >= TitleWidth * headline.Box.Width
            && texts.Any(text => spans.Over(text) == title && text.Box.Right < headline.Box.X + page.GlyphHeight
                && Math.Abs(text.Box.Y - headline.Box.Y) < SameRow * page.GlyphHeight && spans.IsFirstRow(text));
    }
}
