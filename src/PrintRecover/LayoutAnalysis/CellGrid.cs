using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// A page in coarse cells, each set or clear. Gutters and text areas are found on it: a cell is an eighth of a body
/// glyph, fine enough for the narrowest gutter and a thousandth of the pixels.
/// </summary>
internal sealed class CellGrid
{
    private readonly bool[] _cells;

    private CellGrid(int columns, int rows, double cellPixels, bool[] cells)
    {
        (Columns, Rows, CellPixels, _cells) = (columns, rows, cellPixels, cells);
    }

    /// <summary>Makes an empty grid over a page.</summary>
    public CellGrid(int widthPixels, int heightPixels, double cellPixels)
        : this(
            (int)Math.Ceiling(widthPixels / cellPixels) + 1,
            (int)Math.Ceiling(heightPixels / cellPixels) + 1,
            cellPixels,
            [])
    {
        _cells = new bool[Columns * Rows];
    }

    /// <summary>Cells in a row.</summary>
    public int Columns { get; }

    /// <summary>Rows of cells.</summary>
    public int Rows { get; }

    /// <summary>Side of a cell, pixels.</summary>
    public double CellPixels { get; }

    /// <summary>Whether a cell is set.</summary>
    public bool this[int column, int row] => _cells[(row * Columns) + column];

    /// <summary>Sets or clears every cell that the box touches.</summary>
    public void Fill(Box box, bool value = true)
    {
        (int left, int top, int right, int bottom) = Range(box);
        for (int row = top; row < bottom; row++)
        {
            _cells.AsSpan((row * Columns) + left, right - left).Fill(value);
        }
    }

    /// <summary>The share of the box's cells that are set, 0..1.</summary>
    public double FilledShare(Box box)
    {
        (int left, int top, int right, int bottom) = Range(box);
        int count = 0;
        for (int row = top; row < bottom; row++)
        {
            count += _cells.AsSpan((row * Columns) + left, right - left).Count(true);
        }

        return count / (double)Math.Max(1, (right - left) * (bottom - top));
    }

    /// <summary>
    /// The clear cells that a clear rectangle of the given size covers: the morphological opening of the white by
    /// that rectangle, which is what Breuel's maximal white rectangles cover (Two geometric algorithms for layout
    /// analysis, 2002), without enumerating them.
    /// </summary>
    /// <param name="widthPixels">The rectangle's width.</param>
    /// <param name="heightPixels">The rectangle's height.</param>
    /// <param name="strayShare">The share of each of its columns of cells that stray marks may fill, 0..1.</param>
    public CellGrid ClearRectangles(double widthPixels, double heightPixels, double strayShare = 0)
    {
        int width = Math.Max(1, (int)Math.Round(widthPixels / CellPixels));
        int height = Math.Max(1, (int)Math.Round(heightPixels / CellPixels));
        bool[] opened = new bool[_cells.Length];
        int[] filled = new int[Columns];
        int[] covered = new int[(Columns + 1) * (Rows + 1)];
        for (int row = 0; row < Rows; row++)
        {
            CountColumns(filled, row, height);
            int run = 0;
            for (int column = 0; column < Columns && row + 1 >= height; column++)
            {
                run = filled[column] <= strayShare * height ? run + 1 : 0;
                if (run >= width)
                {
                    Cover(covered, column + 1 - width, row + 1 - height, column + 1, row + 1);
                }
            }
        }

        Integrate(covered, opened);
        return new CellGrid(Columns, Rows, CellPixels, opened).Without(this);
    }

    /// <summary>The cells set in either grid; both have the same size.</summary>
    public CellGrid Or(CellGrid other)
    {
        bool[] cells = new bool[_cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _cells[i] || other._cells[i];
        }

        return new CellGrid(Columns, Rows, CellPixels, cells);
    }

    /// <summary>The cells set here and clear in the other grid; both have the same size.</summary>
    public CellGrid Without(CellGrid other)
    {
        bool[] cells = new bool[_cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _cells[i] && !other._cells[i];
        }

        return new CellGrid(Columns, Rows, CellPixels, cells);
    }

    /// <summary>Numbers the 4-connected areas of set cells from 1; 0 is clear.</summary>
    public int[] Label()
    {
        int[] labels = new int[_cells.Length];
        int count = 0;
        for (int start = 0; start < _cells.Length; start++)
        {
            if (_cells[start] && labels[start] == 0)
            {
                Flood(labels, start, ++count);
            }
        }

        return labels;
    }

    private void Flood(int[] labels, int start, int label)
    {
        Stack<int> open = new([start]);
        while (open.TryPop(out int cell))
        {
            if (!_cells[cell] || labels[cell] != 0)
            {
                continue;
            }

            labels[cell] = label;
            int column = cell % Columns;
            PushIf(column > 0, cell - 1);
            PushIf(column < Columns - 1, cell + 1);
            PushIf(cell >= Columns, cell - Columns);
            PushIf(cell + Columns < _cells.Length, cell + Columns);
        }

        void PushIf(bool inside, int cell)
        {
            if (inside)
            {
                open.Push(cell);
            }
        }
    }

    /// <summary>The index of the cell that a pixel falls in.</summary>
    public int IndexAt(double x, double y) =>
        (Math.Clamp((int)(y / CellPixels), 0, Rows - 1) * Columns) + Math.Clamp((int)(x / CellPixels), 0, Columns - 1);

    private (int Left, int Top, int Right, int Bottom) Range(Box box)
    {
        int left = Math.Clamp((int)(box.X / CellPixels), 0, Columns - 1);
        int top = Math.Clamp((int)(box.Y / CellPixels), 0, Rows - 1);
        int right = Math.Clamp((int)Math.Ceiling(box.Right / CellPixels), left + 1, Columns);
        int bottom = Math.Clamp((int)Math.Ceiling(box.Bottom / CellPixels), top + 1, Rows);
        return (left, top, right, bottom);
    }

    /// <summary>Counts the set cells of every column in so many rows that end with this one.</summary>
    private void CountColumns(int[] filled, int row, int height)
    {
        for (int column = 0; column < Columns; column++)
        {
            filled[column] += (this[column, row] ? 1 : 0) - (row >= height && this[column, row - height] ? 1 : 0);
        }
    }

    /// <summary>Notes a rectangle by the differences at its corners.</summary>
    private void Cover(int[] differences, int left, int top, int right, int bottom)
    {
        int stride = Columns + 1;
        differences[(top * stride) + left]++;
        differences[(top * stride) + right]--;
        differences[(bottom * stride) + left]--;
        differences[(bottom * stride) + right]++;
    }

    private void Integrate(int[] differences, bool[] cells)
    {
        int stride = Columns + 1;
        int[] aboveRow = new int[Columns];
        for (int row = 0; row < Rows; row++)
        {
            int line = 0;
            for (int column = 0; column < Columns; column++)
            {
                line += differences[(row * stride) + column];
                aboveRow[column] += line;
                cells[(row * Columns) + column] = aboveRow[column] > 0;
            }
        }
    }
}
