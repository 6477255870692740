using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// What keeps columns apart: tall white gaps (narrow ones must be taller) and printed rules. A gap between words or
/// characters never runs over so many lines.
/// </summary>
internal sealed class ColumnSeparators
{
    private readonly CellGrid _grid;
    private readonly BoxIndex _columnRules;

    private ColumnSeparators(CellGrid grid, BoxIndex columnRules) => (_grid, _columnRules) = (grid, columnRules);

    /// <summary>Finds the separators of a page.</summary>
    /// <param name="page">Its outline, pixels.</param>
    /// <param name="ink">Everything printed except rules.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    /// <param name="options">The gutter's measures.</param>
    public static ColumnSeparators Find(
        Box page, IEnumerable<Box> ink, IReadOnlyList<Box> rules, double glyph, LayoutOptions options)
    {
        CellGrid grid = new(page.Width, page.Height, Math.Max(2, glyph / 8));
        // A rule across ends a gutter: else the white of a page header would run on into the words of the first line.
        foreach (Box box in ink.Concat(rules.Where(rule => rule.Width > rule.Height)))
        {
            grid.Fill(box);
        }

        CellGrid separators = options.Gutters
            .Select(gutter => grid.ClearRectangles(gutter.WidthGlyphs * glyph, gutter.HeightGlyphs * glyph, gutter.StrayShare))
            .Aggregate((all, next) => all.Or(next));
        foreach (Box rule in rules)
        {
            separators.Fill(rule);
        }

        return new ColumnSeparators(separators, new BoxIndex([.. rules.Where(rule => rule.Height > rule.Width)], (int)(8 * glyph)));
    }

    /// <summary>The page's cells that are separators.</summary>
    public CellGrid Cells => _grid;

    /// <summary>Whether something separates two boxes that stand side by side.</summary>
    /// <param name="left">The left box.</param>
    /// <param name="right">The right box.</param>
    /// <param name="beyondPixels">How far above and below the boxes white must reach to count; a rule need not.</param>
    public bool Between(Box left, Box right, int beyondPixels = 0)
    {
        int top = Math.Max(left.Y, right.Y);
        int bottom = Math.Min(left.Bottom, right.Bottom);
        if (right.X <= left.Right)
        {
            return false;
        }

        if (IsRuleBetween(left, right))
        {
            return true;
        }

        (top, bottom) = bottom <= top ? (bottom, top + 1) : ((2 * top + bottom) / 3, ((top + 2 * bottom) / 3) + 1);
        bool isSeparated = IsSeparator(left.Right, top, right.X, bottom);
        return isSeparated && (beyondPixels == 0
            || (IsSeparator(left.Right, Math.Min(left.Y, right.Y) - beyondPixels, right.X, top)
                && IsSeparator(left.Right, bottom, right.X, Math.Max(left.Bottom, right.Bottom) + beyondPixels)));
    }

    /// <summary>Whether white that separates two boxes runs on above or below them.</summary>
    /// <param name="left">The left box.</param>
    /// <param name="right">The right box.</param>
    /// <param name="beyondPixels">How far.</param>
    /// <param name="isBelow">False to look above.</param>
    public bool RunsOn(Box left, Box right, int beyondPixels, bool isBelow) => right.X > left.Right && (isBelow
        ? IsSeparator(left.Right, (int)Math.Max(left.CenterY, right.CenterY), right.X, Math.Max(left.Bottom, right.Bottom) + beyondPixels)
        : IsSeparator(left.Right, Math.Min(left.Y, right.Y) - beyondPixels, right.X, (int)Math.Min(left.CenterY, right.CenterY)));

    private bool IsRuleBetween(Box left, Box right)
    {
        Box row = left.Union(right);
        return _columnRules.At(Box.FromEdges(left.Right, row.Y, right.X, row.Bottom)).Any(rule => rule.CenterX > left.Right && rule.CenterX < right.X
            && rule.VerticalOverlap(row) > 0.8 * row.Height);
    }

    /// <summary>Some column of cells must be separator over the whole height, so that one end alone does not do.</summary>
    private bool IsSeparator(int left, int top, int right, int bottom)
    {
        int cell = (int)_grid.CellPixels;
        for (int x = left; x < right; x += cell)
        {
            if (_grid.FilledShare(Box.FromEdges(x, top, x + 1, bottom)) > 0.8)
            {
                return true;
            }
        }

        return false;
    }
}
