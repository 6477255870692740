using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>Reads a page with PP-OCR, line by line; vertical lines with Tesseract, where that is at hand.</summary>
public sealed class PpOcrRecognizer : ITextRecognizer
{
    private readonly string _languages;
    private readonly PpOcrLineReader _reader;
    private readonly TesseractModels? _models;
    private readonly RegionReader? _tesseract;

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
            _tesseract = new RegionReader(_models, languages.Split('+'), new RecognitionOptions());
        }
    }

    /// <inheritdoc/>
    public string Name => $"PP-OCR, ONNX Runtime {OnnxLibrary.Version} ({_languages})";

    /// <inheritdoc/>
    public Page Recognize(PageLayout layout, CancellationToken cancellation = default) =>
        PageReading.Read(layout, _languages, Read, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _models?.Dispose();

    internal IReadOnlyList<LineReading> Read(GrayImage page, IReadOnlyList<LayoutLine> lines) =>
        [.. lines.Select(line => line.IsVertical ? ReadVertical(page, line) : Repaired(_reader.Read(page, line.Box)))];

    private LineReading ReadVertical(GrayImage page, LayoutLine line) => _tesseract is null
        ? Repaired(_reader.Read(VerticalLineCutter.LayOut(InkContrast.DarkOnLight(page.Crop(line.Box)))))
        : _tesseract.Read(page, [line])[0];

    private static LineReading Repaired(LineReading reading) => reading with { Text = ChineseLineRepair.Repair(reading.Text) };
}
