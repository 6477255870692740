using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>Finds where a page is not as bright as its paper between the strokes of the print: tints, panels, photographs.</summary>
internal static class TintedGround
{
    /// <summary>Side of the squares that are looked at, in glyphs: white between two lines shows in each.</summary>
    private const double TileGlyphs = 1.5;

    /// <summary>
    /// Tinted ground is so much darker than the paper near it, in grey levels, as a share of paper's, and measured by how much paper differs
    /// from square to square.
    /// </summary>
    private const int LeastDifference = 8;
    private const double LeastShare = 0.04, LeastDeviations = 5;

    /// <summary>Paper is the brightest that is found so many squares around.</summary>
    private const int Around = 16;

    /// <summary>A tint fills so much of its outline, 0..1; squares full of print make a net.</summary>
    private const double LeastFill = 0.35;

    /// <summary>The outlines of the tinted areas.</summary>
    /// <param name="page">The grey page.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static IReadOnlyList<Box> Find(GrayImage page, double glyph)
    {
        LightLevels levels = LightLevels.Measure(page, Math.Max(4, (int)(TileGlyphs * glyph)));
        byte[] paper = TileMap.Maximum(TileMap.Smooth(levels.Ground, levels.Columns, levels.Rows), levels.Columns, levels.Rows, Around);
        int[] differences = [.. levels.Ground.Select((ground, tile) => paper[tile] - ground)];
        double usual = differences.Order().ElementAt(differences.Length / 2);
        double deviation = differences.Select(difference => Math.Abs(difference - usual)).Order().ElementAt(differences.Length / 2);
        CellGrid tinted = new(page.Width, page.Height, levels.TilePixels);
        for (int tile = 0; tile < levels.Ground.Length; tile++)
        {
            if (differences[tile] - usual >= Math.Max(LeastDifference, Math.Max(LeastShare * paper[tile], LeastDeviations * deviation)))
            {
                tinted.Fill(new Box(tile % levels.Columns * levels.TilePixels, tile / levels.Columns * levels.TilePixels, levels.TilePixels, levels.TilePixels));
            }
        }

        int[] labels = tinted.Label();
        return [.. Enumerable.Range(0, labels.Length)
            .Where(cell => labels[cell] != 0)
            .GroupBy(cell => labels[cell])
            .Select(area => (Box: Box.Around(area.Select(BoxOf)), Count: area.Count()))
            .Where(area => area.Count > 2 && area.Count * (long)levels.TilePixels * levels.TilePixels >= LeastFill * area.Box.Area)
            .Select(area => area.Box)];

        Box BoxOf(int cell) => new(
            cell % tinted.Columns * levels.TilePixels, cell / tinted.Columns * levels.TilePixels, levels.TilePixels, levels.TilePixels);
    }
}
