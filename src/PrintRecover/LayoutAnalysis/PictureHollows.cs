using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Pale parts of a picture, a face or a cloud, that its dense cells leave out. Text runs around a cut-out and is set into a picture's white, but
/// a hollow within straight edges that has no room for a few characters holds none.
/// </summary>
internal static class PictureHollows
{
    /// <summary>A hollow of so many cells, a body character each, has room for text.</summary>
    private const int RoomForText = 6;

    /// <summary>An edge is straight where the outer cells are set in so much of it, 0..1.</summary>
    private const double LeastStraight = 0.7;

    /// <summary>So many cells from the edge count as it: the picture begins amid the outermost.</summary>
    private const int EdgeCells = 2;

    /// <summary>The cells to add to a picture's.</summary>
    /// <param name="cells">Indices of the picture's cells.</param>
    /// <param name="grid">The grid that they are of.</param>
    /// <param name="box">Their outline, pixels.</param>
    public static IReadOnlyList<int> Small(IReadOnlySet<int> cells, CellGrid grid, Box box)
    {
        int columns = (int)Math.Round(box.Width / grid.CellPixels), rows = (int)Math.Round(box.Height / grid.CellPixels);
        int first = grid.IndexAt(box.X, box.Y);
        (bool left, bool right) = (IsStraight(rows, (along, depth) => IsSet(depth, along)), IsStraight(rows, (along, depth) => IsSet(columns - 1 - depth, along)));
        (bool top, bool bottom) = (IsStraight(columns, IsSet), IsStraight(columns, (along, depth) => IsSet(along, rows - 1 - depth)));
        CellGrid hollow = new(columns, rows, 1);
        for (int row = top ? 1 : 0; row < (bottom ? rows - 1 : rows); row++)
        {
            for (int column = left ? 1 : 0; column < (right ? columns - 1 : columns); column++)
            {
                hollow.Fill(new Box(column, row, 1, 1), !IsSet(column, row));
            }
        }

        int[] labels = hollow.Label();
        return [.. Enumerable.Range(0, labels.Length).Where(cell => labels[cell] != 0)
            .Select(cell => new Box(cell % hollow.Columns, cell / hollow.Columns, 1, 1))
            .GroupBy(cell => labels[(cell.Y * hollow.Columns) + cell.X])
            .Where(group => Box.Around(group) is var area && Math.Max(area.Width, area.Height) < RoomForText
                && area is { X: > 0, Y: > 0 } && area.Right < columns && area.Bottom < rows)
            .SelectMany(group => group)
            .Select(cell => first + (cell.Y * grid.Columns) + cell.X)];

        bool IsSet(int column, int row) => cells.Contains(first + (row * grid.Columns) + column);
    }

    private static bool IsStraight(int length, Func<int, int, bool> isSet) =>
        Enumerable.Range(0, length).Count(along => Enumerable.Range(0, EdgeCells).Any(depth => isSet(along, depth))) >= LeastStraight * length;
}
