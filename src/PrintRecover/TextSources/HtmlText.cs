using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PrintRecover.TextSources;

/// <summary>Parses HTML as browsers do (WHATWG); nothing is run and nothing is fetched.</summary>
internal static partial class HtmlText
{
    /// <summary>The largest page: a document in memory takes some twenty times its text.</summary>
    internal const long MostBytes = 64L << 20;

    /// <summary>Elements nested deeper are no page that someone wrote; browsers stop at 512 too.</summary>
    private const int DeepestElement = 512;

    /// <summary>
    /// Elements left open in a page's source. The parser looks through all that are open at every tag, so that a page
    /// of nothing but opening tags would take it hours.
    /// </summary>
    private const int MostLeftOpen = 4 * DeepestElement;

    /// <summary>
    /// Attributes read of an element. The parser compares each with all before it, so that a tag of nothing but
    /// attributes would take it minutes.
    /// </summary>
    private const int MostAttributes = 256;

    // Those that have no end, or that a new paragraph, item or cell closes; any other waits for its own.
    private static readonly HashSet<string> CloseThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dd",
        "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "a", "button", "rt", "rp", "html", "head", "body",
        "h1", "h2", "h3", "h4", "h5", "h6", "colgroup", "nobr", "select",
    };

    /// <summary>Parses a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="file">The file's name, for the sentence that says what is wrong with it.</param>
    /// <exception cref="InputException">Its elements are nested without end.</exception>
    public static IHtmlDocument Parse(string text, string file)
    {
        if (LeavesOpen(text))
        {
            throw Deep(file);
        }

        var options = new HtmlParserOptions
        {
            IsScripting = false,
            ShouldEmitAttribute = (ref element, _) => element.Attributes.Count < MostAttributes,
        };
        IHtmlDocument document = new HtmlParser(options).ParseDocument(text);
        return IsDeep(document.DocumentElement) ? throw Deep(file) : document;
    }

    private static InputException Deep(string file) =>
        new($"{file} nests its elements more than {DeepestElement} deep; save the article alone as text.");

    private static bool LeavesOpen(string text)
    {
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        int all = 0;
        for (Match tag = Tag().Match(text); tag.Success; tag = tag.NextMatch())
        {
            string name = tag.Groups["name"].Value;
            // A slash closes drawings' elements only; HTML's it does not.
            bool isClosed = tag.Groups["slash"].Success && open.GetValueOrDefault("svg") + open.GetValueOrDefault("math") > 0;
            if (isClosed || CloseThemselves.Contains(name))
            {
                continue;
            }

            int count = open.GetValueOrDefault(name);
            int change = tag.Groups["end"].Length == 0 ? 1 : -Math.Min(1, count);
            (open[name], all) = (count + change, all + change);
            if (all > MostLeftOpen)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<slash>[^<>]*/>)?")]
    private static partial Regex Tag();

    /// <summary>Walks without calling itself: what it looks for would overflow the stack.</summary>
    private static bool IsDeep(INode root)
    {
        int depth = 0;
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > DeepestElement)
                {
                    return true;
                }

                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return false;
    }
}
