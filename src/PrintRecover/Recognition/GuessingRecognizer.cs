using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads pages whose language nobody stated: it is guessed from the first page of a file that shows enough text, and
/// the file's other pages are read in it too.
/// </summary>
/// <param name="dataFolder">The folder of Tesseract's models.</param>
/// <param name="memory">What is known of files; to be shared by the recognisers that work on one file.</param>
/// <param name="choice">Makes the recogniser of a language.</param>
public sealed class GuessingRecognizer(
    string dataFolder, LanguageMemory memory, RecognizerChoice choice) : ITextRecognizer
{
    /// <summary>What a page with too little text to tell is read in.</summary>
    private const string UsualLanguage = "chi_sim";

    /// <summary>The language whose words stand in newspapers of other scripts.</summary>
    private const string GuestLanguage = "eng";

    private (string Languages, ITextRecognizer Reader)? _current;

    /// <inheritdoc/>
    public string Name => _current?.Reader.Name ?? "none";

    /// <inheritdoc/>
    /// <exception cref="MissingLanguageDataException">No model is there for what the page seems to be written in.</exception>
    public Page Recognize(PageLayout layout, CancellationToken cancellation = default)
    {
        string language = memory.Of(layout.Prepared.Origin.File, () => Guess(layout)) ?? UsualLanguage;
        return ReaderOf(WithGuest(language)).Recognize(layout, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _current?.Reader.Dispose();

    private string? Guess(PageLayout layout) => new LanguageGuesser(dataFolder, choice.Chinese).Guess(layout);

    private string WithGuest(string language)
    {
        bool isOtherScript = language.StartsWith("chi_", StringComparison.Ordinal) || language == "jpn";
        return isOtherScript && TesseractLibrary.MissingLanguages(dataFolder, GuestLanguage).Count == 0
            ? $"{language}+{GuestLanguage}"
            : language;
    }

    // One reader at a time: each holds its models in memory.
    private ITextRecognizer ReaderOf(string languages)
    {
        if (_current is { } current && current.Languages == languages)
        {
            return current.Reader;
        }

        _current?.Reader.Dispose();
        _current = null;
        ITextRecognizer reader = choice.For(languages);
        _current = (languages, reader);
        return reader;
    }
}
