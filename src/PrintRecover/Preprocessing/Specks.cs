using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Takes the smallest patches out of the ink: noise of the paper and the film.</summary>
internal static class Specks
{
    /// <summary>
    /// Side of the largest speck as a share of a tall character: the dots of i and the points of body text are 0.14
    /// and more, those of small print a tenth.
    /// </summary>
    private const double SpeckToGlyph = 0.1;

    /// <summary>The ink without specks.</summary>
    public static GrayImage Remove(GrayImage ink, InkComponents components, double glyphHeight)
    {
        double largestArea = SpeckToGlyph * glyphHeight * SpeckToGlyph * glyphHeight;
        byte[] pixels = [.. ink.Pixels];
        foreach (InkRun run in components.RunsOf(component => components.Areas[component] <= largestArea))
        {
            pixels.AsSpan(run.Y * ink.Width + run.Start, run.End - run.Start).Fill(byte.MaxValue);
        }

        return new GrayImage(ink.Width, ink.Height, pixels);
    }
}
