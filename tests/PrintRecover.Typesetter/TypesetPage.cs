using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrintRecover.Typesetter;

/// <summary>A line as the browser set it.</summary>
/// <param name="Text">As printed, with a hyphen that breaks a word.</param>
/// <param name="Box">Left, top, width and height of its characters' cells, pixels.</param>
/// <param name="Vertical">True when it runs from top to bottom.</param>
public sealed record TypesetLine(string Text, double[] Box, bool Vertical);

/// <summary>A block as the browser set it.</summary>
/// <param name="Kind">A block kind, <c>kicker</c>, <c>title</c>, <c>subtitle</c>, or a kind of furniture.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Lines">Its lines, in order.</param>
public sealed record TypesetBlock(string Kind, string Text, IReadOnlyList<TypesetLine> Lines);

/// <summary>An article as the browser set it: its headline's blocks, its body, its captions.</summary>
public sealed record TypesetArticle(IReadOnlyList<TypesetBlock> Blocks);

/// <summary>What the script of a page tells about it once it is set.</summary>
/// <param name="Articles">The articles, in reading order.</param>
/// <param name="Furniture">The page's furniture.</param>
/// <param name="Room">For each body, where in its columns it ended.</param>
public sealed partial record TypesetPage(
    IReadOnlyList<TypesetArticle> Articles, IReadOnlyList<TypesetBlock> Furniture, IReadOnlyList<string> Room)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads what the script left in the document.</summary>
    /// <exception cref="InputException">The script did not finish: a body does not fit its columns, or it has a fault.</exception>
    public static TypesetPage FromDocument(string document, string page) => ReadTruth<TypesetPage>(document, page);

    /// <summary>Reads what a script left in the document.</summary>
    /// <exception cref="InputException">The script did not finish.</exception>
    public static T ReadTruth<T>(string document, string page)
    {
        Match truth = TruthAttribute().Match(document);
        return truth.Success
            ? JsonSerializer.Deserialize<T>(Convert.FromBase64String(truth.Groups[1].Value), Options)!
            : throw new InputException($"{page} was not set to its end; open it in a browser and read the console.");
    }

    /// <summary>A measure of the page that its html element states, pixels.</summary>
    public static int Measure(string source, string name) => int.Parse(
        Regex.Match(source, $"<html[^>]* data-{name}=\"(\\d+)\"").Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("data-truth=\"([^\"]*)\"")]
    private static partial Regex TruthAttribute();
}
