using System.Globalization;
using System.Xml.Linq;
using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>
/// Reads PRImA PAGE of every version (Pletschacher, Antonacopoulos 2010): outlines as points or as a list of numbers,
/// text of lines or of words, the order of regions, and the kinds that Transkribus writes beside the schema's own.
/// </summary>
public static class PageXmlReader
{
    /// <summary>Regions nested deeper than this are left to the outermost: real ones are two or three deep.</summary>
    private const int DeepestRegion = 16;

    private static readonly HashSet<string> PictureElements =
        ["ImageRegion", "GraphicRegion", "LineDrawingRegion", "ChartRegion", "MapRegion"];

    /// <summary>Reads a file.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The file is damaged, too large, or has no page.</exception>
    public static PageFileContent Read(TextInput input)
    {
        XElement[] pages = [.. XmlText.Load(input).Children("Page")];
        if (pages.Length == 0)
        {
            throw new InputException($"{input.File} is PAGE without a page; export it again.");
        }

        bool isOrdered = pages.Any(page => page.Child("ReadingOrder") is { } order && ReadingOrder.References(order).Any())
            || pages.Any(page => IsNumbered(page.Children("TextRegion")));
        return new PageFileContent([.. pages.Select((page, index) => ReadPage(page).ToPage(index + 1))], isOrdered)
        {
            Contradictions = [.. pages.SelectMany(page => ContradictionsOf(page, input.File))],
        };
    }

    private static IEnumerable<string> ContradictionsOf(XElement page, string file)
    {
        string[] named = page.Child("ReadingOrder") is { } order ? [.. ReadingOrder.References(order)] : [];
        HashSet<string> known = [.. page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
        if (named.FirstOrDefault(reference => !known.Contains(reference)) is { } unknown)
        {
            yield return $"The reading order of {file} names a region that is not there, {unknown}.";
        }

        if (named.GroupBy(reference => reference).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            yield return $"The reading order of {file} names a region twice, {twice.Key}; its first place counts.";
        }
    }

    private static DraftPage ReadPage(XElement page)
    {
        XElement[] regions = [.. page.Elements().Where(element => element.Name.LocalName.EndsWith("Region", StringComparison.Ordinal))];
        return new DraftPage(
            (int)(page.Number("imageWidth") ?? 0),
            (int)(page.Number("imageHeight") ?? 0),
            page.Number("imageXResolution") is > 30 and < 5000 and double dpi ? (int)dpi : null,
            (string?)page.Attribute("primaryLanguage") ?? "",
            DropCapitals.Join([.. Ordered(page, regions).SelectMany(region => ReadRegion(region, null, 0))]),
            [.. page.Inside("SeparatorRegion").Select(Outline).Where(box => !box.IsEmpty)]);
    }

    /// <summary>As the reading order names them, else by the index that Transkribus writes; the rest follows as it stands.</summary>
    private static IEnumerable<XElement> Ordered(XElement page, IReadOnlyList<XElement> regions)
    {
        Dictionary<string, int> places = [];
        foreach (string reference in page.Child("ReadingOrder") is { } order ? ReadingOrder.References(order) : [])
        {
            places.TryAdd(reference, places.Count);
        }

        bool isNumbered = IsNumbered(regions);
        return regions.OrderBy(region =>
            places.Count > 0 ? places.GetValueOrDefault((string?)region.Attribute("id") ?? "", int.MaxValue)
            : isNumbered ? CustomIndex(region) ?? int.MaxValue
            : 0);
    }

    /// <summary>One number alone orders nothing.</summary>
    private static bool IsNumbered(IEnumerable<XElement> regions) => regions.Count(region => CustomIndex(region) is not null) > 1;

    private static int? CustomIndex(XElement region) =>
        int.TryParse(Custom(region, "readingOrder", "index"), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index
            : null;

    /// <summary>The value in <c>name {key:value;}</c> of the attribute that Transkribus keeps its own facts in.</summary>
    private static string? Custom(XElement element, string name, string key)
    {
        string custom = (string?)element.Attribute("custom") ?? "";
        int start = custom.IndexOf(name + " {", StringComparison.Ordinal);
        int end = start < 0 ? -1 : custom.IndexOf('}', start);
        return end < 0 ? null : custom[(start + name.Length + 2)..end].Split(';')
            .Select(pair => pair.Split(':', 2))
            .FirstOrDefault(pair => pair.Length == 2 && pair[0].Trim() == key)?[1].Trim();
    }

    private static IEnumerable<DraftRegion> ReadRegion(XElement region, RegionKind? outer, int depth)
    {
        string name = region.Name.LocalName;
        Box box = Outline(region);
        if (name is "SeparatorRegion" or "NoiseRegion")
        {
            return [];
        }

        if (name == "TableRegion")
        {
            return [new DraftRegion(RegionKind.Table, box, TableRows.Of([.. region.Inside("TextLine").Select(ReadLine).OfType<TextLine>()]))];
        }

        RegionKind? kind = outer ?? KindOf(region);
        TextLine[] lines = [.. LinesOf(region, box)];
        RegionKind? inner = PictureElements.Contains(name) ? RegionKind.Caption : name == "AdvertRegion" ? RegionKind.Advertisement : null;
        IEnumerable<DraftRegion> nested = depth < DeepestRegion
            ? region.Elements()
                .Where(element => element.Name.LocalName.EndsWith("Region", StringComparison.Ordinal))
                .SelectMany(element => ReadRegion(element, inner, depth + 1))
            : [new DraftRegion(kind, box, [.. region.Elements().SelectMany(element => element.Inside("TextLine")).Select(ReadLine).OfType<TextLine>()])];
        return lines.Length > 0 || kind == RegionKind.Picture
            ? [.. ByArticle(region, new DraftRegion(kind, box, lines, (string?)region.Attribute("type") == "drop-capital", StatedOf(region))), .. nested]
            : nested;
    }

    private static StatedRegion? StatedOf(XElement region)
    {
        var stated = new StatedRegion(
            ArticleOf(region), Custom(region, "role", "type"), (string?)region.Attribute("continuation") is "true" or "1");
        return stated == new StatedRegion(null, null, false) ? null : stated;
    }

    private static string? ArticleOf(XElement element) =>
        Custom(element, "structure", "type") == "article" ? Custom(element, "structure", "id") : null;

    /// <summary>Files that know the article of each line may have several in one region: it is parted where they change.</summary>
    private static IEnumerable<DraftRegion> ByArticle(XElement region, DraftRegion whole)
    {
        // Lines without text are none of the region's: where there are any, which line is which is not known.
        string?[] articles = [.. OrderedLines(region).Select(ArticleOf)];
        if (articles.Length != whole.Lines.Count || articles.All(article => article is null) || articles.Distinct().Count() == 1)
        {
            string? article = whole.Stated?.Article ?? articles.FirstOrDefault(article => article is not null);
            return [article is null ? whole : whole with { Stated = (whole.Stated ?? new StatedRegion(null, null, false)) with { Article = article } }];
        }

        var parts = new List<DraftRegion>();
        for (int start = 0, end; start < articles.Length; start = end)
        {
            for (end = start + 1; end < articles.Length && articles[end] == articles[start];)
            {
                end++;
            }

            TextLine[] lines = [.. whole.Lines.Skip(start).Take(end - start)];
            parts.Add(whole with
            {
                Lines = lines,
                Box = Model.Box.Around(lines.Select(line => line.Box)),
                Stated = new StatedRegion(articles[start], whole.Stated?.Role, start == 0 && whole.Stated?.IsContinuation == true),
            });
        }

        return parts;
    }

    private static IEnumerable<XElement> OrderedLines(XElement region) =>
        region.Children("TextLine").OrderBy(line => CustomIndex(line) ?? int.MaxValue);

    /// <summary>A region's lines in their order; its text alone where it has none, the lines spread over its height.</summary>
    private static IEnumerable<TextLine> LinesOf(XElement region, Box box)
    {
        XElement[] lines = [.. OrderedLines(region)];
        if (lines.Length > 0)
        {
            return lines.Select(ReadLine).OfType<TextLine>();
        }

        string[] texts = (TextOf(region) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return texts.Select((text, index) => new TextLine(
            Box.FromEdges(
                box.X, box.Y + (int)((long)box.Height * index / texts.Length),
                box.Right, box.Y + (int)((long)box.Height * (index + 1) / texts.Length)),
            text,
            ConfidenceOf(region)));
    }

    private static TextLine? ReadLine(XElement line)
    {
        XElement[] words = [.. line.Children("Word")];
        string text = TextOf(line) ?? string.Join(' ', words.Select(TextOf).OfType<string>());
        text = string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        Box box = Outline(line) is { IsEmpty: false } own ? own : Box.Around(words.Select(Outline));
        bool isVertical = (string?)line.Attribute("readingDirection") is "top-to-bottom" or "bottom-to-top"
            || LineShape.IsVertical(box, text);
        return new TextLine(box, text, ConfidenceOf(line), isVertical);
    }

    /// <summary>The first of several readings: the one with the lowest index.</summary>
    private static XElement? ReadingOf(XElement element) =>
        element.Children("TextEquiv").OrderBy(reading => reading.Number("index") ?? 0).FirstOrDefault();

    private static string? TextOf(XElement element) =>
        ReadingOf(element) is { } reading && (reading.Child("Unicode") ?? reading.Child("PlainText"))?.Value is { } text
        && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static double? ConfidenceOf(XElement element) =>
        ReadingOf(element)?.Number("conf") is >= 0 and <= 1 and double confidence ? confidence : null;

    private static Box Outline(XElement element)
    {
        if (element.Child("Coords") is not { } outline)
        {
            return default;
        }

        (double X, double Y)[] points = (string?)outline.Attribute("points") is { } list
            ? [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadPoint).OfType<(double, double)>()]
            : [.. outline.Children("Point").Select(point => (point.Number("x") ?? 0, point.Number("y") ?? 0))];
        return points.Length == 0 ? default : XmlText.Box(
            points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
    }

    private static (double X, double Y)? ReadPoint(string pair)
    {
        string[] numbers = pair.Split(',');
        return numbers.Length == 2
            && double.TryParse(numbers[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double x) && Math.Abs(x) < 1e7
            && double.TryParse(numbers[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double y) && Math.Abs(y) < 1e7
                ? (x, y)
                : null;
    }

    private static RegionKind? KindOf(XElement region) => region.Name.LocalName switch
    {
        "AdvertRegion" => RegionKind.Advertisement,
        string name when PictureElements.Contains(name) => RegionKind.Picture,
        _ => ((string?)region.Attribute("type") ?? Custom(region, "structure", "type"))?.ToLowerInvariant() switch
        {
            "heading" or "headline" => RegionKind.Headline,
            "subheading" or "crossheading" => RegionKind.Subheading,
            "caption" => RegionKind.Caption,
            "page-number" => RegionKind.Folio,
            "header" => RegionKind.PageHeader,
            "footer" or "signature-mark" or "catch-word" => RegionKind.PageFooter,
            "masthead" => RegionKind.Masthead,
            "advertisement" or "advert" => RegionKind.Advertisement,
            "table" => RegionKind.Table,
            null => null,
            _ => RegionKind.Paragraph,
        },
    };
}
