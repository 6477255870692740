using PrintRecover.Model;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// Finds the ink of each character of a line. A network tells about where a character stands, to a quarter of its width;
/// between two of them the line is cut where there is least ink and about half way.
/// </summary>
internal sealed class GlyphCutter
{
    /// <summary>What a cut at one of the two characters costs, in cuts through a column full of ink.</summary>
    private const double MiddleWeight = 6;

    /// <summary>How far a character reaches from its place at most, as a share of the line's height.</summary>
    private const double Reach = 0.8;

    private readonly Box _print;
    private readonly double[] _ink;

    /// <summary>Makes a cutter for one line.</summary>
    /// <param name="line">The line, dark on light, and what is around it.</param>
    /// <param name="print">Where in the picture the line itself stands.</param>
    public GlyphCutter(GrayImage line, Box print)
    {
        _print = print;
        int threshold = InkContrast.Of(line).Threshold;
        _ink = new double[line.Width];
        for (int y = print.Y; y < print.Bottom; y++)
        {
            ReadOnlySpan<byte> row = line.Row(y);
            for (int x = print.X; x < print.Right; x++)
            {
                _ink[x] += row[x] <= threshold ? 1.0 / print.Height : 0;
            }
        }
    }

    /// <summary>The characters' boxes, in their order, all within the line.</summary>
    /// <param name="places">About where the characters' middles stand, ascending, pixels.</param>
    public IReadOnlyList<Box> Cut(IReadOnlyList<double> places)
    {
        var boxes = new List<Box>(places.Count);
        int left = _print.X;
        for (int i = 0; i < places.Count; i++)
        {
            int right = i + 1 < places.Count ? Math.Max(left, CutBetween(places[i], places[i + 1])) : _print.Right;
            boxes.Add(InkOf(
                Math.Max(left, (int)(places[i] - Reach * _print.Height)),
                Math.Min(right, (int)Math.Ceiling(places[i] + Reach * _print.Height))));
            left = right;
        }

        return boxes;
    }

    private int CutBetween(double first, double second)
    {
        double middle = (first + second) / 2;
        (int best, double least) = (Within((int)Math.Round(middle)), double.PositiveInfinity);
        for (int x = Within((int)Math.Ceiling(first)); x <= Math.Min(second, _print.Right - 1); x++)
        {
            double aside = (x - middle) / (second - first);
            double cost = _ink[x] + MiddleWeight * aside * aside;
            (best, least) = cost < least ? (x, cost) : (best, least);
        }

        return best;
    }

    private Box InkOf(int left, int right)
    {
        left = Within(left);
        right = Math.Clamp(right, left + 1, _print.Right);
        (int first, int last) = (left, right - 1);
        while (first < last && _ink[first] == 0)
        {
            first++;
        }

        while (last > first && _ink[last] == 0)
        {
            last--;
        }

        // A space has no ink, only its white.
        return _ink[first] == 0
            ? Box.FromEdges(left, _print.Y, right, _print.Bottom)
            : Box.FromEdges(first, _print.Y, last + 1, _print.Bottom);
    }

    private int Within(int x) => Math.Clamp(x, _print.X, _print.Right - 1);
}
