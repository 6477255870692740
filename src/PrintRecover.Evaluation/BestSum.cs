namespace PrintRecover.Evaluation;

/// <summary>
/// Pairs things of the truth with found ones, each once at most, so that the sum of all distances is the least: the Hungarian
/// method (Kuhn, "The Hungarian method for the assignment problem", 1955), row by row over shortest paths.
/// </summary>
internal static class BestSum
{
    /// <summary>The pairs, as many as the smaller side has, in the order of the truth.</summary>
    /// <param name="truth">How many things the truth has.</param>
    /// <param name="found">How many were found.</param>
    /// <param name="distance">How far two of them are apart.</param>
    public static IReadOnlyList<(int Truth, int Found)> Of(int truth, int found, Func<int, int, double> distance) =>
        truth <= found
            ? [.. Rows(truth, found, distance).Select((column, row) => (row, column))]
            : [.. Rows(found, truth, (row, column) => distance(column, row)).Select((column, row) => (column, row)).Order()];

    /// <summary>The column of each row; there are no fewer columns than rows. Index 0 is no row and no column.</summary>
    private static int[] Rows(int rows, int columns, Func<int, int, double> distance)
    {
        var rowPrice = new double[rows + 1];
        var columnPrice = new double[columns + 1];
        var rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var slack = new double[columns + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var from = new int[columns + 1];
            var isReached = new bool[columns + 1];
            int column = 0;
            while (rowOf[column] != 0)
            {
                isReached[column] = true;
                int next = 0;
                for (int other = 1; other <= columns; other++)
                {
                    if (isReached[other])
                    {
                        continue;
                    }

                    double cost = distance(rowOf[column] - 1, other - 1) - rowPrice[rowOf[column]] - columnPrice[other];
                    (slack[other], from[other]) = cost < slack[other] ? (cost, column) : (slack[other], from[other]);
                    next = next == 0 || slack[other] < slack[next] ? other : next;
                }

                double step = slack[next];
                for (int other = 0; other <= columns; other++)
                {
                    if (isReached[other])
                    {
                        rowPrice[rowOf[other]] += step;
                        columnPrice[other] -= step;
                    }
                    else
                    {
                        slack[other] -= step;
                    }
                }

                column = next;
            }

            for (; column != 0; column = from[column])
            {
                rowOf[column] = rowOf[from[column]];
            }
        }

        var columnOf = new int[rows];
        for (int column = 1; column <= columns; column++)
        {
            if (rowOf[column] != 0)
            {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }

        return columnOf;
    }
}
