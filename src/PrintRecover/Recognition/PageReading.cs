using System.Text;
using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>What every engine does with a page: has each region's lines read and puts the page together.</summary>
internal static class PageReading
{
    /// <summary>The resolution noted for a page that neither states it nor shows it by its print: what newspapers are scanned at most often.</summary>
    private const int AssumedDpi = 300;

    /// <summary>Reads every text line of the layout. Lines, and regions, in which no text was found are left out; pictures stay.</summary>
    /// <param name="layout">The page.</param>
    /// <param name="languages">The languages that the page notes.</param>
    /// <param name="read">Gives the readings of a region's lines, in their order.</param>
    /// <param name="cancellation">Stops the work at the next region.</param>
    public static Page Read(
        PageLayout layout,
        string languages,
        Func<GrayImage, IReadOnlyList<LayoutLine>, IReadOnlyList<LineReading>> read,
        CancellationToken cancellation)
    {
        PageOrigin scan = layout.Prepared.Origin;
        int unread = 0;
        Page page = new(
            scan.Number,
            scan.Width,
            scan.Height,
            scan.Dpi ?? layout.Prepared.JudgedDpi ?? AssumedDpi,
            languages,
            [.. layout.Regions.Select(ReadRegion).Where(region => region.Lines.Count > 0 || region.Kind == RegionKind.Picture)],
            layout.Rules,
            layout.Frames,
            layout.GlyphHeight,
            layout.Prepared.Transform,
            layout.Direction);
        return RightToLeftLines.Turn(page with { UnreadLines = unread });

        Region ReadRegion(LayoutRegion region)
        {
            cancellation.ThrowIfCancellationRequested();
            IReadOnlyList<LineReading> readings =
                [.. region.Lines.Zip(read(layout.Prepared.Gray, region.Lines), (line, reading) => WithCapital(line, reading))];
            unread += readings.Count(reading => reading.Text.Length == 0);
            TextLine[] lines =
            [
                .. region.Lines.Zip(readings)
                    .Where(pair => pair.Second.Text.Length > 0)
                    .Select(pair => new TextLine(
                        ToCapital(pair.First), pair.Second.Text, pair.Second.Confidence, pair.First.IsVertical)
                    {
                        Glyphs = pair.Second.Glyphs,
                    }),
            ];
            return region.Read(region.Kind == RegionKind.Table ? TableRows.Of(lines) : lines);
        }

        LineReading WithCapital(LayoutLine line, LineReading reading)
        {
            if (line.Capital is not { Row: 0 } capital || reading.Text.Length == 0)
            {
                return reading;
            }

            Rune letter = read(layout.Prepared.Gray, [new LayoutLine(capital.Box)])[0].Text.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
            unread += letter == default ? 1 : 0;
            return letter == default ? reading : reading with { Text = letter + reading.Text, Glyphs = null };
        }
    }

    /// <summary>A line beside a drop capital begins where that does: it is not set in.</summary>
    private static Box ToCapital(LayoutLine line) => line.Capital is { } capital
        ? Box.FromEdges(Math.Min(capital.Box.X, line.Box.X), line.Box.Y, line.Box.Right, line.Box.Bottom)
        : line.Box;
}
