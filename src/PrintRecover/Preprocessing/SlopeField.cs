namespace PrintRecover.Preprocessing;

/// <summary>
/// Slopes measured here and there made a smooth field: one plane through all slopes of the page, as a leaning camera makes
/// them, and on it around every point of their net a plane through the slopes near by, the nearest counting most, and those
/// far off it no more (locally weighted regression, Cleveland 1979).
/// </summary>
internal sealed class SlopeField
{
    /// <summary>
    /// How far slopes count, as the deviation of a bell curve, in heights of a body character: pages bend across, and
    /// much the same from top to bottom.
    /// </summary>
    private const double ReachXGlyphs = 5, ReachYGlyphs = 16;

    /// <summary>Deviations beyond which a slope counts for nothing.</summary>
    private const double Farthest = 2.5;

    /// <summary>Rounds in which what lies off the field is judged anew.</summary>
    private const int Rounds = 3;

    /// <summary>Keeps planes from running off where few slopes hold them, the more so up and down the page.</summary>
    private const double StiffnessX = 0.05, StiffnessY = 0.3;

    /// <summary>A page without a sign of anything else is a plane: so much weight of slopes that lie in it is taken for seen everywhere.</summary>
    private const double Flatness = 0.5;

    /// <summary>Slopes are not measured better than to this: they are believed up to six times as far off.</summary>
    private const double SmallestUsualError = 0.012;

    private readonly SlopeNet _seen;
    private readonly double[] _bellX;
    private readonly double[] _bellY;
    private readonly double _scaleX;
    private readonly double _scaleY;

    private SlopeField(SlopeNet seen, double glyphPixels)
    {
        _seen = seen;
        (_scaleX, _scaleY) = (seen.StepX / (ReachXGlyphs * glyphPixels), seen.StepY / (ReachYGlyphs * glyphPixels));
        (_bellX, _bellY) = (Bell(_scaleX), Bell(_scaleY));
        Trust = (double[,])seen.Likeness.Clone();
        Slopes = new double[seen.Rows, seen.Columns];
    }

    /// <summary>The smooth slopes, by row and column.</summary>
    public double[,] Slopes { get; }

    /// <summary>How far each slope that was seen can be believed: not at all where its neighbours speak against it.</summary>
    public double[,] Trust { get; }

    /// <summary>The field of slopes.</summary>
    public static SlopeField Fit(SlopeNet seen, double glyphPixels)
    {
        var field = new SlopeField(seen, glyphPixels);
        field.Smooth();
        for (int round = 0; round < Rounds; round++)
        {
            field.JudgeAnew();
            field.Smooth();
        }

        return field;
    }

    private void Smooth()
    {
        var page = new PlaneFit(StiffnessX, StiffnessX);
        foreach ((int row, int column) in _seen.Points)
        {
            page.Add(column * _scaleX, row * _scaleY, _seen.Slopes[row, column], Trust[row, column]);
        }

        foreach ((int row, int column) in _seen.Points)
        {
            Slopes[row, column] = page.At(column * _scaleX, row * _scaleY) + Bulge(page, row, column);
        }
    }

    /// <summary>How much steeper than the page's plane the slopes around a point are.</summary>
    private double Bulge(PlaneFit page, int row, int column)
    {
        var plane = new PlaneFit(StiffnessX, StiffnessY);
        for (int y = Math.Max(row - _bellY.Length + 1, 0); y < Math.Min(row + _bellY.Length, _seen.Rows); y++)
        {
            for (int x = Math.Max(column - _bellX.Length + 1, 0); x < Math.Min(column + _bellX.Length, _seen.Columns); x++)
            {
                if (Trust[y, x] > 0)
                {
                    double weight = Trust[y, x] * _bellX[Math.Abs(x - column)] * _bellY[Math.Abs(y - row)];
                    double steeper = _seen.Slopes[y, x] - page.At(x * _scaleX, y * _scaleY);
                    plane.Add((x - column) * _scaleX, (y - row) * _scaleY, steeper, weight);
                }
            }
        }

        return plane.At(0, 0) * plane.Weight / (plane.Weight + Flatness);
    }

    private void JudgeAnew()
    {
        double[] errors = [.. _seen.Points.Where(at => _seen.Likeness[at.Row, at.Column] > 0).Select(Error).Order()];
        double usual = errors.Length == 0 ? 1 : Math.Max(errors[errors.Length / 2], SmallestUsualError);
        foreach ((int row, int column) in _seen.Points)
        {
            // Tukey's biweight.
            double off = Math.Min(Error((row, column)) / (6 * usual), 1);
            Trust[row, column] = _seen.Likeness[row, column] * (1 - off * off) * (1 - off * off);
        }
    }

    private double Error((int Row, int Column) at) => Math.Abs(_seen.Slopes[at.Row, at.Column] - Slopes[at.Row, at.Column]);

    private static double[] Bell(double scale) =>
        [.. Enumerable.Range(0, (int)(Farthest / scale) + 1).Select(step => Math.Exp(step * scale * step * scale / -2))];
}
