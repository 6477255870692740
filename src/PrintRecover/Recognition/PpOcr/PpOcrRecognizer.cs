using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// Reads a page with PP-OCR, line by line. Where Tesseract is at hand it reads vertical running text, for which it has models
/// of its own, and Latin lines, whose spaces the network for Chinese leaves out. Vertical titles are cut into cells that are
/// laid side by side (<see cref="VerticalLineCutter"/>): of nine Tesseract read three wrong, the network none.
/// </summary>
public sealed class PpOcrRecognizer : ITextRecognizer
{
    private const string LatinLanguage = "eng";

    /// <summary>Fewer letters, an abbreviation or a measure, are read as well with the Chinese around them.</summary>
    private const int LeastLatinLetters = 8;

    private readonly string _languages;
    private readonly PpOcrLineReader _reader;
    private readonly TesseractModels? _models;
    private readonly RegionReader? _verticals;
    private readonly RegionReader? _latinLines;

    /// <summary>Makes a recogniser.</summary>
    /// <param name="model">The network; it is not disposed of.</param>
    /// <param name="languages">Languages as Tesseract names them, joined by <c>+</c>, the page's main one first.</param>
    /// <param name="tesseractFolder">The folder of Tesseract's models; null to do without Tesseract.</param>
    /// <param name="options">How lines are cut.</param>
    internal PpOcrRecognizer(PpOcrModel model, string languages, string? tesseractFolder = null, PpOcrOptions? options = null)
    {
        _languages = languages;
        _reader = new PpOcrLineReader(model, options ?? new PpOcrOptions());
        if (tesseractFolder is not null)
        {
            _models = new TesseractModels(tesseractFolder);
            _verticals = new RegionReader(_models, languages.Split('+'), new RecognitionOptions());
            _latinLines = _models.Has(LatinLanguage) ? new RegionReader(_models, [LatinLanguage], new RecognitionOptions()) : null;
        }
    }

    /// <inheritdoc/>
    public string Name => $"PP-OCR, ONNX Runtime {OnnxLibrary.Version} ({_languages})";

    /// <inheritdoc/>
    public Page Recognize(PageLayout layout, CancellationToken cancellation = default) =>
        PageReading.Read(
            layout,
            _languages,
            (page, lines) => Read(page, lines, layout.Direction == TextDirection.VerticalRightToLeft),
            cancellation);

    /// <inheritdoc/>
    public void Dispose() => _models?.Dispose();

    private IReadOnlyList<LineReading> Read(GrayImage page, IReadOnlyList<LayoutLine> lines, bool isVerticalText)
    {
        LineReading[] readings = [.. lines.Select(line => !line.IsVertical ? ReadHorizontal(page, line)
            : isVerticalText && _verticals is not null ? _verticals.Read(page, [line])[0]
            : ReadCells(page, line.Box))];
        IReadOnlyList<string> texts = [.. readings.Select(reading => reading.Text)];
        texts = Characters.IsMostlyCjk(string.Concat(texts)) ? QuoteBalance.Repair(texts) : texts;
        return [.. readings.Zip(texts, (reading, text) => reading.WithText(text))];
    }

    private LineReading ReadHorizontal(GrayImage page, LayoutLine line)
    {
        LineReading reading = Repaired(_reader.Read(page, line.Box));
        bool isLatin = reading.Text.Count(char.IsAsciiLetter) >= LeastLatinLetters && !Characters.IsMostlyCjk(reading.Text);
        return isLatin && _latinLines?.Read(page, [line])[0] is { Text.Length: > 0 } latin ? latin : reading;
    }

    private LineReading ReadCells(GrayImage page, Box line)
    {
        CellRow row = VerticalLineCutter.LayOut(StraightLine.Cut(page, line));
        return Repaired(_reader.Read(row.Picture).Moved(box => row.ToLine(box).Moved(line.X, line.Y)));
    }

    private static LineReading Repaired(LineReading reading) => reading.WithText(ChineseLineRepair.Repair(reading.Text));
}
