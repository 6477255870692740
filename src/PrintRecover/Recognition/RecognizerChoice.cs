using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Recognition;

/// <summary>Makes the recogniser that reads certain languages best, or the one that the user asks for.</summary>
/// <param name="modelFolder">The folder of recognition models.</param>
/// <param name="engine">What the user asks for.</param>
/// <param name="models">PP-OCR's models, shared by all recognisers.</param>
/// <param name="options">How PP-OCR reads; null for as it was measured best.</param>
public sealed class RecognizerChoice(
    string modelFolder, RecognitionEngine engine, PpOcrModels models, PpOcrOptions? options = null)
{
    /// <summary>The languages that PP-OCR reads better than Tesseract does.</summary>
    private static readonly string[] BetterByPpOcr = ["chi_sim"];

    /// <summary>The languages of which both read vertical lines, large ones and doubtful ones together better than either.</summary>
    private static readonly string[] BetterByBoth = ["chi_tra"];

    /// <summary>The network that reads both Chinese scripts, if it is to read at all; null for none.</summary>
    internal PpOcrModel? Chinese => engine == RecognitionEngine.Auto ? models.Find(BetterByPpOcr[0]) : null;

    private PpOcrOptions Traditional => (options ?? new PpOcrOptions()) with { Script = ChineseScript.Traditional, KeepsGlyphs = true };

    /// <summary>A recogniser, for one thread.</summary>
    /// <param name="languages">Languages as Tesseract names them, joined by <c>+</c>, the page's main one first.</param>
    /// <exception cref="MissingComponentException">A library or a model is not there.</exception>
    public ITextRecognizer For(string languages)
    {
        string main = languages.Split('+')[0];
        return engine switch
        {
            RecognitionEngine.PpOcr => new PpOcrRecognizer(models.For(main), languages, options: options),
            RecognitionEngine.Auto when BetterByPpOcr.Contains(main) && models.Find(main) is { } model =>
                new PpOcrRecognizer(model, languages, modelFolder, options),
            RecognitionEngine.Auto when BetterByBoth.Contains(main) && models.Find(main) is { } model =>
                new TesseractRecognizer(modelFolder, languages, new CellReader(model, Traditional)),
            _ => new TesseractRecognizer(modelFolder, languages),
        };
    }
}
