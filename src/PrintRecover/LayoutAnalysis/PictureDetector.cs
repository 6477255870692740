using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A picture on the page.</summary>
/// <param name="Box">Its outline, pixels.</param>
/// <param name="Contains">Whether a point of the page lies in it; text set into a picture's hollow does not.</param>
internal sealed record Picture(Box Box, Func<double, double, bool> Contains)
{
    /// <summary>What it covers, in pieces: text may stand in the corners of its outline.</summary>
    public IReadOnlyList<Box> Parts { get; init; } = [Box];
}

/// <summary>
/// Finds photographs and drawings: areas with hardly any paper-white in them whose ink is not of the size of
/// characters. Text, however dense, leaves white between its lines; a headline's strokes leave it around them.
/// </summary>
internal sealed class PictureDetector(LayoutOptions options)
{
    /// <summary>Finds the pictures of a page.</summary>
    /// <param name="page">The prepared page.</param>
    /// <param name="components">Its ink, without the rules.</param>
    /// <param name="largeType">Those of it that are characters of headlines.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public IReadOnlyList<Picture> Find(
        PreparedPage page, IReadOnlyList<Component> components, IReadOnlySet<Component> largeType, double glyph)
    {
        int tile = Math.Max(4, (int)glyph);
        TileGrid tiles = new(page, components, largeType, tile, glyph);
        CellGrid certain = new(page.Gray.Width, page.Gray.Height, tile);
        CellGrid possible = new(page.Gray.Width, page.Gray.Height, tile);
        for (int row = 0; row < tiles.Rows; row++)
        {
            for (int column = 0; column < tiles.Columns; column++)
            {
                Box area = new(column * tile, row * tile, tile, tile);
                bool isPicture = tiles.IsPicture(column, row);
                certain.Fill(area, isPicture);
                possible.Fill(area, isPicture || tiles.IsPictureEdge(column, row));
            }
        }

        double smallest = options.MinimumPictureGlyphs * glyph;
        Box outline = new(0, 0, page.Gray.Width, page.Gray.Height);
        IEnumerable<Picture> pictures = [.. Areas(certain, certain, tile, smallest), .. Areas(possible, certain, tile, 2 * smallest)];
        return Merge([.. pictures.Select(picture => picture with { Box = picture.Box.Intersect(outline) })]);
    }

    /// <summary>Pale parts of halftones come out as lines of dots; those at a picture belong to it.</summary>
    public static IReadOnlyList<Picture> Extend(IReadOnlyList<Picture> pictures, IReadOnlyList<LineOfInk> textures, double glyph)
    {
        List<Box> boxes = [.. pictures.Select(picture => picture.Box)];
        foreach (Box texture in textures.Select(line => line.Box).OrderByDescending(box => box.Y))
        {
            int at = boxes.FindIndex(box => box.Inflate((int)(1.5 * glyph)).Intersects(texture)
                && box.HorizontalOverlap(texture) > 0.6 * texture.Width);
            if (at >= 0)
            {
                boxes[at] = boxes[at].Union(texture);
            }
        }

        return [.. pictures.Select((picture, i) => boxes[i] == picture.Box ? picture : picture with { Box = boxes[i], Parts = [boxes[i]] })];
    }

    /// <summary>An area grown over paler parts takes the certain ones inside it in.</summary>
    public static IReadOnlyList<Picture> Merge(IReadOnlyList<Picture> pictures) => [.. pictures.Where(picture =>
        !pictures.Any(other => other != picture && other.Box.Area > picture.Box.Area
            && other.Box.Intersect(picture.Box).Area > 0.7 * picture.Box.Area))];

    private static IEnumerable<Picture> Areas(CellGrid marked, CellGrid certain, int tile, double minimumSide)
    {
        int[] labels = marked.Label();
        var areas = Enumerable.Range(0, labels.Length)
            .Where(cell => labels[cell] != 0)
            .GroupBy(cell => labels[cell]);
        foreach (IGrouping<int, int> area in areas)
        {
            Box box = Box.Around(area.Select(cell =>
                new Box(cell % marked.Columns * tile, cell / marked.Columns * tile, tile, tile)));
            int sure = area.Count(cell => certain[cell % marked.Columns, cell / marked.Columns]);
            double filled = area.Count() * (double)tile * tile / box.Area;
            if (box.Width >= minimumSide && box.Height >= minimumSide && filled >= 0.4 && sure >= 0.35 * area.Count())
            {
                HashSet<int> cells = [.. area];
                cells.UnionWith(PictureHollows.Small(cells, marked, box));
                yield return new Picture(box, (x, y) => Inside(box, x, y) && cells.Contains(marked.IndexAt(x, y)))
                {
                    Parts = [.. cells.Select(cell => new Box(cell % marked.Columns * tile, cell / marked.Columns * tile, tile, tile))],
                };
            }
        }
    }

    private static bool Inside(Box box, double x, double y) =>
        x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom;
}
