using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PrintRecover.Model;
using PrintRecover.TextSources;

namespace PrintRecover.Evaluation.Documents;

/// <summary>
/// Reads a page of Olive's archives: the page's file (<c>XMD-PAGE</c>) names articles and advertisements, and a file of each
/// beside it holds its words with their boxes, in pixels of the page's picture.
/// </summary>
internal static class OliveReader
{
    private const int LongestName = 32;

    /// <summary>True for a page's file.</summary>
    public static bool Reads(XElement root) => root.Name.LocalName == "XMD-PAGE";

    /// <summary>Reads the page with the files that it names.</summary>
    /// <exception cref="InputException">A file that it names is missing or damaged.</exception>
    public static EvaluatedDocument Read(XElement root, string file)
    {
        XElement[] entities = [.. root.Descendants("Entity").Where(entity => IsFileName((string?)entity.Attribute("ID")))];
        Dictionary<string, string> before = entities
            .Where(entity => entity.Attribute("CONTINUATION_FROM") is not null)
            .DistinctBy(NameOf)
            .ToDictionary(NameOf, entity => (string)entity.Attribute("CONTINUATION_FROM")!);
        var regions = new List<(int Page, DocumentRegion Region, bool IsContinuation)>();
        foreach (XElement entity in entities)
        {
            string path = Path.Combine(Path.GetDirectoryName(file) ?? "", NameOf(entity) + ".xml");
            using TextInput input = TextInput.Open(path);
            XElement content = XmlText.Load(input);
            bool isAdvertisement = (string?)entity.Attribute("ENTITY_TYPE") == "Ad";
            regions.AddRange(RegionsOf(content, isAdvertisement, Beginning(NameOf(entity), before)));
        }

        return new EvaluatedDocument(
            file,
            [new DocumentPage(1, null, null, [.. regions.Select(each => each.Region)])],
            RegionBlocks.Of(regions),
            HasPrintedLines: true,
            HasArticles: true);
    }

    private static string NameOf(XElement entity) => (string)entity.Attribute("ID")!;

    /// <summary>A name that leads to no other folder.</summary>
    private static bool IsFileName(string? name) => name is { Length: > 0 and <= LongestName } && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>Where an article's story begins: parts of one story are one article.</summary>
    private static string Beginning(string name, Dictionary<string, string> before)
    {
        var seen = new HashSet<string>();
        while (seen.Add(name) && before.TryGetValue(name, out string? earlier))
        {
            name = earlier;
        }

        return name;
    }

    /// <summary>Headlines first, then the text, each paragraph that a column's end cuts going on in the next part.</summary>
    private static IEnumerable<(int Page, DocumentRegion Region, bool IsContinuation)> RegionsOf(XElement content, bool isAdvertisement, string article)
    {
        IEnumerable<XElement> parts = content.Descendants("Primitive")
            .OrderBy(part => IsHeadline(part) ? 0 : 1)
            .ThenBy(part => (int?)part.Attribute("SEQ_NO") ?? 0);
        foreach (XElement part in parts)
        {
            TextRole role = IsHeadline(part) ? TextRole.Title : isAdvertisement ? TextRole.Advertisement : TextRole.Paragraph;
            bool isFirst = true;
            foreach (IReadOnlyList<XElement> paragraph in Paragraphs(part))
            {
                DocumentLine[] lines = [.. LinesOf(paragraph)];
                if (lines.Length > 0)
                {
                    yield return (1, new DocumentRegion(role, lines, Box.Around(lines.Select(line => line.Box!.Value)), article), isFirst && !Begins(paragraph[0]));
                    isFirst = false;
                }
            }
        }
    }

    private static bool IsHeadline(XElement part) => part.Parent!.Name.LocalName.StartsWith("HedLine", StringComparison.Ordinal);

    private static bool Begins(XElement element) => ((string?)element.Attribute("P"))?.Contains('S') == true;

    private static IEnumerable<IReadOnlyList<XElement>> Paragraphs(XElement part)
    {
        var paragraph = new List<XElement>();
        foreach (XElement element in part.Elements())
        {
            if (Begins(element) && paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(element);
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    /// <summary>An <c>L</c> begins a line; <c>W</c> is a word, <c>Q</c> and <c>q</c> are parts of one; <c>QW</c> repeats it whole.</summary>
    private static IEnumerable<DocumentLine> LinesOf(IReadOnlyList<XElement> paragraph)
    {
        var text = new StringBuilder();
        var boxes = new List<Box>();
        for (int i = 0; i < paragraph.Count; i++)
        {
            XElement element = paragraph[i];
            if (element.Name.LocalName is "W" or "Q" or "q" && BoxOf(element) is { } box)
            {
                text.Append(element.Value).Append(IsSpaced(element) ? " " : "");
                boxes.Add(box);
            }

            bool isLast = i + 1 == paragraph.Count || paragraph[i + 1].Name.LocalName == "L";
            if (isLast && boxes.Count > 0)
            {
                yield return new DocumentLine(text.ToString().Trim(), Box.Around(boxes));
                text.Clear();
                boxes.Clear();
            }
        }
    }

    private static bool IsSpaced(XElement element) =>
        (string?)element.Attribute("NS") != "y" && element.Name.LocalName != "Q";

    private static Box? BoxOf(XElement element)
    {
        string[] numbers = ((string?)element.Attribute("BOX") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] edges = [.. numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int edge) ? edge : -1)];
        return edges is [>= 0, >= 0, >= 0, >= 0] && edges[2] > edges[0] && edges[3] > edges[1]
            ? Box.FromEdges(edges[0], edges[1], edges[2], edges[3])
            : null;
    }
}
