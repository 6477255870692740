using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>The engines of one recogniser, one a language, loaded when they are first needed.</summary>
internal sealed class TesseractModels(string dataFolder) : IDisposable
{
    // Pictures come dark on light; Tesseract would read every doubtful word once more as a negative.
    private static readonly Dictionary<string, string> Settings = new() { ["tessedit_do_invert"] = "0" };

    private readonly Dictionary<string, TesseractEngine> _engines = [];

    /// <summary>True when the language's model is in the folder.</summary>
    public bool Has(string language) => TesseractLibrary.MissingLanguages(dataFolder, language).Count == 0;

    /// <summary>The engine for a language.</summary>
    /// <exception cref="MissingLanguageDataException">Its model is not there or is damaged.</exception>
    /// <exception cref="MissingComponentException">Tesseract itself is not there.</exception>
    public TesseractEngine Engine(string language)
    {
        if (!_engines.TryGetValue(language, out TesseractEngine? engine))
        {
            engine = Load(language);
            _engines.Add(language, engine);
        }

        return engine;
    }

    /// <summary>Lets all engines go; those that are needed are loaded anew.</summary>
    public void Unload()
    {
        foreach (TesseractEngine engine in _engines.Values)
        {
            engine.Dispose();
        }

        _engines.Clear();
        TesseractLibrary.ReturnFreedMemory();
    }

    /// <inheritdoc/>
    public void Dispose() => Unload();

    private TesseractEngine Load(string language)
    {
        if (!Has(language))
        {
            throw new MissingLanguageDataException(language, dataFolder);
        }

        try
        {
            return new TesseractEngine(dataFolder, language, Settings);
        }
        catch (TesseractException refused)
        {
            throw new MissingLanguageDataException(language, dataFolder, refused);
        }
        catch (DllNotFoundException missing)
        {
            throw new MissingComponentException(
                "Tesseract (libtesseract5) is not installed, or there is no memory left to load it; run ./printrecover doctor for what to install.", missing);
        }
    }
}
