using PrintRecover.Model;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Typesetter.Damages;

/// <summary>A page's picture and what stands on it.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Dpi">Its resolution.</param>
/// <param name="Truth">What stands where on this very picture.</param>
public sealed record Scan(GrayImage Image, int Dpi, PageTruth Truth)
{
    /// <summary>Quality of the JPEG it is kept as, 1..100.</summary>
    public int JpegQuality { get; init; } = 75;

    /// <summary>True when it is black and white.</summary>
    public bool IsBilevel { get; init; }

    /// <summary>The commonest light grey: that of the paper.</summary>
    public int PaperGray
    {
        get
        {
            const int darkestPaper = 96;
            int[] counts = new int[256];
            foreach (byte gray in Image.Pixels)
            {
                counts[gray]++;
            }

            return Array.IndexOf(counts, counts[darkestPaper..].Max(), darkestPaper);
        }
    }

    /// <summary>The picture with each pixel's grey made another; the text stays in its place.</summary>
    /// <param name="change">From place and grey to grey; 0..255, or cut to it.</param>
    public Scan WithGrays(Func<int, int, double, double> change)
    {
        byte[] pixels = new byte[Image.Pixels.Length];
        for (int y = 0; y < Image.Height; y++)
        {
            for (int x = 0; x < Image.Width; x++)
            {
                int at = y * Image.Width + x;
                pixels[at] = (byte)Math.Clamp(change(x, y, Image.Pixels[at]), 0, 255);
            }
        }

        return this with { Image = new GrayImage(Image.Width, Image.Height, pixels) };
    }

    /// <summary>The picture moved or bent, and the text with it.</summary>
    /// <param name="width">Of the new picture, pixels.</param>
    /// <param name="height">Of the new picture, pixels.</param>
    /// <param name="forward">Where a place of this picture comes to lie.</param>
    /// <param name="back">Where a place of the new picture came from.</param>
    /// <param name="surround">Grey of what lies beside the page.</param>
    public Scan Warped(int width, int height, Func<Point, Point> forward, Func<Point, Point> back, double surround)
    {
        byte[] pixels = new byte[width * height];
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                Point from = back(new Point(x, y));
                bool isInside = from.X >= 0 && from.Y >= 0 && from.X <= Image.Width - 1 && from.Y <= Image.Height - 1;
                pixels[y * width + x] = (byte)Math.Round(isInside ? ImageScaling.Sample(Image, from.X, from.Y) : surround);
            }
        });
        return this with { Image = new GrayImage(width, height, pixels), Truth = Truth.Moved(width, height, forward) };
    }
}
