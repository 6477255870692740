using System.Numerics;
using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Tells ink from paper by a threshold that follows the light across the page: half way between the paper and the
/// print near by, after Bernsen (1986), over tiles instead of pixels. Where the contrast is weak against the rest of
/// the page (bleed-through, folds, stains) the page's usual contrast sets the threshold, so that they stay paper.
/// </summary>
internal static class Binarizer
{
    /// <summary>Where the threshold lies on the way from paper (0) to print (1): below the middle neighbouring strokes merge.</summary>
    private const double WayToPrint = 0.5;

    /// <summary>Print has at least this share of the page's usual contrast; bleed-through on newsprint stays below it.</summary>
    private const double WeakestContrast = 0.4;

    /// <summary>The page in black (0) and white (255).</summary>
    public static GrayImage Binarize(GrayImage page) => Binarize(page, LightLevels.Measure(page, TilePixels(page)));

    /// <summary>The page in black (0) and white (255), by light levels already measured.</summary>
    public static GrayImage Binarize(GrayImage page, LightLevels levels)
    {
        byte[] thresholds = Thresholds(levels);
        byte[] ink = GC.AllocateUninitializedArray<byte>(page.Pixels.Length);
        byte[] row = new byte[page.Width];
        for (int y = 0; y < page.Height; y++)
        {
            // Thresholds change over tiles, not over pixels: one interpolated row serves four.
            if (y % 4 == 0)
            {
                Interpolate(thresholds, levels, y, row);
            }

            Compare(page.Row(y), row, ink.AsSpan(y * page.Width, page.Width));
        }

        return new GrayImage(page.Width, page.Height, ink);
    }

    /// <summary>Side of the tiles that suit a page: a few characters of body text, whatever the resolution.</summary>
    public static int TilePixels(GrayImage page) => Math.Clamp(Math.Min(page.Width, page.Height) / 90, 16, 48);

    private static byte[] Thresholds(LightLevels levels)
    {
        byte[] contrasts = [.. levels.Paper.Zip(levels.Print, (paper, print) => (byte)Math.Max(paper - print, 0))];
        int usual = levels.UsualContrast;
        byte[] thresholds = new byte[contrasts.Length];
        for (int tile = 0; tile < thresholds.Length; tile++)
        {
            int contrast = contrasts[tile] >= WeakestContrast * usual ? contrasts[tile] : usual;
            thresholds[tile] = (byte)Math.Max(levels.Paper[tile] - WayToPrint * contrast, 0);
        }

        return TileMap.Smooth(thresholds, levels.Columns, levels.Rows);
    }

    private static void Interpolate(byte[] thresholds, LightLevels levels, int y, Span<byte> row)
    {
        int tile = levels.TilePixels;
        (int top, int bottom, int down) = Between(y, tile, levels.Rows);
        ReadOnlySpan<byte> upper = thresholds.AsSpan(top * levels.Columns, levels.Columns);
        ReadOnlySpan<byte> lower = thresholds.AsSpan(bottom * levels.Columns, levels.Columns);
        for (int x = 0; x < row.Length; x++)
        {
            (int left, int right, int along) = Between(x, tile, levels.Columns);
            int above = upper[left] * (2 * tile - along) + upper[right] * along;
            int below = lower[left] * (2 * tile - along) + lower[right] * along;
            row[x] = (byte)((above * (2 * tile - down) + below * down) / (4 * tile * tile));
        }
    }

    /// <summary>The two tiles whose middles a pixel lies between, and how far along, in half pixels.</summary>
    private static (int Before, int After, int HalfPixels) Between(int pixel, int tile, int count)
    {
        int halves = 2 * pixel + 1 - tile;
        int before = Math.DivRem(halves, 2 * tile, out int along);
        return halves < 0 ? (0, 0, 0) : (before, Math.Min(before + 1, count - 1), along);
    }

    private static void Compare(ReadOnlySpan<byte> gray, ReadOnlySpan<byte> thresholds, Span<byte> ink)
    {
        int x = 0;
        for (; x <= gray.Length - Vector<byte>.Count; x += Vector<byte>.Count)
        {
            Vector.GreaterThan(new Vector<byte>(gray[x..]), new Vector<byte>(thresholds[x..])).CopyTo(ink[x..]);
        }

        for (; x < gray.Length; x++)
        {
            ink[x] = gray[x] > thresholds[x] ? byte.MaxValue : byte.MinValue;
        }
    }
}
