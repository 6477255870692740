namespace PrintRecover.Model;

/// <summary>Puts the cells of a table that stand at one height into one row.</summary>
internal static class TableRows
{
    /// <summary>The rows from top to bottom, the cells of each from left to right.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<TextLine> cells)
    {
        var rows = new List<List<TextLine>>();
        foreach (TextLine cell in cells.OrderBy(cell => cell.Box.CenterY))
        {
            if (rows.Count > 0 && cell.Box.CenterY < rows[^1][0].Box.Bottom && cell.Box.CenterY > rows[^1][0].Box.Y)
            {
                rows[^1].Add(cell);
            }
            else
            {
                rows.Add([cell]);
            }
        }

        return [.. rows.Select(row => new TextLine(
            Box.Around(row.Select(cell => cell.Box)),
            string.Join(' ', row.OrderBy(cell => cell.Box.X).Select(cell => cell.Text)),
            row.Average(cell => cell.Confidence)))];
    }
}
