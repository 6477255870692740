using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>What ink and paper look like in a cut of a page.</summary>
/// <param name="Threshold">Grey that parts dark from light, after Otsu (1979).</param>
/// <param name="Paper">Median grey of the light pixels.</param>
internal readonly record struct InkContrast(int Threshold, byte Paper)
{
    /// <summary>
    /// Share of dark pixels along a cut's edge above which its ground is dark. On paper only descenders and specks
    /// touch the edge, a few in a hundred; on a dark ground nearly all of the edge is dark.
    /// </summary>
    private const double DarkGroundShare = 0.6;

    /// <summary>Greys between paper and the darkest pixel below which a cut is blank: the paper's own grain.</summary>
    private const int LeastContrast = 24;

    /// <summary>True when nothing is printed there; engines invent text on blank paper.</summary>
    public static bool IsBlank(GrayImage cut) => Of(cut).Paper - cut.Pixels.Min() < LeastContrast;

    /// <summary>Measures a cut.</summary>
    public static InkContrast Of(GrayImage cut)
    {
        int[] histogram = new int[256];
        foreach (byte pixel in cut.Pixels)
        {
            histogram[pixel]++;
        }

        int threshold = Otsu(histogram, cut.Pixels.Length);
        return new InkContrast(threshold, MedianAbove(histogram, threshold));
    }

    /// <summary>The cut itself, or its negative when it is light print on a dark ground.</summary>
    public static GrayImage DarkOnLight(GrayImage cut) => IsLightOnDark(cut) ? Negative(cut) : cut;

    /// <summary>The cut with light and dark exchanged.</summary>
    public static GrayImage Negative(GrayImage cut) => new(cut.Width, cut.Height, [.. cut.Pixels.Select(pixel => (byte)(255 - pixel))]);

    /// <summary>True when the cut is light print on a dark ground.</summary>
    public static bool IsLightOnDark(GrayImage cut)
    {
        int threshold = Of(cut).Threshold;
        int dark = 0;
        int all = 0;
        for (int y = 0; y < cut.Height; y++)
        {
            int step = y == 0 || y == cut.Height - 1 ? 1 : Math.Max(cut.Width - 1, 1);
            for (int x = 0; x < cut.Width; x += step, all++)
            {
                dark += cut.Pixels[y * cut.Width + x] <= threshold ? 1 : 0;
            }
        }

        return dark > all * DarkGroundShare;
    }

    private static int Otsu(int[] histogram, int count)
    {
        double sum = histogram.Select((pixels, grey) => (double)pixels * grey).Sum();
        double sumBelow = 0;
        double below = 0;
        (double best, int threshold) = (-1, 127);
        for (int grey = 0; grey < 255; grey++)
        {
            below += histogram[grey];
            sumBelow += (double)histogram[grey] * grey;
            double above = count - below;
            if (below == 0 || above == 0)
            {
                continue;
            }

            double difference = sumBelow / below - (sum - sumBelow) / above;
            double spread = below * above * difference * difference;
            (best, threshold) = spread > best ? (spread, grey) : (best, threshold);
        }

        return threshold;
    }

    private static byte MedianAbove(int[] histogram, int threshold)
    {
        long light = histogram.Skip(threshold + 1).Sum(pixels => (long)pixels);
        long seen = 0;
        for (int grey = threshold + 1; grey < 256; grey++)
        {
            seen += histogram[grey];
            if (2 * seen >= light && light > 0)
            {
                return (byte)grey;
            }
        }

        return 255;
    }
}
