using PrintRecover.Model;

namespace PrintRecover.Typesetter.Damages;

/// <summary>A page scanned from a worn film of it.</summary>
public static class Microfilm
{
    /// <summary>Blurs, hardens, scratches and dusts a page.</summary>
    public static Scan Apply(Scan page, Random random)
    {
        (int width, int height) = (page.Image.Width, page.Image.Height);
        GrayImage blurred = ImageScaling.Blur(page.Image, 1);
        var exposure = new Clouds(width, height, Math.Max(width, height) / 3.0, random);
        var grain = new Clouds(width, height, 1.6, random);
        double edge = page.Dpi / 8.0;
        Scan film = page.WithGrays((x, y, gray) =>
        {
            double soft = 0.5 * gray + 0.5 * blurred.Pixels[y * width + x] + 46 * (grain.At(x, y) - 0.5);
            double threshold = 118 + 60 * (exposure.At(x, y) - 0.5);
            double hard = 22 + 206 / (1 + Math.Exp(-(soft - threshold) / 26));
            double near = Math.Min(Math.Min(x, width - 1 - x), Math.Min(y, height - 1 - y));
            return hard * (near < edge ? 0.35 + 0.65 * near / edge : 1);
        });
        byte[] pixels = [.. film.Image.Pixels];
        for (int scratch = random.Next(4, 14); scratch > 0; scratch--)
        {
            Scratch(pixels, width, height, page.Dpi, random);
        }

        for (int speck = random.Next(60, 220); speck > 0; speck--)
        {
            Dust(pixels, width, height, page.Dpi, random);
        }

        return film with { Image = new GrayImage(width, height, pixels) };
    }

    /// <summary>A line along the film's run, wavering by a few pixels, here and there interrupted.</summary>
    private static void Scratch(byte[] pixels, int width, int height, int dpi, Random random)
    {
        double x = random.Next(width), drift = (random.NextDouble() - 0.5) * 0.02;
        int top = random.Next(height / 2), bottom = random.Next(top, height);
        int thick = random.Next(1, Math.Max(2, dpi / 90)), gray = random.Next(3) == 0 ? 20 : 240;
        for (int y = top; y < bottom; y++, x += drift + (random.NextDouble() - 0.5) * 0.3)
        {
            for (int side = 0; side < thick && random.Next(12) > 0; side++)
            {
                Put(pixels, width, height, (int)x + side, y, gray);
            }
        }
    }

    private static void Dust(byte[] pixels, int width, int height, int dpi, Random random)
    {
        int x = random.Next(width), y = random.Next(height), radius = random.Next(1, Math.Max(2, dpi / 60)), gray = random.Next(3) == 0 ? 235 : 25;
        for (int down = -radius; down <= radius; down++)
        {
            for (int right = -radius; right <= radius; right++)
            {
                if (down * down + right * right <= radius * radius && random.Next(5) > 0)
                {
                    Put(pixels, width, height, x + right, y + down, gray);
                }
            }
        }
    }

    private static void Put(byte[] pixels, int width, int height, int x, int y, int gray)
    {
        if (x >= 0 && x < width && y >= 0 && y < height)
        {
            pixels[y * width + x] = (byte)gray;
        }
    }
}
