namespace PrintRecover.Model;

/// <summary>
/// How far up or down the lines of a page run off the straight: a net of points of the straightened page, each with the
/// pixels that the same ink lies further down where the page is still bent. Between the points it is bilinear.
/// </summary>
public sealed class PageBend
{
    /// <summary>Lines run on as steeply beside the net, for so much of its step; then they are level.</summary>
    private const double LargestPartBeside = 1;

    private readonly double _left;
    private readonly double _top;
    private readonly double _stepX;
    private readonly double _stepY;
    private readonly float[,] _drops;

    /// <summary>Makes a bend; the array is handed over.</summary>
    /// <param name="left">Where the net's first column lies, pixels of the straightened page.</param>
    /// <param name="top">Where its first row lies, pixels.</param>
    /// <param name="stepX">Pixels from column to column.</param>
    /// <param name="stepY">Pixels from row to row.</param>
    /// <param name="drops">How much further down the ink lies in the bent page, pixels, by row and column.</param>
    public PageBend(double left, double top, double stepX, double stepY, float[,] drops) =>
        (_left, _top, _stepX, _stepY, _drops) = (left, top, stepX, stepY, drops);

    /// <summary>The largest drop along a row of the straightened page, pixels.</summary>
    public double LargestDropAt(double y) => Columns.Max(x => DropAt(x, y));

    /// <summary>The smallest drop along a row of the straightened page, pixels; less than 0 where the ink lies further up.</summary>
    public double SmallestDropAt(double y) => Columns.Min(x => DropAt(x, y));

    private IEnumerable<double> Columns => Enumerable.Range(0, _drops.GetLength(1)).Select(column => _left + column * _stepX);

    /// <summary>How much further down the ink of a point of the straightened page lies in the bent one, pixels.</summary>
    public double DropAt(double x, double y)
    {
        (int column, double right) = Place((x - _left) / _stepX, _drops.GetLength(1), LargestPartBeside);
        (int row, double below) = Place((y - _top) / _stepY, _drops.GetLength(0), 0);
        double upper = _drops[row, column] * (1 - right) + _drops[row, column + 1] * right;
        double lower = _drops[row + 1, column] * (1 - right) + _drops[row + 1, column + 1] * right;
        return upper * (1 - below) + lower * below;
    }

    /// <summary>The bend of the same page with so many pixels more above it.</summary>
    public PageBend Lowered(int pixels)
    {
        float[,] drops = new float[_drops.GetLength(0), _drops.GetLength(1)];
        for (int row = 0; row < drops.GetLength(0); row++)
        {
            for (int column = 0; column < drops.GetLength(1); column++)
            {
                drops[row, column] = _drops[row, column] - pixels;
            }
        }

        return new PageBend(_left, _top + pixels, _stepX, _stepY, drops);
    }

    /// <summary>The y of the straightened page whose ink lies at a point of the bent one.</summary>
    public double Straighten(double x, double y)
    {
        // Drops change by much less than a pixel a pixel, so that each round brings the guess closer.
        double straight = y;
        for (int round = 0; round < 12; round++)
        {
            straight = y - DropAt(x, straight);
        }

        return straight;
    }

    private static (int Index, double Part) Place(double at, int count, double largestPartBeside)
    {
        double inside = Math.Clamp(at, -largestPartBeside, count - 1 + largestPartBeside);
        int index = Math.Clamp((int)inside, 0, count - 2);
        return (index, inside - index);
    }
}
