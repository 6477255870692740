using System.Text.RegularExpressions;

namespace PrintRecover.Evaluation.Documents;

/// <summary>
/// Puts the characters that a document declares a name for in place of the names, as corpora do for signs that Unicode
/// lacks. Only declarations of single characters are looked at: nothing can grow, and no file is opened.
/// </summary>
internal static partial class InternalEntities
{
    /// <summary>The text without those names.</summary>
    public static string Resolve(string text)
    {
        Dictionary<string, string> characters = [];
        foreach (Match declaration in Declaration().Matches(text))
        {
            characters.TryAdd(declaration.Groups["name"].Value, declaration.Groups["reference"].Value);
        }

        return characters.Count == 0 ? text : Reference().Replace(
            text, name => characters.GetValueOrDefault(name.Groups["name"].Value, name.Value));
    }

    [GeneratedRegex(@"<!ENTITY\s+(?<name>[A-Za-z][\w.-]{0,63})\s+""(?<reference>&#x?[0-9A-Fa-f]{1,6};|[^&%<""]{1,2})""\s*>")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"&(?<name>[A-Za-z][\w.-]{0,63});")]
    private static partial Regex Reference();
}
