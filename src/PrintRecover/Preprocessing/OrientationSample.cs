using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Cuts the part of a page that its orientation is judged by, and brings it to the size that suits this.</summary>
internal static class OrientationSample
{
    /// <summary>Height of a tall character in the sample, pixels.</summary>
    private const double GlyphPixels = 30;

    /// <summary>Small print is enlarged by no more than this: a larger part of the page tells more than larger letters.</summary>
    private const double LargestScale = 2;

    /// <summary>Largest side of the sample, pixels: some 50 lines of 50 characters.</summary>
    private const int LargestSide = 1600;

    /// <summary>The middle of the page, with body characters of a known height.</summary>
    public static GrayImage Of(GrayImage page, double glyphHeight)
    {
        double scale = Math.Min(GlyphPixels / glyphHeight, LargestScale);
        int width = (int)Math.Clamp(page.Width * scale, 1, LargestSide);
        int height = (int)Math.Clamp(page.Height * scale, 1, LargestSide);
        GrayImage source = page;
        for (; scale <= 0.67; scale *= 2)
        {
            source = AffineResampler.Halve(source);
        }

        var toSource = new PageTransform(
            1 / scale, 0, (source.Width - width / scale) / 2, 0, 1 / scale, (source.Height - height / scale) / 2);
        return AffineResampler.Resample(source, toSource, width, height, byte.MaxValue);
    }
}
