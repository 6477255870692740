using System.Numerics;

namespace PrintRecover.Preprocessing;

/// <summary>
/// How steep the text lines run, place by place. The page is cut into strips narrower than a word; two that stand side
/// by side show the same lines, the one a little further down, and their correlation is largest at that shift.
/// </summary>
internal sealed class LineSlopes
{
    /// <summary>Width of a strip, in heights of a body character.</summary>
    private const double StripGlyphs = 1.5;

    /// <summary>Height of the blocks that correlations are summed over, in heights of a body character.</summary>
    private const double BlockGlyphs = 4;

    /// <summary>Places stand so many strips apart.</summary>
    private const int StripsApart = 3;

    /// <summary>A place is judged by so many pairs of strips to either side, and so many blocks above and below.</summary>
    private const int PairsAround = 3, BlocksAround = 1;

    /// <summary>A page with fewer strips or blocks has no shape.</summary>
    private const int FewestStrips = 8, FewestBlocks = 2;

    /// <summary>Slopes are looked for up to this one; beyond it one line is taken for the next.</summary>
    private const double SteepestSlope = 0.3;

    /// <summary>Strips that are less alike than this show no line.</summary>
    private const double LeastCorrelation = 0.3;

    /// <summary>Smaller patches of ink are dots of halftones and dirt, higher ones headlines and pictures, in heights of a body character.</summary>
    private const double SmallestPrintInGlyphs = 0.25, HighestPrintInGlyphs = 2;

    private readonly float[][] _strips;
    private readonly int _stripPixels;
    private readonly int _blockPixels;
    private readonly int _largestShift;

    private LineSlopes(float[][] strips, int stripPixels, int blockPixels)
    {
        (_strips, _stripPixels, _blockPixels) = (strips, stripPixels, blockPixels);
        _largestShift = (int)Math.Ceiling(SteepestSlope * stripPixels);
    }

    /// <summary>The slopes at all places of a page; null for one too small to show any.</summary>
    /// <param name="ink">The page's ink.</param>
    /// <param name="glyphPixels">Height of a body character, pixels.</param>
    public static SlopeNet? Measure(InkComponents ink, double glyphPixels)
    {
        int stripPixels = Math.Max(4, (int)Math.Round(StripGlyphs * glyphPixels));
        int blockPixels = Math.Max(8, (int)Math.Round(BlockGlyphs * glyphPixels));
        if (ink.Width < FewestStrips * stripPixels || ink.Height < FewestBlocks * blockPixels)
        {
            return null;
        }

        float[][] strips = Profiles(ink, glyphPixels, stripPixels);
        foreach (float[] strip in strips)
        {
            Level(strip, (int)Math.Round(glyphPixels));
        }

        return new LineSlopes(strips, stripPixels, blockPixels).AllPlaces();
    }

    private SlopeNet AllPlaces()
    {
        int pairs = _strips.Length - 1;
        int blocks = (_strips[0].Length + _blockPixels - 1) / _blockPixels;
        var correlations = new Correlation[pairs, blocks];
        for (int pair = 0; pair < pairs; pair++)
        {
            for (int block = 0; block < blocks; block++)
            {
                correlations[pair, block] = Correlate(pair, block);
            }
        }

        // Between two strips, and in the middle of a block.
        var net = new SlopeNet(
            _stripPixels, _blockPixels / 2.0, StripsApart * _stripPixels, _blockPixels, (pairs - 1) / StripsApart + 1, blocks);
        for (int row = 0; row < net.Rows; row++)
        {
            for (int column = 0; column < net.Columns; column++)
            {
                (net.Slopes[row, column], net.Likeness[row, column]) = Best(correlations, column * StripsApart, row);
            }
        }

        return net;
    }

    /// <summary>How alike a strip and the next one are in a block, at every shift.</summary>
    private Correlation Correlate(int pair, int block)
    {
        int top = Math.Max(block * _blockPixels, _largestShift);
        int bottom = Math.Min((block + 1) * _blockPixels, _strips[0].Length - _largestShift);
        var correlation = new Correlation(new double[2 * _largestShift + 1]);
        if (bottom <= top)
        {
            return correlation;
        }

        ReadOnlySpan<float> left = _strips[pair].AsSpan(top, bottom - top);
        ReadOnlySpan<float> right = _strips[pair + 1].AsSpan(top, bottom - top);
        for (int shift = -_largestShift; shift <= _largestShift; shift++)
        {
            correlation.AtShifts[shift + _largestShift] = Dot(left, _strips[pair + 1].AsSpan(top + shift, bottom - top));
        }

        return correlation with { Energy = Math.Sqrt((double)Dot(left, left) * Dot(right, right)) };
    }

    /// <summary>The slope at a place, and how alike the strips are there; nothing where they show no lines.</summary>
    private (double Slope, double Likeness) Best(Correlation[,] correlations, int pair, int block)
    {
        double[] sums = new double[2 * _largestShift + 1];
        double energy = 0;
        for (int x = Math.Max(pair - PairsAround, 0); x <= Math.Min(pair + PairsAround, correlations.GetLength(0) - 1); x++)
        {
            for (int y = Math.Max(block - BlocksAround, 0); y <= Math.Min(block + BlocksAround, correlations.GetLength(1) - 1); y++)
            {
                Correlation each = correlations[x, y];
                energy += each.Energy;
                for (int shift = 0; shift < sums.Length; shift++)
                {
                    sums[shift] += each.AtShifts[shift];
                }
            }
        }

        int best = Array.IndexOf(sums, sums.Max());
        if (best == 0 || best == sums.Length - 1 || sums[best] < LeastCorrelation * energy || energy <= 0)
        {
            return default;
        }

        double curvature = sums[best - 1] - 2 * sums[best] + sums[best + 1];
        double part = curvature < 0 ? (sums[best - 1] - sums[best + 1]) / (2 * curvature) : 0;
        return ((best - _largestShift + part) / _stripPixels, sums[best] / energy);
    }

    private static float[][] Profiles(InkComponents ink, double glyphPixels, int stripPixels)
    {
        bool IsPrint(int component)
        {
            (int width, int height) = (ink.Boxes[component].Width, ink.Boxes[component].Height);
            return Math.Max(width, height) >= SmallestPrintInGlyphs * glyphPixels
                && height <= HighestPrintInGlyphs * glyphPixels;
        }

        float[][] strips = [.. Enumerable.Range(0, ink.Width / stripPixels).Select(_ => new float[ink.Height])];
        foreach ((int y, int start, int end) in ink.RunsOf(IsPrint))
        {
            for (int strip = start / stripPixels; strip * stripPixels < end && strip < strips.Length; strip++)
            {
                strips[strip][y] += Math.Min(end, (strip + 1) * stripPixels) - Math.Max(start, strip * stripPixels);
            }
        }

        return strips;
    }

    /// <summary>Leaves of a profile what changes from line to line: blurs strokes, and takes the mean around off.</summary>
    private static void Level(float[] profile, int glyphPixels)
    {
        float[] fine = Mean(profile, Math.Max(1, glyphPixels / 10));
        float[] coarse = Mean(profile, glyphPixels);
        for (int y = 0; y < profile.Length; y++)
        {
            profile[y] = fine[y] - coarse[y];
        }
    }

    private static float[] Mean(float[] profile, int reach)
    {
        double[] sums = new double[profile.Length + 1];
        for (int y = 0; y < profile.Length; y++)
        {
            sums[y + 1] = sums[y] + profile[y];
        }

        float[] means = new float[profile.Length];
        for (int y = 0; y < profile.Length; y++)
        {
            (int from, int to) = (Math.Max(y - reach, 0), Math.Min(y + reach + 1, profile.Length));
            means[y] = (float)((sums[to] - sums[from]) / (to - from));
        }

        return means;
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sums = Vector<float>.Zero;
        int i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sums += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        }

        float sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Products of two strips at each shift, and what they would be were the strips the same.</summary>
    private readonly record struct Correlation(double[] AtShifts, double Energy = 0);
}
