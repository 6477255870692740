namespace PrintRecover.Preprocessing;

/// <summary>Slopes of text lines at the points of a net that is laid over a page.</summary>
/// <param name="Left">Where its first column lies, pixels.</param>
/// <param name="Top">Where its first row lies, pixels.</param>
/// <param name="StepX">Pixels from column to column.</param>
/// <param name="StepY">Pixels from row to row.</param>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record SlopeNet(double Left, double Top, double StepX, double StepY, int Columns, int Rows)
{
    /// <summary>Pixels down for each pixel to the right, by row and column.</summary>
    public double[,] Slopes { get; init; } = new double[Rows, Columns];

    /// <summary>How clearly lines are seen, by row and column: 0 for not at all, up to 1.</summary>
    public double[,] Likeness { get; init; } = new double[Rows, Columns];

    /// <summary>All points of the net.</summary>
    public IEnumerable<(int Row, int Column)> Points =>
        Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Range(0, Columns).Select(column => (row, column)));
}
