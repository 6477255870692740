using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>
/// Cuts a vertical line from the page by itself: its lean is taken out and its neighbours stay behind. Columns of a page whose
/// rows are level lean all the same where the paper was not square to the camera, by a third of a character over a tier.
/// </summary>
internal static class StraightLine
{
    /// <summary>What is looked at beside the line, as a share of its width: the white between columns and a neighbour's edge.</summary>
    private const double Beside = 0.3;

    /// <summary>The most that a line leans, as a share of its height and of its width.</summary>
    private const double MostLean = 0.03;

    private const double MostLeanOfWidth = 0.5;

    /// <summary>The nearest and the farthest that a line's edge is looked for, from its middle, as a share of its width.</summary>
    private const double NearestEdge = 0.3;

    private const double FarthestEdge = 0.8;

    /// <summary>A column of pixels with ink on less than this share of its height is no part of the characters.</summary>
    private const double LeastInk = 0.03;

    /// <summary>The line's picture, dark on light, as high as its box and as wide as its characters.</summary>
    public static GrayImage Cut(GrayImage page, Box line)
    {
        int beside = (int)(Beside * line.Width) + 1;
        Box grown = Box.FromEdges(line.X - beside, line.Y, line.Right + beside, line.Bottom).Intersect(new Box(0, 0, page.Width, page.Height));
        GrayImage cut = page.Crop(grown);
        cut = InkContrast.IsLightOnDark(page.Crop(line)) ? InkContrast.Negative(cut) : cut;
        InkContrast contrast = InkContrast.Of(cut);
        int mostDrift = Math.Max(1, (int)Math.Min(MostLean * cut.Height, MostLeanOfWidth * line.Width));
        (int drift, int[] ink) = Enumerable.Range(-mostDrift, 2 * mostDrift + 1)
            .Select(each => (Drift: each, Ink: InkOfColumns(cut, contrast.Threshold, each)))
            .MaxBy(each => Unevenness(each.Ink));
        (int left, int right) = Edges(ink, line.X - grown.X + line.Width / 2, line.Width, cut.Height);
        return Upright(cut, contrast.Paper, drift, left, right);
    }

    private static GrayImage Upright(GrayImage cut, byte paper, int drift, int left, int right)
    {
        int width = right - left + 1;
        byte[] pixels = new byte[width * cut.Height];
        Array.Fill(pixels, paper);
        for (int y = 0; y < cut.Height; y++)
        {
            int shift = left + Shift(drift, y, cut.Height);
            int from = Math.Max(0, -shift);
            int to = Math.Min(width, cut.Width - shift);
            if (from < to)
            {
                cut.Row(y)[(shift + from)..(shift + to)].CopyTo(pixels.AsSpan(y * width + from));
            }
        }

        return new GrayImage(width, cut.Height, pixels);
    }

    private static int Shift(int drift, int y, int height) => (int)Math.Round(drift * ((double)y / height - 0.5));

    /// <summary>Dark pixels of each column when the rows are slid so that a line that drifts so far from top to bottom is upright.</summary>
    private static int[] InkOfColumns(GrayImage cut, int threshold, int drift)
    {
        int[] ink = new int[cut.Width];
        for (int y = 0; y < cut.Height; y++)
        {
            int shift = Shift(drift, y, cut.Height);
            ReadOnlySpan<byte> row = cut.Row(y);
            for (int x = Math.Max(0, -shift); x < Math.Min(cut.Width, cut.Width - shift); x++)
            {
                ink[x] += row[x + shift] <= threshold ? 1 : 0;
            }
        }

        return ink;
    }

    // Upright columns and the white between them part most sharply: as rows do in a page's projection (Postl 1986).
    private static double Unevenness(int[] ink)
    {
        double sum = 0;
        for (int x = 1; x < ink.Length; x++)
        {
            sum += (double)(ink[x] - ink[x - 1]) * (ink[x] - ink[x - 1]);
        }

        return sum;
    }

    private static (int Left, int Right) Edges(int[] ink, int middle, int width, int height)
    {
        int left = Edge(ink, middle, -1, width, height);
        int right = Edge(ink, middle, 1, width, height);
        while (left < middle && ink[left] < LeastInk * height)
        {
            left++;
        }

        while (right > middle && ink[right] < LeastInk * height)
        {
            right--;
        }

        return (Math.Max(0, left - 1), Math.Min(ink.Length - 1, right + 1));
    }

    /// <summary>The first white column beside the middle, or the one with least ink.</summary>
    private static int Edge(int[] ink, int middle, int step, int width, int height)
    {
        int best = Math.Clamp(middle + step * (int)(NearestEdge * width), 0, ink.Length - 1);
        int last = Math.Clamp(middle + step * (int)(FarthestEdge * width), 0, ink.Length - 1);
        for (int x = best; x != last + step && ink[best] > LeastInk / 3 * height; x += step)
        {
            best = ink[x] < ink[best] ? x : best;
        }

        return best;
    }
}
