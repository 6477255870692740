using PrintRecover.Model;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads lines with a network for horizontal ones: a vertical one is made straight, cut into its characters' cells, and these
/// are laid side by side. It knows fewer traditional characters than Tesseract and bears worse and larger print.
/// </summary>
internal sealed class CellReader(PpOcrModel model, PpOcrOptions options)
{
    private readonly PpOcrLineReader _reader = new(model, options);

    /// <summary>The reading of one level line, repaired, its characters in pixels of the page.</summary>
    public LineReading ReadLevel(GrayImage page, Box line)
    {
        LineReading reading = _reader.Read(page, line);
        return reading.WithText(ChineseLineRepair.Repair(reading.Text));
    }

    /// <summary>The reading of one vertical line, repaired, its characters in pixels of the page.</summary>
    public LineReading Read(GrayImage page, Box line)
    {
        CellRow row = VerticalLineCutter.LayOut(StraightLine.Cut(page, line));
        LineReading reading = _reader.Read(row.Picture);
        return reading
            .Moved(box => row.ToLine(box).Moved(line.X, line.Y).Intersect(line))
            .WithText(ChineseLineRepair.Repair(reading.Text));
    }
}
