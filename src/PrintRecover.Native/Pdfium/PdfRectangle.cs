namespace PrintRecover.Native.Pdfium;

/// <summary>
/// A rectangle on a page as it is displayed (its <c>/Rotate</c> applied), in points of 1/72 inch, top-left origin.
/// </summary>
/// <param name="Left">Left edge, points.</param>
/// <param name="Top">Top edge, points.</param>
/// <param name="Right">Right edge, points.</param>
/// <param name="Bottom">Bottom edge, points.</param>
public readonly record struct PdfRectangle(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Width in points.</summary>
    public double Width => Right - Left;

    /// <summary>Height in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>Area in square points.</summary>
    public double Area => Width * Height;
}
