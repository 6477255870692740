using PrintRecover.Model;
using PrintRecover.TextDetection;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>
/// Turns print that stands on photographs, drawings and tints to black on white, on the ink and on the grey page, so that all later stages
/// and the recogniser meet it as they meet other print. A detector tells where its lines are; which pixels are print is told by their grey.
/// </summary>
/// <param name="detector">Tells where print is.</param>
/// <param name="glyph">Height of a body character, pixels.</param>
internal sealed class PrintOnPictures(ITextDetector detector, double glyph)
{
    /// <summary>A line is freed of what is so near, in glyphs.</summary>
    private const double FreedGlyphs = 0.15;

    /// <summary>Titles on pages of vertical print are no smaller than this, in glyphs, and their ground no darker.</summary>
    private const double TitleGlyphs = 2;
    private const byte LightGround = 128;

    /// <summary>Flat ground is looked for in cells of this side, in glyphs.</summary>
    private const double CellGlyphs = 0.25;

    /// <summary>The page with the print in some areas black on white, and where that print stands.</summary>
    /// <param name="page">The page as it is printed.</param>
    /// <param name="areas">Where print is looked for.</param>
    /// <param name="before">What was found on the page without this: its lines stay as they are.</param>
    public PrintedGround Turn(PreparedPage page, IReadOnlyList<Box> areas, PageLayout before)
    {
        (IReadOnlyList<DetectedLine> detected, IReadOnlyList<Box> lookedAt) = new LetteringFinder(detector, glyph).Find(page.Gray, areas);
        LinesBefore lines = new(before);
        bool isLevel = before.Direction == TextDirection.Horizontal;
        int margin = Math.Max(1, (int)(FreedGlyphs * glyph));
        LetteredLine[] lettering = [.. LetteringFinder.WholeLines(detected, glyph)
            .Select(line => LetteredLine.Read(page.Gray, line, margin)).OfType<LetteredLine>()
            .Where(line => isLevel ? !lines.Cover(line.Box) && !lines.AreCutBy(line.Freed) : IsTitle(line) && !lines.Touch(line.Freed))];
        PreparedPage turned = lettering.Length == 0 ? page : Turned(page.Gray, before.Prepared, lettering);
        return new PrintedGround(turned, [.. lettering.Select(line => line.Box)], lookedAt, [.. detected.Select(line => line.Box)]);
    }

    // On pages of vertical print a detector takes what stands beside each other in columns for lines across, and what is freed from a dark
    // panel opens the frame that tells an advertisement: only titles on light ground are worth that.
    private bool IsTitle(LetteredLine line) =>
        Math.Min(line.Box.Width, line.Box.Height) >= TitleGlyphs * glyph && line.Ground >= LightGround;

    private PreparedPage Turned(GrayImage printed, PreparedPage page, LetteredLine[] lettering)
    {
        FlatGround ground = new(printed, Math.Max(2, (int)(CellGlyphs * glyph)));
        foreach (LetteredLine line in lettering)
        {
            ground.Grow(line.Freed, line.Ground);
        }

        byte[] gray = (byte[])page.Gray.Pixels.Clone(), ink = (byte[])page.Ink.Pixels.Clone();
        foreach (Box paper in ground.Boxes.Concat(lettering.Select(line => line.Freed)))
        {
            Clear(ink, page.Ink.Width, paper);
            Clear(gray, page.Ink.Width, paper);
        }

        foreach (LetteredLine line in lettering)
        {
            line.Print(gray, ink, page.Ink.Width);
        }

        return page with
        {
            Gray = new GrayImage(page.Gray.Width, page.Gray.Height, gray),
            Ink = new GrayImage(page.Ink.Width, page.Ink.Height, ink),
        };
    }

    private static void Clear(byte[] page, int width, Box box)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            page.AsSpan((y * width) + box.X, box.Width).Fill(255);
        }
    }
}
