using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PrintRecover.TextSources;

/// <summary>Parses HTML as browsers do (WHATWG); nothing is run and nothing is fetched.</summary>
internal static class HtmlText
{
    /// <summary>The largest page: a document in memory takes some twenty times its text.</summary>
    internal const long MostBytes = 64L << 20;

    /// <summary>Elements nested deeper are no page that someone wrote; browsers stop at 512 too.</summary>
    private const int DeepestElement = 512;

    /// <summary>Parses a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="file">The file's name, for the sentence that says what is wrong with it.</param>
    /// <exception cref="InputException">Its elements are nested without end.</exception>
    public static IHtmlDocument Parse(string text, string file)
    {
        IHtmlDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        if (IsDeep(document.DocumentElement))
        {
            throw new InputException($"{file} nests its elements more than {DeepestElement} deep; save the article alone as text.");
        }

        return document;
    }

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
