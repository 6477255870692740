namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// The models of a run, one a script, loaded when they are first needed and shared by all threads: a network computes on
/// the thread that asks it, so several workers need its weights in memory only once.
/// </summary>
/// <param name="folder">The folder of recognition models.</param>
/// <param name="custom">A model of the user's that reads every language; null for none.</param>
/// <param name="notify">Is told, once, what the run does without.</param>
public sealed class PpOcrModels(string folder, PpOcrModelFiles? custom = null, Action<string>? notify = null) : IDisposable
{
    private const string Chinese = "ppocr-v4-chi";

    private static readonly Dictionary<string, string> ModelOfLanguage = new()
    {
        ["chi_sim"] = Chinese,
        ["chi_tra"] = Chinese,
        ["eng"] = Chinese,
    };

    private readonly Lock _oneAtATime = new();
    private readonly Dictionary<string, PpOcrModel> _loaded = [];
    private string? _problem;

    /// <summary>The languages that there are models for, as Tesseract names them.</summary>
    public static IReadOnlyCollection<string> Languages => ModelOfLanguage.Keys;

    /// <summary>True when there is a model for the language, be it usable or not.</summary>
    internal bool Knows(string language) => custom is not null || ModelOfLanguage.ContainsKey(language);

    /// <summary>The model for a language.</summary>
    /// <exception cref="ModelException">There is none, or it cannot be used.</exception>
    internal PpOcrModel For(string language)
    {
        PpOcrModelFiles files = FilesOf(language);
        lock (_oneAtATime)
        {
            if (!_loaded.TryGetValue(files.Model, out PpOcrModel? model))
            {
                model = Load(files);
                _loaded.Add(files.Model, model);
            }

            return model;
        }
    }

    /// <summary>The model for a language; null when it cannot be used, of which the user is told the first time.</summary>
    internal PpOcrModel? Find(string language)
    {
        lock (_oneAtATime)
        {
            try
            {
                return _problem is null ? For(language) : null;
            }
            catch (ModelException unusable)
            {
                _problem = unusable.Reason;
                notify?.Invoke($"Tesseract reads in place of PP-OCR: {_problem} Run ./printrecover doctor to see what is there.");
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PpOcrModel model in _loaded.Values)
        {
            model.Dispose();
        }

        _loaded.Clear();
    }

    private PpOcrModel Load(PpOcrModelFiles files)
    {
        try
        {
            return new PpOcrModel(files.Model, files.Keys);
        }
        catch (ModelException unusable) when (custom is not null)
        {
            throw new ModelException(unusable.Reason, unusable, "Name others with --model and --keys, or leave both out.");
        }
    }

    private PpOcrModelFiles FilesOf(string language)
    {
        if (custom is not null)
        {
            return custom;
        }

        string name = ModelOfLanguage.TryGetValue(language, out string? known) ? known : throw new ModelException(
            $"PP-OCR has no model for {language}, only for {string.Join(", ", Languages)}.");
        return new PpOcrModelFiles(Path.Combine(folder, name + ".onnx"), Path.Combine(folder, name + ".keys"));
    }
}
