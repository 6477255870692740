using PrintRecover.Model;

namespace PrintRecover.Writers.Overlay;

/// <summary>A picture to draw on, three bytes a pixel, rows from the top.</summary>
internal sealed class RgbRaster
{
    // The page's ink is shown half as dark, in eight shades: enough to read by, and a fraction of the bytes.
    private const int ShadeStep = 16;

    private RgbRaster(int width, int height) =>
        (Width, Height, Pixels) = (width, height, new byte[3L * width * height]);

    public int Width { get; }

    public int Height { get; }

    public byte[] Pixels { get; }

    /// <summary>The scan, lightened, with its longer side no longer than so many pixels.</summary>
    public static RgbRaster Lightened(GrayImage scan, int longestSide)
    {
        double scale = Math.Min(1, (double)longestSide / Math.Max(scan.Width, scan.Height));
        var raster = new RgbRaster(
            Math.Max(1, (int)Math.Round(scan.Width * scale)), Math.Max(1, (int)Math.Round(scan.Height * scale)));
        for (int y = 0; y < raster.Height; y++)
        {
            for (int x = 0; x < raster.Width; x++)
            {
                int darkness = (255 - raster.Mean(scan, x, y)) / 2;
                raster.Pixels.AsSpan(3 * ((y * raster.Width) + x), 3).Fill((byte)(255 - (darkness / ShadeStep * ShadeStep)));
            }
        }

        return raster;
    }

    /// <summary>Fills a convex polygon.</summary>
    /// <param name="corners">The corners in turn.</param>
    /// <param name="color">The colour.</param>
    /// <param name="opacity">0 leaves what is there, 1 covers it.</param>
    /// <param name="hatchPixels">The distance of slanting strokes; 0 fills evenly.</param>
    public void Fill(ReadOnlySpan<RasterPoint> corners, RgbColor color, double opacity, int hatchPixels = 0)
    {
        (double top, double bottom) = (double.MaxValue, double.MinValue);
        foreach (RasterPoint corner in corners)
        {
            (top, bottom) = (Math.Min(top, corner.Y), Math.Max(bottom, corner.Y));
        }

        int last = Math.Min(Height - 1, (int)Math.Ceiling(bottom - 0.5) - 1);
        for (int y = Math.Max(0, (int)Math.Ceiling(top - 0.5)); y <= last; y++)
        {
            (double left, double right) = Span(corners, y + 0.5);
            int from = Math.Max(0, (int)Math.Ceiling(left - 0.5));
            int to = Math.Min(Width, (int)Math.Ceiling(right - 0.5));
            for (int x = from; x < to; x++)
            {
                if (hatchPixels == 0 || (x + y) % hatchPixels < 2)
                {
                    Blend(x, y, color, opacity);
                }
            }
        }
    }

    /// <summary>Draws a straight stroke with square ends.</summary>
    public void Stroke(RasterPoint from, RasterPoint to, RgbColor color, double thickness)
    {
        RasterPoint way = to - from;
        if (way.Length > 0)
        {
            RasterPoint along = way * (thickness / 2 / way.Length);
            RasterPoint side = along.Normal;
            Fill([from - along + side, to + along + side, to + along - side, from - along - side], color, 1);
        }
    }

    // Where the row cuts a convex polygon.
    private static (double Left, double Right) Span(ReadOnlySpan<RasterPoint> corners, double y)
    {
        (double left, double right) = (double.MaxValue, double.MinValue);
        for (int i = 0; i < corners.Length; i++)
        {
            (RasterPoint a, RasterPoint b) = (corners[i], corners[(i + 1) % corners.Length]);
            if ((a.Y <= y) != (b.Y <= y))
            {
                double x = a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
            }
        }

        return (left, right);
    }

    private int Mean(GrayImage scan, int x, int y)
    {
        (int left, int right) = ((int)((long)x * scan.Width / Width), (int)((x + 1L) * scan.Width / Width));
        (int top, int bottom) = ((int)((long)y * scan.Height / Height), (int)((y + 1L) * scan.Height / Height));
        int sum = 0;
        for (int row = top; row < bottom; row++)
        {
            foreach (byte value in scan.Row(row)[left..right])
            {
                sum += value;
            }
        }

        return sum / Math.Max(1, (right - left) * (bottom - top));
    }

    private void Blend(int x, int y, RgbColor color, double opacity)
    {
        Span<byte> pixel = Pixels.AsSpan(3 * ((y * Width) + x), 3);
        pixel[0] = (byte)(pixel[0] + ((color.Red - pixel[0]) * opacity));
        pixel[1] = (byte)(pixel[1] + ((color.Green - pixel[1]) * opacity));
        pixel[2] = (byte)(pixel[2] + ((color.Blue - pixel[2]) * opacity));
    }
}
