using PrintRecover.Model;

namespace PrintRecover.Typesetter;

/// <summary>Wears a clean page: turned, shrunk, on uneven newsprint, the other side showing through, with grain.</summary>
public sealed class PageDamage(DamageOptions options)
{
    /// <summary>The worn page; the other page shows through it mirrored.</summary>
    public GrayImage Wear(GrayImage clean, GrayImage otherSide)
    {
        GrayImage front = ImageScaling.Reduce(clean, options.Reduction);
        GrayImage back = ImageScaling.Blur(ImageScaling.Reduce(otherSide, options.Reduction), radius: 2);
        double angle = options.SkewDegrees * Math.PI / 180;
        (double sine, double cosine) = Math.SinCos(angle);
        int width = (int)(front.Width * Math.Abs(cosine) + front.Height * Math.Abs(sine)) + 2 * options.BorderPixels;
        int height = (int)(front.Height * Math.Abs(cosine) + front.Width * Math.Abs(sine)) + 2 * options.BorderPixels;
        var grain = new Grain(options, width, height);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                double fromCenterX = x - width / 2.0, fromCenterY = y - height / 2.0;
                double pageX = cosine * fromCenterX + sine * fromCenterY + front.Width / 2.0;
                double pageY = -sine * fromCenterX + cosine * fromCenterY + front.Height / 2.0;
                double gray = Inside(front, pageX, pageY)
                    ? Paper(front, back, pageX, pageY) * Light(x, y, width, height) + grain.Mottle(x, y)
                    : options.LidGray;
                pixels[y * width + x] = (byte)Math.Clamp(gray + grain.Next(), 0, 255);
            }
        }

        return new GrayImage(width, height, pixels);
    }

    private static bool Inside(GrayImage page, double x, double y) => x >= 0 && y >= 0 && x < page.Width && y < page.Height;

    private double Paper(GrayImage front, GrayImage back, double x, double y)
    {
        double ink = 1 - ImageScaling.Sample(front, x, y) / 255;
        double mirroredX = front.Width - 1 - x;
        double shown = Inside(back, mirroredX, y) ? 1 - ImageScaling.Sample(back, mirroredX, y) / 255 : 0;
        double paper = options.PaperGray * (1 - options.ShowThrough * shown);
        return paper + (options.InkGray - paper) * ink;
    }

    /// <summary>Light that falls off away from a lamp above the page's upper right third.</summary>
    private double Light(int x, int y, int width, int height)
    {
        double awayX = (double)x / width - 0.66, awayY = (double)y / height - 0.3;
        return 1 - options.LightFall * Math.Min(1, awayX * awayX * 1.2 + awayY * awayY * 1.1);
    }
}
