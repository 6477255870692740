using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Draws a page anew under a turn, a rotation, a scale, a bend and a lean at once, so that its pixels are interpolated only once:
/// cubic convolution after Keys (1981), a = -0.5.
/// </summary>
internal static class PageResampler
{
    /// <summary>Steps between two pixels at which the cubic's weights are tabled.</summary>
    private const int Phases = 256;

    /// <summary>Weights are whole numbers of this unit.</summary>
    private const int Unit = 1 << 10;

    /// <summary>Width of the bands that the result is drawn in: a turned page is then read in a square that fits the cache.</summary>
    private const int BandPixels = 64;

    private static readonly int[] Weights = CubicWeights();

    /// <summary>The picture that a transform maps onto the source; what lies outside the source takes the given grey.</summary>
    public static GrayImage Resample(GrayImage source, PageTransform toSource, int width, int height, byte outside)
    {
        byte[] pixels = GC.AllocateUninitializedArray<byte>(width * height);
        for (int left = 0; left < width; left += BandPixels)
        {
            int right = Math.Min(left + BandPixels, width);
            for (int y = 0; y < height; y++)
            {
                DrawRow(source, toSource, left, y, outside, pixels.AsSpan(y * width + left, right - left));
            }
        }

        return new GrayImage(width, height, pixels);
    }

    /// <summary>The picture at half its size; every pixel is the mean of four.</summary>
    public static GrayImage Halve(GrayImage source)
    {
        int width = Math.Max(source.Width / 2, 1);
        int height = Math.Max(source.Height / 2, 1);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            ReadOnlySpan<byte> upper = source.Row(2 * y);
            ReadOnlySpan<byte> lower = source.Row(Math.Min(2 * y + 1, source.Height - 1));
            for (int x = 0; x < width; x++)
            {
                int next = Math.Min(2 * x + 1, source.Width - 1);
                pixels[y * width + x] = (byte)((upper[2 * x] + upper[next] + lower[2 * x] + lower[next] + 2) / 4);
            }
        }

        return new GrayImage(width, height, pixels);
    }

    private static void DrawRow(GrayImage source, PageTransform toSource, int left, int y, byte outside, Span<byte> row)
    {
        // Pixel middles lie half a pixel in; positions are stepped in units of 1/Phases pixel, 12 bits below that.
        (double startX, double startY) = toSource.ToScan(left + 0.5, y + 0.5);
        (double eachX, double eachY) = Step(toSource, left, y);
        long stepX = (long)Math.Round(eachX * Phases * 4096);
        long stepY = (long)Math.Round(eachY * Phases * 4096);
        long atX = (long)Math.Round(((startX - 0.5) * Phases + 0.5) * 4096);
        long atY = (long)Math.Round(((startY - 0.5) * Phases + 0.5) * 4096);
        for (int x = 0; x < row.Length; x++, atX += stepX, atY += stepY)
        {
            int phasesX = (int)(atX >> 12);
            int phasesY = (int)(atY >> 12);
            row[x] = Cubic(source, phasesX >> 8, phasesY >> 8, phasesX & (Phases - 1), phasesY & (Phases - 1), outside);
        }
    }

    /// <summary>How far a pixel to the right leads in the source; within a band a warped row is straight enough.</summary>
    private static (double X, double Y) Step(PageTransform toSource, int left, int y)
    {
        if (!toSource.IsWarped)
        {
            return (toSource.A, toSource.D);
        }

        (double startX, double startY) = toSource.ToScan(left + 0.5, y + 0.5);
        (double endX, double endY) = toSource.ToScan(left + BandPixels + 0.5, y + 0.5);
        return ((endX - startX) / BandPixels, (endY - startY) / BandPixels);
    }

    private static byte Cubic(GrayImage source, int x, int y, int phaseX, int phaseY, byte outside)
    {
        if (x < 1 || y < 1 || x >= source.Width - 2 || y >= source.Height - 2)
        {
            return AtEdge(source, phaseX < Phases / 2 ? x : x + 1, phaseY < Phases / 2 ? y : y + 1, outside);
        }

        ReadOnlySpan<int> across = Weights.AsSpan(4 * phaseX, 4);
        ReadOnlySpan<int> down = Weights.AsSpan(4 * phaseY, 4);
        int start = (y - 1) * source.Width + x - 1;
        int sum = 0;
        for (int row = 0; row < 4; row++, start += source.Width)
        {
            ReadOnlySpan<byte> four = source.Pixels.AsSpan(start, 4);
            sum += down[row] * (across[0] * four[0] + across[1] * four[1] + across[2] * four[2] + across[3] * four[3]) >> 4;
        }

        return (byte)Math.Clamp((sum + (Unit * Unit >> 5)) / (Unit * Unit >> 4), 0, 255);
    }

    private static byte AtEdge(GrayImage source, int x, int y, byte outside) =>
        x < 0 || y < 0 || x >= source.Width || y >= source.Height ? outside : source.Pixels[y * source.Width + x];

    private static int[] CubicWeights()
    {
        int[] weights = new int[4 * Phases];
        for (int phase = 0; phase < Phases; phase++)
        {
            double t = (double)phase / Phases;
            Span<int> four = weights.AsSpan(4 * phase, 4);
            four[0] = (int)Math.Round(Unit * -0.5 * t * (1 - t) * (1 - t));
            four[2] = (int)Math.Round(Unit * t * (0.5 + t * (2 - 1.5 * t)));
            four[3] = (int)Math.Round(Unit * -0.5 * t * t * (1 - t));
            four[1] = Unit - four[0] - four[2] - four[3];
        }

        return weights;
    }
}
