using PrintRecover.Native.Pdfium;

namespace PrintRecover.PageSources;

/// <summary>Which part of a PDF page is read, at how many pixels.</summary>
/// <param name="Area">The part of the page, in points.</param>
/// <param name="Width">Width of the scan in pixels.</param>
/// <param name="Height">Height of the scan in pixels.</param>
/// <param name="Dpi">Dots an inch, as far as the page's own size can be believed.</param>
internal sealed record PdfPagePlan(PdfRectangle Area, int Width, int Height, int? Dpi)
{
    private const double PointsAnInch = 72;

    /// <summary>The resolution for pages that no picture gives one: the usual one for recognition.</summary>
    private const double UsualDpi = 300;

    /// <summary>The highest resolution to draw at; more makes larger glyphs, not clearer ones.</summary>
    private const double HighestDpi = 600;

    /// <summary>A scan may leave this part of its page white, as scanning software does to fit a paper size.</summary>
    private const double LeastCoverage = 0.8;

    /// <summary>What is drawn below a scan is seen beside it unless the scan covers this part of the page.</summary>
    private const double FullCoverage = 0.99;

    /// <summary>Pictures that cover less of the page say nothing of the resolution it was scanned at.</summary>
    private const double LeastShare = 0.05;

    /// <summary>Pixels whose sides differ by more are not square, and the picture must be stretched to be read.</summary>
    private const double SquareTolerance = 0.02;

    /// <summary>The plan for one page; null for a page without any size.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="content">What is drawn on it.</param>
    /// <param name="dpi">The resolution that the user asked for, if any.</param>
    internal static PdfPagePlan? For(PdfRectangle page, PdfPageContent content, int? dpi)
    {
        if (page.Width < 1 || page.Height < 1)
        {
            return null;
        }

        double leastCoverage = content.HasMarksBelow ? FullCoverage : LeastCoverage;
        return content is { HasMarksOnTop: false, Images: [var image] } && IsScanOf(page, image, leastCoverage)
            ? OnPixelsOf(image, page)
            : Drawn(page, dpi ?? DrawingDpi(page, content));
    }

    private static bool IsScanOf(PdfRectangle page, PdfImage image, double leastCoverage)
    {
        PdfRectangle shown = Intersect(page, image.Bounds);
        double stretch = image.Bounds.Width / image.PixelWidth / (image.Bounds.Height / image.PixelHeight);
        return image.IsUpright
            && Math.Abs(stretch - 1) <= SquareTolerance
            && shown is { Width: > 0, Height: > 0 }
            && shown.Area >= leastCoverage * page.Area;
    }

    /// <summary>The part of a picture that the page shows, in whole pixels of the picture.</summary>
    private static PdfPagePlan OnPixelsOf(PdfImage image, PdfRectangle page)
    {
        double pointsX = image.Bounds.Width / image.PixelWidth;
        double pointsY = image.Bounds.Height / image.PixelHeight;
        int left = Pixel((page.Left - image.Bounds.Left) / pointsX, image.PixelWidth);
        int right = Pixel((page.Right - image.Bounds.Left) / pointsX, image.PixelWidth);
        int top = Pixel((page.Top - image.Bounds.Top) / pointsY, image.PixelHeight);
        int bottom = Pixel((page.Bottom - image.Bounds.Top) / pointsY, image.PixelHeight);
        var area = new PdfRectangle(
            image.Bounds.Left + left * pointsX, image.Bounds.Top + top * pointsY,
            image.Bounds.Left + right * pointsX, image.Bounds.Top + bottom * pointsY);
        return new PdfPagePlan(area, right - left, bottom - top, StatedDpi.Judge(PointsAnInch / pointsX));
    }

    private static PdfPagePlan Drawn(PdfRectangle page, double dpi) => new(
        page, Pixel(page.Width * dpi / PointsAnInch, int.MaxValue), Pixel(page.Height * dpi / PointsAnInch, int.MaxValue),
        StatedDpi.Judge(dpi));

    /// <summary>That of the finest large picture on the page; beside text or lines, no less than the usual one.</summary>
    private static double DrawingDpi(PdfRectangle page, PdfPageContent content)
    {
        double finest = content.Images
            .Where(image => Intersect(page, image.Bounds) is { Width: > 0, Height: > 0 } shown
                && shown.Area >= LeastShare * page.Area)
            .Select(image => PointsAnInch * image.PixelWidth / image.Bounds.Width)
            .DefaultIfEmpty(UsualDpi)
            .Max();
        return Math.Min(content.HasMarksOnTop || content.HasMarksBelow ? Math.Max(finest, UsualDpi) : finest, HighestDpi);
    }

    private static int Pixel(double position, int count) => (int)Math.Clamp(Math.Round(position), 0, count);

    private static PdfRectangle Intersect(PdfRectangle one, PdfRectangle other) => new(
        Math.Max(one.Left, other.Left), Math.Max(one.Top, other.Top),
        Math.Min(one.Right, other.Right), Math.Min(one.Bottom, other.Bottom));
}
