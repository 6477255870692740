using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Recognition;

/// <summary>Makes a picture larger or smaller.</summary>
internal static class Scaling
{
    /// <summary>The picture at so many times its size; means of pixels are taken before it shrinks to less than half.</summary>
    public static GrayImage Scale(GrayImage image, double scale)
    {
        while (scale <= 0.5 && image.Width > 1 && image.Height > 1)
        {
            image = AffineResampler.Halve(image);
            scale *= 2;
        }

        if (Math.Abs(scale - 1) < 0.02)
        {
            return image;
        }

        int width = Math.Max(1, (int)Math.Round(image.Width * scale));
        int height = Math.Max(1, (int)Math.Round(image.Height * scale));
        var toSource = new PageTransform((double)image.Width / width, 0, 0, 0, (double)image.Height / height, 0);
        return AffineResampler.Resample(image, toSource, width, height, outside: 255);
    }
}
