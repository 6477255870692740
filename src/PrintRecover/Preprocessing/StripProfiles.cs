using System.Numerics;

namespace PrintRecover.Preprocessing;

/// <summary>
/// A page cut into narrow strips, with the ink in every row of each strip. Sliding the strips against each other gives
/// the page's projection at any angle without turning a pixel.
/// </summary>
internal sealed class StripProfiles
{
    /// <summary>Strips across a page: within one, ten degrees of lean blur a row by less than a stroke's width.</summary>
    private const int StripCount = 160;

    /// <summary>So many rows are made one by <see cref="Coarsen"/>.</summary>
    public const int Coarser = 4;

    private readonly float[][] _strips;
    private readonly double _stripStep;

    private StripProfiles(float[][] strips, double stripStep)
    {
        _strips = strips;
        _stripStep = stripStep;
    }

    /// <summary>How many rows its strips have.</summary>
    public int Length => _strips[0].Length;

    /// <summary>Strips that stand side by side, for text lines that run across the page.</summary>
    public static StripProfiles OfRows(IEnumerable<InkRun> ink, int width, int height)
    {
        int stripWidth = StripWidth(width);
        float[][] strips = NewStrips(width, stripWidth, height);
        foreach ((int y, int start, int end) in ink)
        {
            for (int strip = start / stripWidth; strip * stripWidth < end; strip++)
            {
                strips[strip][y] += Math.Min(end, (strip + 1) * stripWidth) - Math.Max(start, strip * stripWidth);
            }
        }

        return new StripProfiles(Blur(strips), stripWidth);
    }

    /// <summary>Strips that lie above each other, for text lines and rules that run down the page.</summary>
    public static StripProfiles OfColumns(IEnumerable<InkRun> ink, int width, int height)
    {
        int stripHeight = StripWidth(height);
        float[][] strips = NewStrips(height, stripHeight, width);
        foreach ((int y, int start, int end) in ink)
        {
            foreach (ref float count in strips[y / stripHeight].AsSpan(start, end - start))
            {
                count++;
            }
        }

        return new StripProfiles(Blur(strips), stripHeight);
    }

    /// <summary>The same strips, of so many of their rows only, faded out towards both ends, for a cut would look sharp at no slope.</summary>
    public StripProfiles Section(int start, int length)
    {
        float[] shares = [.. Enumerable.Range(0, length).Select(row => (float)Math.Pow(Math.Sin(Math.PI * (row + 0.5) / length), 2))];
        return new StripProfiles([.. _strips.Select(strip => shares.Select((share, row) => share * strip[start + row]).ToArray())], _stripStep);
    }

    /// <summary>The same strips with <see cref="Coarser"/> rows made one: for a first, fast search, and without the sharpness of single strokes.</summary>
    public StripProfiles Coarsen()
    {
        float[][] strips = [.. _strips.Select(strip =>
        {
            float[] coarse = new float[strip.Length / Coarser + 1];
            for (int y = 0; y < strip.Length; y++)
            {
                coarse[y / Coarser] += strip[y];
            }

            return coarse;
        })];
        return new StripProfiles(Blur(strips), _stripStep / Coarser);
    }

    /// <summary>How sharply the projection at an angle changes: the sum of its squared steps.</summary>
    public double Score(double degrees)
    {
        double slope = Math.Tan(degrees * Math.PI / 180) * _stripStep;
        int reach = (int)Math.Ceiling(Math.Abs(slope) * _strips.Length) + 2;
        float[] profile = new float[Length + 2 * reach];
        for (int strip = 0; strip < _strips.Length; strip++)
        {
            double shift = reach - slope * (strip - _strips.Length / 2.0);
            int whole = (int)Math.Round(shift);
            Add(_strips[strip], profile.AsSpan(whole - 1), shift - whole);
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

    /// <summary>Takes out detail of single rows, which would look sharper after a shift by whole rows.</summary>
    private static float[][] Blur(float[][] strips)
    {
        foreach (float[] strip in strips)
        {
            float before = strip[0];
            for (int y = 0; y < strip.Length; y++)
            {
                float here = strip[y];
                strip[y] = (before + 2 * here + strip[Math.Min(y + 1, strip.Length - 1)]) / 4;
                before = here;
            }
        }

        return strips;
    }

    /// <summary>
    /// Adds a strip moved by part of a row. The quadratic B-spline blurs by the same amount whatever the part is;
    /// plain interpolation would not blur at whole rows and so draw every small angle to zero.
    /// </summary>
    private static void Add(ReadOnlySpan<float> strip, Span<float> profile, double part)
    {
        float before = (float)((0.5 - part) * (0.5 - part) / 2);
        float after = (float)((0.5 + part) * (0.5 + part) / 2);
        AddScaled(strip, profile, before);
        AddScaled(strip, profile[1..], 1 - before - after);
        AddScaled(strip, profile[2..], after);
    }

    private static void AddScaled(ReadOnlySpan<float> strip, Span<float> profile, float weight)
    {
        int y = 0;
        for (; y <= strip.Length - Vector<float>.Count; y += Vector<float>.Count)
        {
            (new Vector<float>(profile[y..]) + weight * new Vector<float>(strip[y..])).CopyTo(profile[y..]);
        }

        for (; y < strip.Length; y++)
        {
            profile[y] += weight * strip[y];
        }
    }
}
