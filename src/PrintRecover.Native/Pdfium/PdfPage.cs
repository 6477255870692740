using System.Runtime.InteropServices;

namespace PrintRecover.Native.Pdfium;

/// <summary>A loaded page, as it is displayed: cropped, and turned by its <c>/Rotate</c>.</summary>
public sealed class PdfPage : IDisposable
{
    private const int GrayFormat = 1;
    private const int GrayscaleFlag = 0x08;
    private const byte White = 255;

    /// <summary>
    /// Pixels that a rendered area stays inside the bitmap's edges. PDFium widens a picture to the whole pixels that it
    /// touches: this keeps rounding errors of its 32-bit arithmetic (0.004 at 40,000 pixels) from touching one more, which
    /// would resample a picture that fits the bitmap pixel by pixel.
    /// </summary>
    private const double Inset = 0.02;

    private readonly PdfPageHandle _page;
    private readonly PdfPageGeometry _geometry;

    internal PdfPage(PdfPageHandle page)
    {
        _page = page;
        _ = PdfiumFunctions.BoundingBox(page, out PdfiumRectangle box);
        _geometry = new PdfPageGeometry(box, PdfiumFunctions.Rotation(page));
    }

    /// <summary>The whole page.</summary>
    public PdfRectangle Bounds => new(0, 0, _geometry.Width, _geometry.Height);

    /// <summary>Lists what is drawn on the page, without decoding or drawing it.</summary>
    public PdfPageContent ReadContent()
    {
        lock (PdfiumFunctions.Gate)
        {
            return new PdfPageReader(_geometry).Read(_page);
        }
    }

    /// <summary>A picture's data as they stand in the file.</summary>
    public byte[] ReadEncoded(PdfImage image)
    {
        lock (PdfiumFunctions.Gate)
        {
            KeepOpen();
            byte[] data = new byte[checked((int)PdfiumFunctions.ImageDataRaw(image.Handle, [], default).Value)];
            _ = PdfiumFunctions.ImageDataRaw(image.Handle, data, new CULong((nuint)data.Length));
            return data;
        }
    }

    /// <summary>True when a picture's data make a picture at all. It is decoded in full to find out.</summary>
    public bool CanDecode(PdfImage image)
    {
        lock (PdfiumFunctions.Gate)
        {
            KeepOpen();
            using PdfBitmapHandle bitmap = PdfiumFunctions.ImageBitmap(image.Handle);
            return !bitmap.IsInvalid;
        }
    }

    /// <summary>
    /// Draws a part of the page in grey on white. A picture that fills the area and has as many pixels comes out
    /// exactly, pixel by pixel.
    /// </summary>
    /// <param name="area">The part of the page.</param>
    /// <param name="width">Width of the result in pixels.</param>
    /// <param name="height">Height of the result in pixels.</param>
    /// <returns>Rows from the top, one byte a pixel, no padding.</returns>
    /// <exception cref="PdfException">PDFium has no room for such a bitmap.</exception>
    public unsafe byte[] RenderGray(PdfRectangle area, int width, int height)
    {
        byte[] pixels = GC.AllocateUninitializedArray<byte>(checked(width * height));
        Array.Fill(pixels, White);
        PdfiumMatrix matrix = _geometry.MatrixTo(area, width, height, Inset);
        fixed (byte* start = pixels)
        {
            lock (PdfiumFunctions.Gate)
            {
                using PdfBitmapHandle bitmap = PdfiumFunctions.CreateBitmap(width, height, GrayFormat, (IntPtr)start, width);
                if (bitmap.IsInvalid)
                {
                    throw new PdfException(PdfError.Unknown, $"PDFium has no room for {width}x{height} pixels.");
                }

                PdfiumFunctions.Render(bitmap, _page, matrix, new PdfiumRectangle(0, 0, width, height), GrayscaleFlag);
            }
        }

        return pixels;
    }

    /// <summary>Closes the page.</summary>
    public void Dispose() => _page.Dispose();

    private void KeepOpen() => ObjectDisposedException.ThrowIf(_page.IsClosed, this);
}
