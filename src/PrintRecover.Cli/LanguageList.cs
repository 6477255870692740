using System.Text.RegularExpressions;

namespace PrintRecover.Cli;

/// <summary>The languages as the command line names them.</summary>
public static partial class LanguageList
{
    // Tesseract's model of directions and scripts reads no text.
    private const string NoLanguage = "osd";

    /// <summary>Checks a list such as <c>chi_sim+eng</c> and returns it, each language once, in its order.</summary>
    /// <exception cref="FormatException">It is no such list.</exception>
    public static string Parse(string text)
    {
        string[] names = [.. text.Split('+').Distinct()];
        return names.All(name => Name().IsMatch(name) && name != NoLanguage)
            ? string.Join('+', names)
            : throw new FormatException(
                $"'{text}' names no languages; write them as Tesseract does, joined by +: chi_sim, eng or chi_sim+eng.");
    }

    // The names end up in paths of model files; "script/Latin" is how Tesseract names those of a whole script.
    [GeneratedRegex(@"^(script/)?[A-Za-z][A-Za-z0-9_]*\z")]
    private static partial Regex Name();
}
