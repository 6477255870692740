using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>What the page looks like tile by tile: how much paper-white shows, and of what size the ink is.</summary>
internal sealed class TileGrid
{
    /// <summary>Cells (sixths of a glyph) a tile's side; averaging over them turns halftone dots to grey.</summary>
    private const int CellsPerTile = 6;

    private readonly double[] _white;
    private readonly double[] _ink;
    private readonly double[] _textInk;

    public TileGrid(PreparedPage page, IReadOnlyList<Component> components, int tile, double glyph)
    {
        Columns = (page.Gray.Width + tile - 1) / tile;
        Rows = (page.Gray.Height + tile - 1) / tile;
        _white = new double[Columns * Rows];
        _ink = new double[Columns * Rows];
        _textInk = new double[Columns * Rows];
        MeasureWhite(page, tile);
        foreach (Component component in components)
        {
            bool isText = component.Size >= 0.2 * glyph && component.Size <= 2.2 * glyph && component.Density < 0.85;
            Spread(component, tile, isText);
        }
    }

    /// <summary>Tiles in a row.</summary>
    public int Columns { get; }

    /// <summary>Rows of tiles.</summary>
    public int Rows { get; }

    /// <summary>Whether the tile and its neighbours show a picture's texture.</summary>
    public bool IsPicture(int column, int row)
    {
        (double white, double ink, double text, int count) = (0, 0, 0, 0);
        for (int y = Math.Max(0, row - 1); y <= Math.Min(Rows - 1, row + 1); y++)
        {
            for (int x = Math.Max(0, column - 1); x <= Math.Min(Columns - 1, column + 1); x++)
            {
                int index = (y * Columns) + x;
                (white, ink, text, count) = (white + _white[index], ink + _ink[index], text + _textInk[index], count + 1);
            }
        }

        return white / count < 0.3 && text < 0.5 * ink;
    }

    /// <summary>Whether the tile's own ink is mostly not of the size of characters: a picture's edge, if one is near.</summary>
    public bool IsPictureEdge(int column, int row)
    {
        int index = (row * Columns) + column;
        return _ink[index] > 0 && _textInk[index] < 0.4 * _ink[index] && _white[index] < 0.9;
    }

    private void MeasureWhite(PreparedPage page, int tile)
    {
        int cell = Math.Max(1, tile / CellsPerTile);
        byte[] paper = PaperLevels(page.Gray, tile);
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                Box area = new Box(column * tile, row * tile, tile, tile)
                    .Intersect(new Box(0, 0, page.Gray.Width, page.Gray.Height));
                _white[(row * Columns) + column] = WhiteShare(page.Gray, area, cell, paper[(row * Columns) + column] * 0.8);
            }
        }
    }

    /// <summary>The brightest level within four tiles: the paper there, even under uneven light.</summary>
    private byte[] PaperLevels(GrayImage gray, int tile)
    {
        byte[] brightest = new byte[Columns * Rows];
        for (int y = 0; y < gray.Height; y += 2)
        {
            ReadOnlySpan<byte> row = gray.Row(y);
            for (int x = 0; x < gray.Width; x += 2)
            {
                ref byte level = ref brightest[(y / tile * Columns) + (x / tile)];
                level = Math.Max(level, row[x]);
            }
        }

        return Raster.Maximum(Raster.Maximum(brightest, Columns, Rows, 8, horizontal: true), Columns, Rows, 8, horizontal: false);
    }

    private static double WhiteShare(GrayImage gray, Box area, int cell, double threshold)
    {
        (int white, int all) = (0, 0);
        for (int y = area.Y; y < area.Bottom; y += cell)
        {
            for (int x = area.X; x < area.Right; x += cell)
            {
                all++;
                white += Mean(gray, Box.FromEdges(x, y, Math.Min(x + cell, area.Right), Math.Min(y + cell, area.Bottom))) >= threshold ? 1 : 0;
            }
        }

        return white / (double)Math.Max(1, all);
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
