using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.PageSources;

/// <summary>A page scan made small, to be looked at.</summary>
/// <param name="ScanWidth">Width of the scan itself, pixels.</param>
/// <param name="ScanHeight">Height of the scan itself, pixels.</param>
/// <param name="Jpeg">The small picture, a JPEG file in grey.</param>
public sealed record PagePreview(int ScanWidth, int ScanHeight, ReadOnlyMemory<byte> Jpeg)
{
    // Small print stays legible, and a page of newspaper takes half a megabyte.
    private const int Quality = 40;

    /// <summary>The scan with its longer side no longer than so many pixels.</summary>
    public static PagePreview Of(GrayImage scan, int longestSide)
    {
        double scale = Math.Min(1, (double)longestSide / Math.Max(scan.Width, scan.Height));
        int width = Math.Max(1, (int)Math.Round(scan.Width * scale));
        int height = Math.Max(1, (int)Math.Round(scan.Height * scale));
        using Pix picture = Pix.FromGray(width, height, Scaled(scan, width, height));
        return new PagePreview(scan.Width, scan.Height, PictureFile.EncodeJpeg(picture, Quality));
    }

    /// <summary>Each pixel the mean of those that it stands for.</summary>
    private static byte[] Scaled(GrayImage scan, int width, int height)
    {
        byte[] pixels = new byte[width * height];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++)
        {
            (int top, int bottom) = Span(y, height, scan.Height);
            Array.Clear(sums);
            for (int row = top; row < bottom; row++)
            {
                ReadOnlySpan<byte> from = scan.Row(row);
                for (int x = 0; x < width; x++)
                {
                    (int left, int right) = Span(x, width, scan.Width);
                    for (int column = left; column < right; column++)
                    {
                        sums[x] += from[column];
                    }
                }
            }

            for (int x = 0; x < width; x++)
            {
                (int left, int right) = Span(x, width, scan.Width);
                pixels[(y * width) + x] = (byte)(sums[x] / ((right - left) * (bottom - top)));
            }
        }

        return pixels;
    }

    private static (int Start, int End) Span(int place, int places, int length) =>
        ((int)((long)place * length / places), (int)((place + 1L) * length / places));
}
