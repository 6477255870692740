using PrintRecover.Model;

namespace PrintRecover.Typesetter;

/// <summary>Scales, blurs and samples grey pictures.</summary>
public static class ImageScaling
{
    /// <summary>The picture made smaller by a factor above 1, each pixel the mean of the area it covers.</summary>
    public static GrayImage Reduce(GrayImage image, double factor)
    {
        (int width, int height) = ((int)(image.Width / factor), (int)(image.Height / factor));
        double[] rows = new double[width * image.Height];
        for (int y = 0; y < image.Height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                rows[y * width + x] = Mean(at => image.Pixels[y * image.Width + at], x * factor, factor, image.Width);
            }
        }

        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                pixels[y * width + x] = (byte)Math.Round(Mean(at => rows[at * width + x], y * factor, factor, image.Height));
            }
        }

        return new GrayImage(width, height, pixels);
    }

    /// <summary>The mean of the square of so many pixels around each pixel.</summary>
    public static GrayImage Blur(GrayImage image, int radius)
    {
        byte[] pixels = new byte[image.Pixels.Length];
        for (int y = 0; y < image.Height; y++)
        {
            for (int x = 0; x < image.Width; x++)
            {
                (int sum, int count) = (0, 0);
                for (int row = Math.Max(0, y - radius); row <= Math.Min(image.Height - 1, y + radius); row++)
                {
                    for (int column = Math.Max(0, x - radius); column <= Math.Min(image.Width - 1, x + radius); column++)
                    {
                        sum += image.Pixels[row * image.Width + column];
                        count++;
                    }
                }

                pixels[y * image.Width + x] = (byte)(sum / count);
            }
        }

        return new GrayImage(image.Width, image.Height, pixels);
    }

    /// <summary>The grey between four pixels, by distance.</summary>
    public static double Sample(GrayImage image, double x, double y)
    {
        int left = (int)x, top = (int)y;
        int right = Math.Min(left + 1, image.Width - 1), bottom = Math.Min(top + 1, image.Height - 1);
        double upper = Between(image.Pixels[top * image.Width + left], image.Pixels[top * image.Width + right], x - left);
        double lower = Between(image.Pixels[bottom * image.Width + left], image.Pixels[bottom * image.Width + right], x - left);
        return Between(upper, lower, y - top);
    }

    private static double Between(double first, double second, double share) => first + (second - first) * share;

    private static double Mean(Func<int, double> at, double start, double length, int limit)
    {
        double sum = 0, end = Math.Min(start + length, limit);
        for (int index = (int)start; index < end; index++)
        {
            sum += at(index) * (Math.Min(index + 1, end) - Math.Max(index, start));
        }

        return sum / (end - start);
    }
}
