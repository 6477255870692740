using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Cuts the parts of a page that its orientation is judged by, and brings them to the size that suits this.</summary>
internal static class OrientationSample
{
    /// <summary>Height of a tall character in the sample, pixels.</summary>
    private const double GlyphPixels = 30;

    /// <summary>Small print is enlarged by no more than this: a larger part of the page tells more than larger letters.</summary>
    private const double LargestScale = 2;

    /// <summary>Largest side of a sample, pixels: some 18 lines of 18 characters, and some 50 of 50.</summary>
    private static readonly int[] LargestSides = [600, 1600];

    /// <summary>
    /// Samples of the middle of the page, the larger after the smaller, with body characters of a known height. The
    /// smaller takes a third of the time and is enough for most clean pages.
    /// </summary>
    public static IEnumerable<GrayImage> Of(GrayImage page, double glyphHeight) =>
        LargestSides.Select(side => Of(page, glyphHeight, side));

    private static GrayImage Of(GrayImage page, double glyphHeight, int largestSide)
    {
        double scale = Math.Min(GlyphPixels / glyphHeight, LargestScale);
        int width = (int)Math.Clamp(page.Width * scale, 1, largestSide);
        int height = (int)Math.Clamp(page.Height * scale, 1, largestSide);
        GrayImage source = page;
        for (; scale <= 0.67; scale *= 2)
        {
            source = PageResampler.Halve(source);
        }

        var toSource = new PageTransform(
            1 / scale, 0, (source.Width - width / scale) / 2, 0, 1 / scale, (source.Height - height / scale) / 2);
        return PageResampler.Resample(source, toSource, width, height, byte.MaxValue);
    }
}
