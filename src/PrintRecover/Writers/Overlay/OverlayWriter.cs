using PrintRecover.Model;

namespace PrintRecover.Writers.Overlay;

/// <summary>
/// Draws what was understood of a page on its scan, as a PNG: what one stage found, or in the end one colour an article, K, T and S for
/// kicker, title and subtitle, numbers and arrows for the reading order, rules and frames red, pictures hatched, furniture grey.
/// </summary>
public static class OverlayWriter
{
    /// <summary>What the name of an overlay ends in; a folder's overlays are never taken for scans.</summary>
    public const string Extension = ".overlay.png";

    // Body text of 30 pixels at 4300 stays legible, and the picture takes 50 MB of memory.
    private const int LongestSidePixels = 4000;

    /// <summary>Draws one page.</summary>
    /// <param name="scan">The page as scanned.</param>
    /// <param name="page">What was found on it.</param>
    /// <param name="articles">All articles of the file, in order; an article has the same colour on every page.</param>
    /// <param name="output">Receives the PNG, and stays open.</param>
    /// <param name="stage">What to show.</param>
    public static void Write(
        GrayImage scan, Page page, IReadOnlyList<ArticleRegions> articles, Stream output, OverlayStage stage = OverlayStage.Articles)
    {
        RgbRaster raster = RgbRaster.Lightened(scan, LongestSidePixels);
        var drawing = new PageDrawing(raster, page);
        Action<PageDrawing, Page> draw = stage switch
        {
            OverlayStage.Ink => StageDrawing.DrawInk,
            OverlayStage.Lines => StageDrawing.DrawLines,
            OverlayStage.Regions => StageDrawing.DrawRegions,
            OverlayStage.Links => (_, _) => StageDrawing.DrawLinks(drawing, page, [.. articles.SelectMany(article => article.All)]),
            _ => (_, _) => DrawArticles(drawing, page, articles),
        };
        draw(drawing, page);
        PngEncoder.Write(raster, output);
    }

    private static void DrawArticles(PageDrawing drawing, Page page, IReadOnlyList<ArticleRegions> articles)
    {
        DrawFurniture(drawing, page);
        StageDrawing.DrawInk(drawing, page);
        int number = 1;
        foreach ((int index, ArticleRegions article) in articles.Index())
        {
            number = DrawArticle(drawing, On(page, article), RgbColor.OfArticle(index), number);
        }
    }

    private static void DrawFurniture(PageDrawing drawing, Page page)
    {
        foreach (Region region in page.Regions.Where(region => region.Kind.AsFurniture() is not null))
        {
            DrawRegion(drawing, region, RgbColor.Gray);
        }
    }

    private static int DrawArticle(PageDrawing drawing, PageArticle article, RgbColor color, int firstNumber)
    {
        foreach (Region region in article.All)
        {
            DrawRegion(drawing, region, color);
        }

        foreach ((Region from, Region to) in article.All.Zip(article.All.Skip(1)))
        {
            drawing.Arrow(from.Box, to.Box, color);
        }

        DrawLabels(drawing, article.Kicker, "K", color);
        DrawLabels(drawing, article.Title, "T", color);
        DrawLabels(drawing, article.Subtitle, "S", color);
        foreach ((int index, Region region) in article.Body.Index())
        {
            drawing.Number(region.Box, firstNumber + index, color);
        }

        return firstNumber + article.Body.Count;
    }

    private static void DrawLabels(PageDrawing drawing, IReadOnlyList<Region> regions, string label, RgbColor color)
    {
        foreach (Region region in regions)
        {
            drawing.Label(region.Box, label, color);
        }
    }

    private static void DrawRegion(PageDrawing drawing, Region region, RgbColor color)
    {
        drawing.Fill(region.Box, color, 0.2);
        drawing.Outline(region.Box, color, 0.12);
        foreach (TextLine line in region.Lines)
        {
            drawing.Outline(line.Box, color, 0.03);
        }
    }

    private static PageArticle On(Page page, ArticleRegions article)
    {
        return new PageArticle(Here(article.Kicker), Here(article.Title), Here(article.Subtitle), Here(article.Body));

        IReadOnlyList<Region> Here(IReadOnlyList<PlacedRegion> regions) =>
            [.. regions.Where(placed => placed.Page.Number == page.Number).Select(placed => placed.Region)];
    }

    /// <summary>The part of an article that stands on one page.</summary>
    private sealed record PageArticle(
        IReadOnlyList<Region> Kicker, IReadOnlyList<Region> Title, IReadOnlyList<Region> Subtitle, IReadOnlyList<Region> Body)
    {
        public IReadOnlyList<Region> All { get; } = [.. Kicker, .. Title, .. Subtitle, .. Body];
    }
}
