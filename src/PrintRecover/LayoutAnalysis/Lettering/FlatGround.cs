using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>The tints and panels that print stands on: from each line of print outwards, as far as the page is as bright and as even as there.</summary>
internal sealed class FlatGround
{
    /// <summary>Greys of one cell of an even ground differ by no more than this, those of two beside each other, and those of all.</summary>
    private const int WithinCell = 28, BetweenCells = 8, Overall = 32;

    /// <summary>Paper is as bright as so many of the even cells, 0..1, but for this many greys.</summary>
    private const double PaperShare = 0.9;
    private const int PaperPlay = 8;

    private readonly GrayImage _page;
    private readonly int _cell;
    private readonly int _columns;
    private readonly int _rows;

    // -1 where a cell is not even.
    private readonly short[] _levels;
    private readonly bool[] _isGround;
    private readonly short _paper;

    /// <summary>Looks at a page in cells of this side, pixels.</summary>
    public FlatGround(GrayImage page, int cell)
    {
        (_page, _cell) = (page, cell);
        (_columns, _rows) = ((page.Width + cell - 1) / cell, (page.Height + cell - 1) / cell);
        _levels = new short[_columns * _rows];
        _isGround = new bool[_levels.Length];
        for (int i = 0; i < _levels.Length; i++)
        {
            _levels[i] = Level(BoxOf(i));
        }

        short[] even = [.. _levels.Where(level => level >= 0).Order()];
        _paper = even.Length == 0 ? (short)255 : even[(int)(PaperShare * (even.Length - 1))];
    }

    /// <summary>Where it is, in no order.</summary>
    public IEnumerable<Box> Boxes => Enumerable.Range(0, _levels.Length).Where(i => _isGround[i]).Select(BoxOf);

    /// <summary>Adds the ground of a line, be it no paper already.</summary>
    /// <param name="line">Where the line stands.</param>
    /// <param name="brightness">Of the ground between its strokes.</param>
    public void Grow(Box line, byte brightness)
    {
        if (brightness > _paper - PaperPlay)
        {
            return;
        }

        Queue<int> open = new();
        int left = line.X / _cell, right = Math.Min(_columns - 1, line.Right / _cell);
        for (int row = line.Y / _cell; row <= Math.Min(_rows - 1, line.Bottom / _cell); row++)
        {
            for (int column = left; column <= right; column++)
            {
                Visit((row * _columns) + column, brightness);
            }
        }

        while (open.TryDequeue(out int cell))
        {
            int column = cell % _columns;
            short level = _levels[cell];
            VisitIf(column > 0, cell - 1, level);
            VisitIf(column < _columns - 1, cell + 1, level);
            VisitIf(cell >= _columns, cell - _columns, level);
            VisitIf(cell + _columns < _levels.Length, cell + _columns, level);
        }

        void VisitIf(bool isInside, int cell, int from)
        {
            if (isInside)
            {
                Visit(cell, from);
            }
        }

        void Visit(int cell, int from)
        {
            if (!_isGround[cell] && _levels[cell] >= 0 && Math.Abs(_levels[cell] - from) <= BetweenCells && Math.Abs(_levels[cell] - brightness) <= Overall)
            {
                _isGround[cell] = true;
                open.Enqueue(cell);
            }
        }
    }

    private Box BoxOf(int i) =>
        new Box(i % _columns * _cell, i / _columns * _cell, _cell, _cell).Intersect(new Box(0, 0, _page.Width, _page.Height));

    private short Level(Box cell)
    {
        (int darkest, int brightest, int sum) = (255, 0, 0);
        for (int y = cell.Y; y < cell.Bottom; y++)
        {
            foreach (byte level in _page.Row(y).Slice(cell.X, cell.Width))
            {
                (darkest, brightest, sum) = (Math.Min(darkest, level), Math.Max(brightest, level), sum + level);
            }
        }

        return brightest - darkest <= WithinCell ? (short)(sum / cell.Area) : (short)-1;
    }
}
