using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>A language was asked for whose recognition model is not there.</summary>
public sealed class MissingLanguageDataException : MissingComponentException
{
    /// <summary>Makes an error that names the language, the folder and the remedy.</summary>
    /// <param name="language">The language as Tesseract names it.</param>
    /// <param name="folder">The folder that was searched.</param>
    /// <param name="cause">What the engine said, when it was the engine that refused.</param>
    public MissingLanguageDataException(string language, string folder, Exception? cause = null)
        : base(
            $"The language {language} has no usable model in {folder}{Others(folder)}; "
            + "name one that is there, or run ./printrecover doctor to have missing ones set up.",
            cause)
        => (Language, Folder) = (language, folder);

    /// <summary>The language as Tesseract names it.</summary>
    public string Language { get; }

    /// <summary>The folder that was searched.</summary>
    public string Folder { get; }

    private static string Others(string folder)
    {
        string[] languages = [.. TesseractLibrary.Languages(folder)];
        return languages.Length == 0 ? "" : $", which has {string.Join(", ", languages)}";
    }
}
