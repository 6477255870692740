namespace PrintRecover.Native.Pdfium;

/// <summary>The way from a PDF's own coordinates (points, origin at bottom left) to the displayed page.</summary>
/// <param name="box">The visible part of the page in the PDF's coordinates.</param>
/// <param name="clockwiseQuarters">How the page is turned for display.</param>
internal sealed class PdfPageGeometry(PdfiumRectangle box, int clockwiseQuarters)
{
    internal bool IsTurned => clockwiseQuarters % 2 == 1;

    internal double Width => IsTurned ? BoxHeight : BoxWidth;

    internal double Height => IsTurned ? BoxWidth : BoxHeight;

    private double BoxWidth => Math.Abs((double)box.Right - box.Left);

    private double BoxHeight => Math.Abs((double)box.Top - box.Bottom);

    /// <summary>Where the unit square stands on the displayed page after a map into the PDF's coordinates.</summary>
    internal PdfRectangle UnitSquare(PdfiumMatrix matrix)
    {
        var corners = new[] { (0, 0), (1, 0), (0, 1), (1, 1) }.Select(corner => Display(
            (double)matrix.A * corner.Item1 + (double)matrix.C * corner.Item2 + matrix.E,
            (double)matrix.B * corner.Item1 + (double)matrix.D * corner.Item2 + matrix.F)).ToList();
        return new PdfRectangle(
            corners.Min(corner => corner.X), corners.Min(corner => corner.Y),
            corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }

    /// <summary>The matrix that makes PDFium draw an area of the displayed page over a whole bitmap.</summary>
    internal PdfiumMatrix MatrixTo(PdfRectangle area, int width, int height, double inset)
    {
        double scaleX = (width - 2 * inset) / area.Width;
        double scaleY = (height - 2 * inset) / area.Height;
        return new PdfiumMatrix(
            (float)scaleX, 0, 0, (float)scaleY,
            (float)(inset - area.Left * scaleX), (float)(inset - area.Top * scaleY));
    }

    private (double X, double Y) Display(double x, double y) => clockwiseQuarters switch
    {
        1 => (y - box.Bottom, x - box.Left),
        2 => (box.Right - x, y - box.Bottom),
        3 => (box.Top - y, box.Right - x),
        _ => (x - box.Left, box.Top - y),
    };
}
