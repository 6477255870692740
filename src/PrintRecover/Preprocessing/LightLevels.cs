using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// How bright the paper and how dark the print is in each square tile of a page. Paper that is dark through and
/// through (a reversed heading, a scanner's black margin) takes its level from the paper around it, so that it stays
/// dark when the light is levelled.
/// </summary>
internal sealed class LightLevels
{
    /// <summary>Share of a tile's pixels at or below its paper level; dense small print leaves a tenth of bare paper.</summary>
    private const double PaperShare = 0.9;

    /// <summary>Share of a tile's pixels at or below its print level: one stroke in a tile is enough to be seen.</summary>
    private const double PrintShare = 0.03;

    /// <summary>A tile this much darker than the brightest paper near it is print, not paper.</summary>
    private const double DarkestPaperToBrightest = 0.55;

    /// <summary>How far around a tile paper is looked for, in tiles.</summary>
    private const int NeighbourhoodTiles = 6;

    /// <summary>A page of less contrast than this, in grey levels, is blank.</summary>
    private const int BlankContrast = 24;

    private LightLevels(int tilePixels, int columns, int rows)
    {
        (TilePixels, Columns, Rows) = (tilePixels, columns, rows);
        Paper = new byte[columns * rows];
        Ground = Paper;
        Print = new byte[columns * rows];
    }

    /// <summary>Side of a tile, pixels.</summary>
    public int TilePixels { get; }

    /// <summary>Tiles beside each other.</summary>
    public int Columns { get; }

    /// <summary>Tiles above each other.</summary>
    public int Rows { get; }

    /// <summary>Brightness of the paper, a value a tile, row by row.</summary>
    public byte[] Paper { get; private set; }

    /// <summary>Brightness of what the print stands on, be it paper, a tint or a picture, a value a tile, row by row.</summary>
    public byte[] Ground { get; }

    /// <summary>Brightness of the darkest print, a value a tile, row by row.</summary>
    public byte[] Print { get; }

    /// <summary>The page's usual paper: the median of its tiles.</summary>
    public byte TypicalPaper { get; private set; }

    /// <summary>The difference between paper and print, in grey levels, that is usual where anything is printed.</summary>
    public int UsualContrast { get; private set; }

    /// <summary>The difference between paper and print in a tile, in grey levels; the usual one where next to nothing is printed.</summary>
    public int Contrast(int tile) => Math.Max(UsualContrast, Paper[tile] - Print[tile]);

    /// <summary>The number of the tile that a pixel is in.</summary>
    public int TileAt(int x, int y) => (y / TilePixels * Columns) + (x / TilePixels);

    /// <summary>Measures a page in tiles of the given side.</summary>
    public static LightLevels Measure(GrayImage page, int tilePixels)
    {
        int columns = (page.Width + tilePixels - 1) / tilePixels;
        int rows = (page.Height + tilePixels - 1) / tilePixels;
        var levels = new LightLevels(tilePixels, columns, rows);
        int[] histograms = new int[columns * 256];
        for (int row = 0; row < rows; row++)
        {
            levels.MeasureRow(page, row, histograms);
        }

        levels.BrightenDarkTiles();
        levels.UsualContrast = levels.MeasureUsualContrast();
        return levels;
    }

    private int MeasureUsualContrast()
    {
        byte[] printed = [.. Paper.Zip(Print, (paper, print) => (byte)Math.Max(paper - print, 0)).Where(contrast => contrast >= BlankContrast)];
        return printed.Length == 0 ? 2 * BlankContrast : TileMap.Median(printed);
    }

    private void MeasureRow(GrayImage page, int row, int[] histograms)
    {
        Array.Clear(histograms);
        int bottom = Math.Min((row + 1) * TilePixels, page.Height);
        for (int y = row * TilePixels; y < bottom; y++)
        {
            ReadOnlySpan<byte> pixels = page.Row(y);
            for (int column = 0; column < Columns; column++)
            {
                Span<int> histogram = histograms.AsSpan(column * 256, 256);
                int left = column * TilePixels;
                foreach (byte value in pixels[left..Math.Min(left + TilePixels, pixels.Length)])
                {
                    histogram[value]++;
                }
            }
        }

        for (int column = 0; column < Columns; column++)
        {
            ReadOnlySpan<int> histogram = histograms.AsSpan(column * 256, 256);
            Paper[row * Columns + column] = Percentile(histogram, PaperShare);
            Print[row * Columns + column] = Percentile(histogram, PrintShare);
        }
    }

    private static byte Percentile(ReadOnlySpan<int> histogram, double share)
    {
        long total = 0;
        foreach (int count in histogram)
        {
            total += count;
        }

        long wanted = (long)(total * share);
        int value = 0;
        for (long seen = histogram[0]; seen <= wanted && value < 255; seen += histogram[value])
        {
            value++;
        }

        return (byte)value;
    }

    private void BrightenDarkTiles()
    {
        byte[] brightest = TileMap.Maximum(Paper, Columns, Rows, NeighbourhoodTiles);
        bool[] isPaper = new bool[Paper.Length];
        byte page = TileMap.Median(brightest);
        for (int tile = 0; tile < Paper.Length; tile++)
        {
            isPaper[tile] = Paper[tile] >= DarkestPaperToBrightest * brightest[tile] && Paper[tile] >= page / 3;
        }

        TypicalPaper = TileMap.Median([.. Paper.Where((_, tile) => isPaper[tile])]);
        Paper = TileMap.Fill(Paper, isPaper, Columns, Rows, TypicalPaper);
    }
}
