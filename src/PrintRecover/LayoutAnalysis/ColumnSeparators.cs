using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// What keeps columns apart: tall white gaps (narrow ones must be taller) and printed rules. A gap between words or
/// characters never runs over so many lines.
/// </summary>
internal sealed class ColumnSeparators
{
    private readonly CellGrid _grid;

    private ColumnSeparators(CellGrid grid) => _grid = grid;

    /// <summary>Finds the separators of a page.</summary>
    /// <param name="page">Its outline, pixels.</param>
    /// <param name="ink">Everything printed except rules.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    /// <param name="options">The gutter's measures.</param>
    public static ColumnSeparators Find(
        Box page, IEnumerable<Box> ink, IEnumerable<Box> rules, double glyph, LayoutOptions options)
    {
        CellGrid grid = new(page.Width, page.Height, Math.Max(2, glyph / 8));
        foreach (Box box in ink)
        {
            grid.Fill(box);
        }

        CellGrid separators = options.Gutters
            .Select(gutter => grid.ClearRectangles(gutter.WidthGlyphs * glyph, gutter.HeightGlyphs * glyph))
            .Aggregate((all, next) => all.Or(next));
        foreach (Box rule in rules)
        {
            separators.Fill(rule);
        }

        return new ColumnSeparators(separators);
    }

    /// <summary>The page's cells that are separators.</summary>
    public CellGrid Cells => _grid;

    /// <summary>Whether something separates two boxes that stand side by side.</summary>
    public bool Between(Box left, Box right)
    {
        int top = Math.Max(left.Y, right.Y);
        int bottom = Math.Min(left.Bottom, right.Bottom);
        if (right.X <= left.Right || bottom <= top)
        {
            return false;
        }

        return _grid.FilledShare(Box.FromEdges(left.Right, (2 * top + bottom) / 3, right.X, (top + 2 * bottom) / 3 + 1)) > 0.3;
    }
}
