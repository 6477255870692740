using PrintRecover.Recognition;

namespace PrintRecover.Cli;

/// <summary>The engines as the command line names them.</summary>
public static class EngineName
{
    /// <summary>The engine of a name.</summary>
    /// <exception cref="FormatException">There is none of this name.</exception>
    public static RecognitionEngine Parse(string name) => name switch
    {
        "auto" => RecognitionEngine.Auto,
        "ppocr" => RecognitionEngine.PpOcr,
        "tesseract" => RecognitionEngine.Tesseract,
        _ => throw new FormatException($"There is no engine {name}; there are auto, ppocr and tesseract."),
    };

    /// <summary>The name of an engine.</summary>
    public static string Of(RecognitionEngine engine) => engine.ToString().ToLowerInvariant();
}
