using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Takes the smallest patches out of the ink: noise of the paper and the film.</summary>
internal static class Specks
{
    /// <summary>
    /// Side of the largest speck of a clean page as a share of a tall character: the dots of i and the points of body
    /// text are 0.14 and more, those of small print a tenth.
    /// </summary>
    private const double SpeckToGlyph = 0.1;

    /// <summary>
    /// Side of the smallest patch that is never a speck, as a share of a tall character: broken letters have such pieces, and
    /// Chinese characters such strokes.
    /// </summary>
    private const double PieceOfLetter = 0.25, StrokeOfSquare = 0.15;

    /// <summary>Patches are counted in steps of this share of a tall character.</summary>
    private const double Step = 0.05;

    /// <summary>Side of the tiles in which specks are counted, tall characters.</summary>
    private const double TileGlyphs = 3;

    /// <summary>The ink without specks.</summary>
    public static GrayImage Remove(GrayImage ink, InkComponents components, BodyGlyphs glyphs)
    {
        double side = LargestSide(components, glyphs);
        byte[] pixels = [.. ink.Pixels];
        foreach (InkRun run in components.RunsOf(component => components.Areas[component] <= side * side))
        {
            pixels.AsSpan(run.Y * ink.Width + run.Start, run.End - run.Start).Fill(byte.MaxValue);
        }

        return new GrayImage(ink.Width, ink.Height, pixels);
    }

    /// <summary>
    /// On a page sown with more specks than letters, as microfilm and bleed-through leave it, specks become fewer the
    /// larger they are, until letters begin; there points and dots, which are no larger, go with them.
    /// </summary>
    private static double LargestSide(InkComponents components, BodyGlyphs glyphs)
    {
        double step = Step * glyphs.Height;
        double smallestPiece = glyphs.AreSquare ? StrokeOfSquare : PieceOfLetter;
        int[] patches = new int[(int)Math.Round(smallestPiece / Step) + 1];
        foreach (int area in components.Areas)
        {
            patches[Math.Min(patches.Length - 1, (int)(Math.Sqrt(area) / step))]++;
        }

        int largest = (int)Math.Round(SpeckToGlyph / Step);
        if (IsSown(components, glyphs.Height, patches[^1]))
        {
            while (largest < patches.Length - 1 && patches[largest] < patches[largest - 1])
            {
                largest++;
            }
        }

        return largest * step;
    }

    /// <summary>
    /// Whether a page with as many specks everywhere as in its middling tile has more of them than letters. Where paper without
    /// print has none they are the pieces of broken letters, or the dots of a screened picture.
    /// </summary>
    private static bool IsSown(InkComponents components, double glyphHeight, int letters)
    {
        int tile = Math.Max(1, (int)(TileGlyphs * glyphHeight));
        int columns = (components.Width + tile - 1) / tile;
        int[] specks = new int[columns * ((components.Height + tile - 1) / tile)];
        bool[] isPrinted = new bool[specks.Length];
        for (int component = 0; component < components.Areas.Count; component++)
        {
            Box box = components.Boxes[component];
            double side = Math.Sqrt(components.Areas[component]) / glyphHeight;
            for (int row = box.Y / tile; side > PieceOfLetter && row <= (box.Bottom - 1) / tile; row++)
            {
                isPrinted.AsSpan((row * columns) + (box.X / tile), ((box.Right - 1) / tile) - (box.X / tile) + 1).Fill(true);
            }

            specks[((int)box.CenterY / tile * columns) + ((int)box.CenterX / tile)] += side <= SpeckToGlyph ? 1 : 0;
        }

        return Middling(specks.Where((_, index) => !isPrinted[index])) > 0 && Middling(specks) * specks.Length > letters;
    }

    private static int Middling(IEnumerable<int> counts) => counts.Order().ToArray() is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : 0;
}
