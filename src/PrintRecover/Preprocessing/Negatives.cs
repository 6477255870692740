using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Turns negatives, as microfilm gives them, to positives: nearly all over the middle of the page the greater part is dark, as it is of no
/// print, whose letters leave three quarters white; a photograph darkens only where it stands.
/// </summary>
internal static class Negatives
{
    /// <summary>The part of the page's sides that is looked at: film is white, or black, around the paper.</summary>
    private const double Middle = 0.7;

    /// <summary>Tiles along each side; so large a share of each tile's pixels is dark, and so large a share of the tiles is so.</summary>
    private const int Tiles = 12;
    private const double DarkShare = 0.6, LeastTiles = 0.85;

    /// <summary>Print and paper differ by so many levels.</summary>
    private const int LeastContrast = 60;

    /// <summary>What share of the pixels the darkest and lightest levels leave out: dust and scratches.</summary>
    private const double Outliers = 0.02;

    /// <summary>The picture, dark on light; the same one where it is so already.</summary>
    public static GrayImage ToPositive(GrayImage image)
    {
        (int left, int top) = ((int)(image.Width * (1 - Middle) / 2), (int)(image.Height * (1 - Middle) / 2));
        Box middle = new(left, top, image.Width - (2 * left), image.Height - (2 * top));
        (int darkest, int lightest) = Levels(image, middle);
        return lightest - darkest >= LeastContrast && DarkTiles(image, middle, (darkest + lightest) / 2) >= LeastTiles * Tiles * Tiles
            ? new GrayImage(image.Width, image.Height, [.. image.Pixels.Select(level => (byte)(byte.MaxValue - level))])
            : image;
    }

    private static (int Darkest, int Lightest) Levels(GrayImage image, Box middle)
    {
        int[] counts = new int[256];
        for (int y = middle.Y; y < middle.Bottom; y++)
        {
            foreach (byte level in image.Row(y).Slice(middle.X, middle.Width))
            {
                counts[level]++;
            }
        }

        double outliers = Outliers * middle.Area;
        return (Array.FindIndex(counts, Beyond(outliers)), 255 - Array.FindIndex([.. counts.Reverse()], Beyond(outliers)));

        static Predicate<int> Beyond(double share)
        {
            double passed = 0;
            return count => (passed += count) > share;
        }
    }

    private static int DarkTiles(GrayImage image, Box middle, int threshold)
    {
        int[] dark = new int[Tiles * Tiles], all = new int[Tiles * Tiles];
        for (int y = middle.Y; y < middle.Bottom; y++)
        {
            ReadOnlySpan<byte> row = image.Row(y).Slice(middle.X, middle.Width);
            int line = (y - middle.Y) * Tiles / middle.Height * Tiles;
            for (int x = 0; x < row.Length; x++)
            {
                int tile = line + (int)((long)x * Tiles / row.Length);
                dark[tile] += row[x] < threshold ? 1 : 0;
                all[tile]++;
            }
        }

        return Enumerable.Range(0, dark.Length).Count(tile => dark[tile] > DarkShare * all[tile]);
    }
}
