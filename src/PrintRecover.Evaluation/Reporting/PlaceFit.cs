using PrintRecover.Model;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>
/// Lays the places of a truth on a scan of the same page that is skewed, cut or scaled otherwise: the affine map that
/// takes the lines that were read without error where they were found, by least squares.
/// </summary>
internal sealed record PlaceFit
{
    private const int FewestLines = 6;

    /// <summary>Lines that are off by more of their smaller side do not fit.</summary>
    private const double MostOff = 0.5;

    private readonly double[] _across;
    private readonly double[] _down;

    private PlaceFit(double[] across, double[] down) => (_across, _down) = (across, down);

    /// <summary>The map; null where the places fit as they are, or no map makes them fit.</summary>
    /// <param name="lines">Where the truth has lines, and where they were found.</param>
    public static PlaceFit? Of(IReadOnlyList<(Box Truth, Box Found)> lines)
    {
        if (lines.Count < FewestLines || MedianOff(lines, box => (box.CenterX, box.CenterY)) <= MostOff)
        {
            return null;
        }

        PlaceFit? fit = Solve(lines);
        for (int round = 0; round < 3 && fit is not null; round++)
        {
            // Lines that were found as a part of others are far off; the better half is not.
            fit = Solve([.. lines.OrderBy(line => Off(line, fit.Center(line.Truth))).Take(Math.Max(FewestLines, lines.Count / 2))]);
        }

        return fit is not null && MedianOff(lines, fit.Center) <= MostOff ? fit : null;
    }

    /// <summary>Where a box of the truth stands on the scan.</summary>
    public Box Fit(Box box)
    {
        (double x, double y) = Center(box);
        (double width, double height) = (box.Width * Math.Abs(_across[0]), box.Height * Math.Abs(_down[1]));
        return new Box(
            (int)Math.Round(x - (width / 2)), (int)Math.Round(y - (height / 2)), (int)Math.Round(width), (int)Math.Round(height));
    }

    private (double X, double Y) Center(Box box) => (
        (_across[0] * box.CenterX) + (_across[1] * box.CenterY) + _across[2],
        (_down[0] * box.CenterX) + (_down[1] * box.CenterY) + _down[2]);

    private static double MedianOff(IReadOnlyList<(Box Truth, Box Found)> lines, Func<Box, (double X, double Y)> place) =>
        lines.Select(line => Off(line, place(line.Truth))).Order().ElementAt(lines.Count / 2);

    /// <summary>How far a line is from where it was found, in lengths of its smaller side.</summary>
    private static double Off((Box Truth, Box Found) line, (double X, double Y) place) =>
        Math.Max(Math.Abs(place.X - line.Found.CenterX), Math.Abs(place.Y - line.Found.CenterY))
        / Math.Max(1, Math.Min(line.Truth.Width, line.Truth.Height));

    private static PlaceFit? Solve(IReadOnlyList<(Box Truth, Box Found)> lines)
    {
        double[]? across = Solve(lines, box => box.CenterX);
        double[]? down = Solve(lines, box => box.CenterY);
        return across is null || down is null ? null : new PlaceFit(across, down);
    }

    /// <summary>The normal equations of three unknowns, by Cramer's rule; null when all lines stand on one.</summary>
    private static double[]? Solve(IReadOnlyList<(Box Truth, Box Found)> lines, Func<Box, double> coordinate)
    {
        var matrix = new double[3, 3];
        var right = new double[3];
        foreach ((Box truth, Box found) in lines)
        {
            double[] row = [truth.CenterX, truth.CenterY, 1];
            for (int i = 0; i < 3; i++)
            {
                right[i] += row[i] * coordinate(found);
                for (int j = 0; j < 3; j++)
                {
                    matrix[i, j] += row[i] * row[j];
                }
            }
        }

        double whole = Determinant(matrix);
        return Math.Abs(whole) <= 1e-9 * matrix[0, 0] * matrix[1, 1] * matrix[2, 2] ? null
            : [.. Enumerable.Range(0, 3).Select(column => Determinant(With(matrix, column, right)) / whole)];
    }

    private static double[,] With(double[,] matrix, int column, double[] values)
    {
        var changed = (double[,])matrix.Clone();
        for (int i = 0; i < 3; i++)
        {
            changed[i, column] = values[i];
        }

        return changed;
    }

    private static double Determinant(double[,] m) =>
        (m[0, 0] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1])))
        - (m[0, 1] * ((m[1, 0] * m[2, 2]) - (m[1, 2] * m[2, 0])))
        + (m[0, 2] * ((m[1, 0] * m[2, 1]) - (m[1, 1] * m[2, 0])));
}
