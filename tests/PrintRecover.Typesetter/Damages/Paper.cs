using PrintRecover.Model;

namespace PrintRecover.Typesetter.Damages;

/// <summary>What happens to paper and ink before they are scanned.</summary>
public static class Paper
{
    /// <summary>Grey, cloudy paper; ink that spread a little; a lamp that does not reach everywhere.</summary>
    public static Scan Newsprint(Scan page, Random random)
    {
        (int width, int height) = (page.Image.Width, page.Image.Height);
        double paper = random.Next(188, 222), ink = random.Next(40, 76), fall = 0.08 + 0.2 * random.NextDouble();
        double lampX = random.NextDouble(), lampY = random.NextDouble();
        GrayImage spread = ImageScaling.Blur(page.Image, 1);
        var clouds = new Clouds(width, height, page.Dpi / 2.0, random);
        var fibres = new Clouds(width, height, page.Dpi / 60.0, random);
        return page.WithGrays((x, y, gray) =>
        {
            double spreadGray = Math.Min(gray, 0.35 * gray + 0.65 * spread.Pixels[y * width + x]);
            double sheet = paper + 14 * (clouds.At(x, y) - 0.5) + 12 * (fibres.At(x, y) - 0.5);
            double awayX = (double)x / width - lampX, awayY = (double)y / height - lampY;
            double light = 1 - fall * Math.Min(1, awayX * awayX + awayY * awayY);
            return (ink + (sheet - ink) * spreadGray / 255) * light;
        });
    }

    /// <summary>Grain, near enough normal, and specks.</summary>
    public static Scan Noise(Scan page, Random random)
    {
        double sigma = 5 + 9 * random.NextDouble();
        double specks = 0.0002 + 0.0006 * random.NextDouble();
        return page.WithGrays((_, _, gray) =>
        {
            double drawn = random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5;
            double fate = random.NextDouble();
            return fate < specks ? (fate < specks / 2 ? 30 : 245) : gray + drawn * 2 * sigma;
        });
    }

    /// <summary>The same sheet's other side, for which the page itself stands in, mirrored and shifted by a few lines.</summary>
    public static Scan BleedThrough(Scan page, Random random)
    {
        double strength = 0.1 + 0.16 * random.NextDouble();
        (int width, int height) = (page.Image.Width, page.Image.Height);
        int shift = random.Next(page.Dpi / 4, page.Dpi);
        GrayImage back = ImageScaling.Blur(page.Image, Math.Max(1, page.Dpi / 120));
        return page.WithGrays((x, y, gray) =>
            gray * (1 - strength * (1 - back.Pixels[(y + shift) % height * width + width - 1 - x] / 255.0)));
    }

    /// <summary>Worn type and dry ink: patches where strokes are pale and broken.</summary>
    public static Scan Dropout(Scan page, Random random)
    {
        (int width, int height) = (page.Image.Width, page.Image.Height);
        double worn = 0.35 + 0.25 * random.NextDouble();
        int paper = page.PaperGray;
        var patches = new Clouds(width, height, page.Dpi / 1.5, random);
        var breaks = new Clouds(width, height, Math.Max(1.5, page.Dpi / 90.0), random);
        return page.WithGrays((x, y, gray) =>
        {
            double missing = Math.Clamp((patches.At(x, y) - (1 - worn)) * 2.2, 0, 1) * Math.Clamp((breaks.At(x, y) - 0.35) * 4, 0, 1);
            return gray + Math.Max(0, paper - gray) * 0.85 * missing;
        });
    }

    /// <summary>A crease across and one down: a pale line with a shadow beside it.</summary>
    public static Scan Fold(Scan page, Random random)
    {
        double across = page.Image.Height * (0.47 + 0.06 * random.NextDouble()), down = page.Image.Width * (0.47 + 0.06 * random.NextDouble());
        double slope = 0.01 * (random.NextDouble() - 0.5), width = page.Dpi / 70.0, shadow = page.Dpi / 5.0;
        int paper = page.PaperGray;
        double Crease(double away, double gray) =>
            Math.Abs(away) < width ? gray + Math.Max(0, paper - gray) * 0.55 * (1 - Math.Abs(away) / width)
            : away > 0 ? gray * (1 - 0.16 * Math.Exp(-away / shadow)) : gray;
        return page.WithGrays((x, y, gray) => Crease(x - down + slope * y, Crease(y - across + slope * x, gray)));
    }
}
