using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Takes the print of the other side out of a page. Where it is dark enough to pass for ink it falls apart into patches that are, on
/// the whole, paler than the letters of this side. On a page sown with much paler ones they go, and all that is pale with them: the
/// shades around the letters too.
/// </summary>
internal static class ShowThrough
{
    /// <summary>Side of the smallest letters as a share of a tall character.</summary>
    private const double SmallestLetter = 0.4;

    /// <summary>Sides of the patches that may show through: below is the grain of the paper, above hardly anything but letters.</summary>
    private const double SmallestPatch = 0.1, LargestPatch = 0.7;

    /// <summary>The share of letters that may be paler than what the paleness of a patch is held against.</summary>
    private const double PaleLetters = 0.1;

    /// <summary>
    /// By how much of the way from paper to print patches are paler than that: a dot is all edge, and may be a little; only what
    /// shows through is much.
    /// </summary>
    private const double Paler = 0.08, MuchPaler = 0.24;

    /// <summary>
    /// The fewest much paler patches for one letter, and the smallest share of the page's parts that they are in. Pages that nothing shows
    /// through have up to 0.16 in 0.15 of the parts (screened pictures, tints) and up to 0.05 in 0.25 (blur); others from 0.1 in 0.2
    /// to 1.4 in 0.9.
    /// </summary>
    private const double FewestToLetters = 0.08, LeastShareOfTiles = 0.2;

    /// <summary>Side of the page's parts, tall characters.</summary>
    private const double TileGlyphs = 4;

    /// <summary>How far the blurred edge of a stroke reaches around its ink, as a share of a tall character.</summary>
    private const double EdgeToGlyph = 0.08;

    /// <summary>How far a pixel is on the way from paper to print when it begins to count: what shows through is paler.</summary>
    private const double PalestPrint = 0.55;

    /// <summary>The page without what shows through; null when nothing does.</summary>
    public static GrayImage? Remove(GrayImage page, InkComponents components, LightLevels levels, BodyGlyphs glyphs)
    {
        double[] darkness = Darkness(page, components, levels);
        double[] sides = [.. components.Areas.Select(area => Math.Sqrt(area) / glyphs.Height)];
        double[] letters = [.. darkness.Where((_, i) => sides[i] >= SmallestLetter).Order()];
        if (letters.Length == 0)
        {
            return null;
        }

        double pale = letters[(int)(PaleLetters * letters.Length)];
        Box[] patches = [.. components.Boxes.Where((_, i) =>
            darkness[i] < pale - MuchPaler && sides[i] is >= SmallestPatch and < LargestPatch)];
        return IsEvident(patches, letters.Length, components, TileGlyphs * glyphs.Height)
            ? Without(component => darkness[component] < pale - Paler && sides[component] < LargestPatch, page, components, levels, glyphs)
            : null;
    }

    /// <summary>How far each component's ink is, on the whole, on the way from paper (0) to the print near by (1).</summary>
    private static double[] Darkness(GrayImage page, InkComponents components, LightLevels levels)
    {
        long[] sums = new long[components.Areas.Count];
        foreach ((int component, InkRun run) in components.Runs)
        {
            foreach (byte pixel in page.Row(run.Y)[run.Start..run.End])
            {
                sums[component] += pixel;
            }
        }

        return [.. sums.Select((sum, i) =>
        {
            int tile = levels.TileAt((int)components.Boxes[i].CenterX, (int)components.Boxes[i].CenterY);
            return (levels.Paper[tile] - (sum / (double)components.Areas[i])) / levels.Contrast(tile);
        })];
    }

    private static bool IsEvident(Box[] patches, int letters, InkComponents page, double tilePixels)
    {
        double tiles = Math.Ceiling(page.Width / tilePixels) * Math.Ceiling(page.Height / tilePixels);
        int sown = patches.Select(box => ((int)(box.CenterX / tilePixels), (int)(box.CenterY / tilePixels))).Distinct().Count();
        return patches.Length > FewestToLetters * letters && sown > LeastShareOfTiles * tiles;
    }

    /// <summary>Bare paper, with the components that are left and their edges, their own shades taken off, drawn on it.</summary>
    private static GrayImage Without(
        Predicate<int> isTakenOut, GrayImage page, InkComponents components, LightLevels levels, BodyGlyphs glyphs)
    {
        int reach = Math.Max(2, (int)Math.Round(EdgeToGlyph * glyphs.Height));
        byte[] clean = new byte[page.Pixels.Length];
        for (int y = 0; y < page.Height; y++)
        {
            for (int x = 0; x < page.Width; x++)
            {
                clean[(y * page.Width) + x] = levels.Paper[levels.TileAt(x, y)];
            }
        }

        foreach ((_, InkRun run) in components.Runs.Where(each => !isTakenOut(each.Component)))
        {
            int left = Math.Max(0, run.Start - reach), right = Math.Min(page.Width, run.End + reach);
            for (int y = Math.Max(0, run.Y - reach); y <= Math.Min(page.Height - 1, run.Y + reach); y++)
            {
                Span<byte> row = clean.AsSpan(y * page.Width, page.Width);
                for (int x = left; x < right; x++)
                {
                    row[x] = Print(page.Row(y)[x], levels, levels.TileAt(x, y));
                }
            }
        }

        return new GrayImage(page.Width, page.Height, clean);
    }

    private static byte Print(byte pixel, LightLevels levels, int tile)
    {
        (byte paper, int contrast) = (levels.Paper[tile], levels.Contrast(tile));
        double way = ((paper - pixel) / (double)contrast - PalestPrint) / (1 - PalestPrint);
        return (byte)Math.Clamp(paper - (contrast * Math.Max(way, 0)), 0, byte.MaxValue);
    }
}
