using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// A page cut into narrow strips, with the ink in every row of each strip. Sliding the strips against each other gives
/// the page's projection at any angle without turning a pixel.
/// </summary>
internal sealed class StripProfiles
{
    /// <summary>Strips across a page: within one, ten degrees of lean blur a row by less than a stroke's width.</summary>
    private const int StripCount = 160;

    private readonly float[][] _strips;
    private readonly double _stripStep;

    private StripProfiles(float[][] strips, double stripStep)
    {
        _strips = strips;
        _stripStep = stripStep;
    }

    /// <summary>Strips that stand side by side, for text lines that run across the page.</summary>
    public static StripProfiles OfRows(GrayImage ink)
    {
        int width = StripWidth(ink.Width);
        float[][] strips = NewStrips(ink.Width, width, ink.Height);
        for (int y = 0; y < ink.Height; y++)
        {
            ReadOnlySpan<byte> row = ink.Row(y);
            for (int strip = 0; strip < strips.Length; strip++)
            {
                int left = strip * width;
                strips[strip][y] = row[left..Math.Min(left + width, row.Length)].Count((byte)0);
            }
        }

        return new StripProfiles(Smooth(strips), width);
    }

    /// <summary>Strips that lie above each other, for text lines and rules that run down the page.</summary>
    public static StripProfiles OfColumns(GrayImage ink)
    {
        int height = StripWidth(ink.Height);
        float[][] strips = NewStrips(ink.Height, height, ink.Width);
        for (int y = 0; y < ink.Height; y++)
        {
            ReadOnlySpan<byte> row = ink.Row(y);
            Span<float> strip = strips[y / height].AsSpan(0, row.Length);
            for (int x = 0; x < row.Length; x++)
            {
                strip[x] += row[x] == 0 ? 1 : 0;
            }
        }

        return new StripProfiles(Smooth(strips), height);
    }

    /// <summary>The same strips with four rows made one: for a first, fast search.</summary>
    public StripProfiles Coarsen()
    {
        float[][] strips = [.. _strips.Select(strip =>
        {
            float[] quarter = new float[strip.Length / 4 + 1];
            for (int y = 0; y < strip.Length; y++)
            {
                quarter[y / 4] += strip[y];
            }

            return quarter;
        })];
        return new StripProfiles(Smooth(strips), _stripStep / 4);
    }

    /// <summary>How sharply the projection at an angle changes: the sum of its squared steps.</summary>
    public double Score(double degrees)
    {
        double slope = Math.Tan(degrees * Math.PI / 180) * _stripStep;
        int reach = (int)Math.Ceiling(Math.Abs(slope) * _strips.Length) + 2;
        float[] profile = new float[_strips[0].Length + 2 * reach];
        for (int strip = 0; strip < _strips.Length; strip++)
        {
            double shift = reach - slope * (strip - _strips.Length / 2.0);
            int whole = (int)Math.Floor(shift);
            Add(_strips[strip], profile.AsSpan(whole), (float)(shift - whole));
        }

        double sum = 0;
        for (int y = 1; y < profile.Length; y++)
        {
            double step = profile[y] - profile[y - 1];
            sum += step * step;
        }

        return sum;
    }

    private static int StripWidth(int length) => Math.Max(1, (length + StripCount - 1) / StripCount);

    private static float[][] NewStrips(int length, int stripWidth, int profileLength) =>
        [.. Enumerable.Range(0, (length + stripWidth - 1) / stripWidth).Select(_ => new float[profileLength])];

    private static void Add(ReadOnlySpan<float> strip, Span<float> profile, float fraction)
    {
        float keep = 1 - fraction;
        for (int y = 0; y < strip.Length; y++)
        {
            profile[y] += keep * strip[y];
        }

        for (int y = 0; y < strip.Length; y++)
        {
            profile[y + 1] += fraction * strip[y];
        }
    }

    /// <summary>Blurs every strip a little, so that shifts by whole rows look no sharper than shifts by half rows.</summary>
    private static float[][] Smooth(float[][] strips)
    {
        foreach (float[] strip in strips)
        {
            float before = strip[0];
            for (int y = 0; y < strip.Length; y++)
            {
                float here = strip[y];
                float after = y + 1 < strip.Length ? strip[y + 1] : here;
                strip[y] = (before + 2 * here + after) / 4;
                before = here;
            }
        }

        return strips;
    }
}
