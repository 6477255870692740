using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads a page with Tesseract, region by region in the first of its languages. Lines that it is unsure of are read
/// again by themselves, and in the other languages; the most confident reading stands.
/// </summary>
public sealed class TesseractRecognizer : ITextRecognizer
{
    private readonly string _languages;
    private readonly TesseractModels _models;
    private readonly RegionReader _reader;
    private readonly int _linesAnEngineReads;
    private readonly bool _hasCells;
    private int _linesRead;

    /// <summary>Makes a recogniser and loads the model of its first language.</summary>
    /// <param name="dataFolder">The folder of Tesseract's models.</param>
    /// <param name="languages">Languages as Tesseract names them, joined by <c>+</c>, the page's main one first.</param>
    /// <param name="options">How lines are cut and when they are read again.</param>
    /// <exception cref="MissingLanguageDataException">A model is not there or is damaged.</exception>
    /// <exception cref="MissingComponentException">Tesseract itself is not there.</exception>
    public TesseractRecognizer(string dataFolder, string languages, RecognitionOptions? options = null)
        : this(dataFolder, languages, cells: null, options)
    {
    }

    /// <summary>Makes a recogniser that has a second engine read vertical lines too.</summary>
    internal TesseractRecognizer(string dataFolder, string languages, CellReader? cells, RecognitionOptions? options = null)
    {
        string? missing = TesseractLibrary.MissingLanguages(dataFolder, languages).FirstOrDefault();
        if (missing is not null)
        {
            throw new MissingLanguageDataException(missing, dataFolder);
        }

        _languages = languages;
        _hasCells = cells is not null;
        _models = new TesseractModels(dataFolder);
        options ??= new RecognitionOptions();
        _linesAnEngineReads = options.LinesAnEngineReads;
        _reader = new RegionReader(_models, languages.Split('+'), options, cells);
        _ = _models.Engine(languages.Split('+')[0]);
    }

    /// <inheritdoc/>
    public string Name => $"Tesseract {TesseractLibrary.Version}{(_hasCells ? " with PP-OCR" : "")} ({_languages})";

    /// <summary>
    /// Reads every text line of the layout. Lines, and regions, in which no text was found are left out; pictures stay.
    /// </summary>
    public Page Recognize(PageLayout layout, CancellationToken cancellation = default)
    {
        RenewEngines(layout.Regions.Sum(region => region.Lines.Count));
        return PageReading.Read(layout, _languages, _reader.Read, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _models.Dispose();

    private void RenewEngines(int lines)
    {
        if (_linesRead + lines > _linesAnEngineReads && _linesRead > 0)
        {
            _models.Unload();
            _linesRead = 0;
        }

        _linesRead += lines;
    }
}
