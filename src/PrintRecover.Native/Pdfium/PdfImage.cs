namespace PrintRecover.Native.Pdfium;

/// <summary>A picture on a page. It is valid as long as its page is open.</summary>
public sealed record PdfImage
{
    /// <summary>Width in pixels, as it stands on the displayed page (quarter turns applied).</summary>
    public required int PixelWidth { get; init; }

    /// <summary>Height in pixels, as it stands on the displayed page (quarter turns applied).</summary>
    public required int PixelHeight { get; init; }

    /// <summary>Where it stands on the displayed page; the smallest rectangle around it when it is not upright.</summary>
    public required PdfRectangle Bounds { get; init; }

    /// <summary>True when its sides run along the page's.</summary>
    public required bool IsUpright { get; init; }

    /// <summary>The last compression of its data.</summary>
    public required PdfImageEncoding Encoding { get; init; }

    internal IntPtr Handle { get; init; }
}
