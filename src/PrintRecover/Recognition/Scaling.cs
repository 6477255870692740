using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Recognition;

/// <summary>Makes a picture larger or smaller.</summary>
internal static class Scaling
{
    /// <summary>The picture at so many times its size.</summary>
    public static GrayImage Scale(GrayImage image, double scale) => Scale(image, scale, scale);

    /// <summary>
    /// The picture at so many times its width and height; means of pixels are taken before it shrinks to less than half.
    /// </summary>
    public static GrayImage Scale(GrayImage image, double scaleX, double scaleY)
    {
        while (Math.Max(scaleX, scaleY) <= 0.5 && image.Width > 1 && image.Height > 1)
        {
            image = PageResampler.Halve(image);
            (scaleX, scaleY) = (scaleX * 2, scaleY * 2);
        }

        if (Math.Abs(scaleX - 1) < 0.02 && Math.Abs(scaleY - 1) < 0.02)
        {
            return image;
        }

        return Resample(
            image,
            Math.Max(1, (int)Math.Round(image.Width * scaleX)),
            Math.Max(1, (int)Math.Round(image.Height * scaleY)));
    }

    /// <summary>The picture at exactly this size; means of pixels are taken before it shrinks to less than half.</summary>
    public static GrayImage ToSize(GrayImage image, int width, int height)
    {
        while (width * 2 <= image.Width && height * 2 <= image.Height)
        {
            image = PageResampler.Halve(image);
        }

        return width == image.Width && height == image.Height ? image : Resample(image, width, height);
    }

    private static GrayImage Resample(GrayImage image, int width, int height)
    {
        var toSource = new PageTransform((double)image.Width / width, 0, 0, 0, (double)image.Height / height, 0);
        return PageResampler.Resample(image, toSource, width, height, outside: 255);
    }
}
