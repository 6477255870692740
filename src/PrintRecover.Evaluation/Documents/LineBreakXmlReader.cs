using System.Xml.Linq;

namespace PrintRecover.Evaluation.Documents;

/// <summary>
/// Reads transcriptions like TEI's, in which <c>lb</c> ends or begins a printed line and <c>p</c> is a paragraph:
/// <c>div type="article"</c> is an article, and what stands in it before its first paragraph is its headline.
/// </summary>
internal static class LineBreakXmlReader
{
    /// <summary>True for a document with line breaks.</summary>
    public static bool Reads(XElement root) => root.Descendants().Any(element => element.Name.LocalName == "lb");

    /// <summary>Reads a document as one page a <c>div type="page"</c>, or as one page.</summary>
    public static EvaluatedDocument Read(XElement root, string name)
    {
        XElement[] pages = [.. root.Descendants().Where(element => TypeOf(element) == "page")];
        var articles = new ArticleNames();
        DocumentRegion[][] regions = [.. (pages.Length > 0 ? pages : [root]).Select(page => Regions(page, TextRole.Paragraph, null, articles).ToArray())];
        return new EvaluatedDocument(
            name,
            [.. regions.Select((page, index) => new DocumentPage(index + 1, null, null, page))],
            RegionBlocks.Of([.. regions.SelectMany((page, index) => page.Select(region => (index + 1, region, false)))]),
            HasPrintedLines: true,
            HasArticles: articles.Count > 0);
    }

    private static IEnumerable<DocumentRegion> Regions(XElement element, TextRole role, string? article, ArticleNames articles)
    {
        (role, article) = TypeOf(element) switch
        {
            "article" => (TextRole.Title, articles.Next()),
            "advert" => (TextRole.Advertisement, articles.Next()),
            "head" or "margin" => (TextRole.Furniture, article),
            "image" => (TextRole.Caption, article),
            _ => (role, article),
        };
        if (element.Name.LocalName is "p" or "l" || !element.Elements().Any(child => child.Name.LocalName is "div" or "p"))
        {
            DocumentLine[] lines = [.. Lines(element).Select(line => new DocumentLine(line, null))];
            TextRole own = element.Name.LocalName == "p" && role is TextRole.Title or TextRole.Subheading ? TextRole.Paragraph : role;
            if (lines.Length > 0)
            {
                yield return new DocumentRegion(own, lines, null, article);
            }

            yield break;
        }

        bool isBehindText = false;
        foreach (XElement child in element.Elements().Where(child => child.Name.LocalName is "div" or "p"))
        {
            TextRole inner = role == TextRole.Title && isBehindText ? TextRole.Subheading : role;
            foreach (DocumentRegion region in Regions(child, inner, article, articles))
            {
                isBehindText |= region.Role == TextRole.Paragraph;
                yield return region;
            }
        }
    }

    /// <summary>The text between line breaks, white space of the file's own lines taken away.</summary>
    private static IEnumerable<string> Lines(XElement element)
    {
        var line = new System.Text.StringBuilder();
        foreach (XNode node in element.DescendantNodes())
        {
            if (node is XElement { Name.LocalName: "lb" } && Flush() is { } whole)
            {
                yield return whole;
            }
            else if (node is XText text)
            {
                line.Append(text.Value);
            }
        }

        if (Flush() is { } rest)
        {
            yield return rest;
        }

        string? Flush()
        {
            string text = string.Join(' ', line.ToString().Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
            line.Clear();
            return text.Length > 0 ? text : null;
        }
    }

    private static string? TypeOf(XElement element) => (string?)element.Attribute("type");

    private sealed class ArticleNames
    {
        public int Count { get; private set; }

        public string Next() => $"a{++Count}";
    }
}
