using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>What the page looks like tile by tile: how much paper-white shows, and of what size the ink is.</summary>
internal sealed class TileGrid
{
    /// <summary>Cells (sixths of a glyph) a tile's side; averaging over them turns halftone dots to grey.</summary>
    private const int CellsPerTile = 6;

    /// <summary>Share of the paper's level at which a cell still counts as white.</summary>
    private const double WhiteLevel = 0.8;

    /// <summary>So many dots a tile are a coarse screen; its white shows between them. Print has one or two.</summary>
    private const double ScreenDots = 5;

    private readonly double[] _white;
    private readonly double[] _ink;
    private readonly double[] _textInk;
    private readonly int[] _dots;

    public TileGrid(PreparedPage page, IReadOnlyList<Component> components, IReadOnlySet<Component> largeType, int tile, double glyph)
    {
        Columns = (page.Gray.Width + tile - 1) / tile;
        Rows = (page.Gray.Height + tile - 1) / tile;
        _white = new double[Columns * Rows];
        _ink = new double[Columns * Rows];
        _textInk = new double[Columns * Rows];
        _dots = new int[Columns * Rows];
        MeasureWhite(page.Gray, tile);
        foreach (Component component in components)
        {
            bool isText = (component.Size >= 0.2 * glyph && component.Size <= 2.2 * glyph && component.Density < 0.85)
                || largeType.Contains(component);
            Spread(component, tile, isText);
            _dots[((int)component.Box.CenterY / tile * Columns) + ((int)component.Box.CenterX / tile)] += IsDot(component, glyph) ? 1 : 0;
        }
    }

    /// <summary>Tiles in a row.</summary>
    public int Columns { get; }

    /// <summary>Rows of tiles.</summary>
    public int Rows { get; }

    /// <summary>Whether the tile and its neighbours show a picture's texture.</summary>
    public bool IsPicture(int column, int row)
    {
        (double white, double ink, double text, int dots, int count) = (0, 0, 0, 0, 0);
        for (int y = Math.Max(0, row - 1); y <= Math.Min(Rows - 1, row + 1); y++)
        {
            for (int x = Math.Max(0, column - 1); x <= Math.Min(Columns - 1, column + 1); x++)
            {
                int index = (y * Columns) + x;
                (white, ink, text) = (white + _white[index], ink + _ink[index], text + _textInk[index]);
                (dots, count) = (dots + _dots[index], count + 1);
            }
        }

        return (white / count < 0.3 && text < 0.5 * ink) || dots >= ScreenDots * count;
    }

    /// <summary>Whether the tile's own ink is mostly not of the size of characters: a picture's edge, if one is near.</summary>
    public bool IsPictureEdge(int column, int row)
    {
        int index = (row * Columns) + column;
        return _ink[index] > 0 && _textInk[index] < 0.4 * _ink[index] && _white[index] < 0.9;
    }

    private static bool IsDot(Component component, double glyph) =>
        component.Size >= 0.1 * glyph && component.Size <= 0.35 * glyph && component.Density > 0.6
        && component.Size <= 1.5 * Math.Min(component.Box.Width, component.Box.Height);

    /// <summary>A cell is white when it is nearly as bright as the brightest cell within eight tiles.</summary>
    private void MeasureWhite(GrayImage gray, int tile)
    {
        int cell = Math.Max(1, tile / CellsPerTile);
        double[][] means = new double[Columns * Rows][];
        byte[] paper = new byte[Columns * Rows];
        for (int i = 0; i < means.Length; i++)
        {
            Box area = new Box(i % Columns * tile, i / Columns * tile, tile, tile).Intersect(new Box(0, 0, gray.Width, gray.Height));
            means[i] = [.. CellMeans(gray, area, cell)];
            paper[i] = (byte)means[i].Max();
        }

        paper = Raster.Maximum(Raster.Maximum(paper, Columns, Rows, 8, horizontal: true), Columns, Rows, 8, horizontal: false);
        for (int i = 0; i < means.Length; i++)
        {
            _white[i] = means[i].Count(mean => mean >= WhiteLevel * paper[i]) / (double)means[i].Length;
        }
    }

    private static IEnumerable<double> CellMeans(GrayImage gray, Box area, int cell)
    {
        for (int y = area.Y; y < area.Bottom; y += cell)
        {
            for (int x = area.X; x < area.Right; x += cell)
            {
                yield return Mean(gray, new Box(x, y, cell, cell).Intersect(area));
            }
        }
    }

    private static double Mean(GrayImage gray, Box box)
    {
        int sum = 0;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            foreach (byte level in gray.Row(y).Slice(box.X, box.Width))
            {
                sum += level;
            }
        }

        return sum / (double)Math.Max(1, box.Area);
    }

    private void Spread(Component component, int tile, bool isText)
    {
        int left = component.Box.X / tile;
        int right = Math.Min(Columns - 1, (component.Box.Right - 1) / tile);
        int top = component.Box.Y / tile;
        int bottom = Math.Min(Rows - 1, (component.Box.Bottom - 1) / tile);
        double share = component.InkPixels / (double)((right - left + 1) * (bottom - top + 1));
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                _ink[(row * Columns) + column] += share;
                _textInk[(row * Columns) + column] += isText ? share : 0;
            }
        }
    }
}
