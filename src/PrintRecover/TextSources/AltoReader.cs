using System.Text;
using System.Xml.Linq;
using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>
/// Reads ALTO, versions 1 to 4. Words that a line's end breaks are kept as printed, with their hyphen; positions in
/// tenths of a millimetre or 1200ths of an inch are taken as pixels of a scan of that resolution.
/// </summary>
public static class AltoReader
{
    private static readonly HashSet<string> Blocks = ["TextBlock", "Illustration", "GraphicalElement"];

    /// <summary>Reads a file.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The file is damaged, too large, or has no page.</exception>
    public static PageFileContent Read(TextInput input)
    {
        XElement alto = XmlText.Load(input);
        XElement[] pages = [.. alto.Inside("Page")];
        if (pages.Length == 0)
        {
            throw new InputException($"{input.File} is ALTO without a page; export it again.");
        }

        int? dpi = alto.Inside("MeasurementUnit").FirstOrDefault()?.Value.Trim().ToLowerInvariant() switch
        {
            "mm10" => 254,
            "inch1200" => 1200,
            _ => null,
        };
        Dictionary<string, string> labels = LabelsOf(alto);
        XElement? order = alto.Inside("ReadingOrder").FirstOrDefault();
        string[] references = order is null ? [] : [.. ReadingOrder.References(order)];
        return new PageFileContent(
            [.. pages.Select((page, index) => ReadPage(page, dpi, labels, references).ToPage(index + 1))], references.Length > 0);
    }

    private static DraftPage ReadPage(
        XElement page, int? dpi, Dictionary<string, string> labels, IReadOnlyList<string> references)
    {
        Dictionary<string, int> places = [];
        foreach (string reference in references)
        {
            places.TryAdd(reference, places.Count);
        }

        XElement[] blocks = [.. page.Descendants().Where(element => Blocks.Contains(element.Name.LocalName))];
        return new DraftPage(
            (int)(page.Number("WIDTH") ?? 0),
            (int)(page.Number("HEIGHT") ?? 0),
            dpi,
            "",
            [.. blocks
                .Where(block => block.Name.LocalName != "GraphicalElement")
                .OrderBy(block => PlaceOf(block, places))
                .Select(block => ReadBlock(block, labels))
                .Where(region => region.Lines.Count > 0 || region.Kind == RegionKind.Picture)],
            [.. blocks.Where(block => block.Name.LocalName == "GraphicalElement").Select(BoxOf).Where(IsRule)]);
    }

    private static int PlaceOf(XElement block, Dictionary<string, int> places) => block.AncestorsAndSelf()
        .Select(element => places.GetValueOrDefault((string?)element.Attribute("ID") ?? "", int.MaxValue))
        .Min();

    private static DraftRegion ReadBlock(XElement block, Dictionary<string, string> labels)
    {
        TextLine[] lines = [.. block.Children("TextLine").Select(ReadLine).OfType<TextLine>()];
        RegionKind? kind = block.Name.LocalName == "Illustration" ? RegionKind.Picture : KindOf(block, labels);
        return new DraftRegion(kind, BoxOf(block), kind == RegionKind.Table ? TableRows.Of(lines) : lines);
    }

    private static TextLine? ReadLine(XElement line)
    {
        var text = new StringBuilder();
        double rated = 0, letters = 0;
        foreach (XElement part in line.Elements())
        {
            string content = (string?)part.Attribute("CONTENT") ?? "";
            switch (part.Name.LocalName)
            {
                case "String":
                    AppendWord(text, part, content);
                    if (part.Number("WC") is >= 0 and <= 1 and double confidence)
                    {
                        rated += confidence * content.Length;
                        letters += content.Length;
                    }

                    break;
                case "SP":
                    text.Append(' ');
                    break;
                case "HYP" when !EndsWithHyphen(text):
                    text.Append(content.Length > 0 ? content : "-");
                    break;
                default:
                    break;
            }
        }

        string printed = text.ToString().Trim();
        Box box = BoxOf(line) is { IsEmpty: false } own ? own : Box.Around(line.Children("String").Select(BoxOf));
        return printed.Length == 0
            ? null
            : new TextLine(box, printed, letters > 0 ? rated / letters : null, LineShape.IsVertical(box, printed));
    }

    /// <summary>
    /// Some writers leave the spaces out; and some leave out the hyphen of a broken word, telling only that what stands
    /// there is its first part.
    /// </summary>
    private static void AppendWord(StringBuilder text, XElement word, string content)
    {
        bool wantsSpace = word.ElementsBeforeSelf().LastOrDefault()?.Name.LocalName == "String";
        text.Append(wantsSpace ? " " : "").Append(content);
        bool isFirstPart = (string?)word.Attribute("SUBS_TYPE") == "HypPart1"
            && content != (string?)word.Attribute("SUBS_CONTENT");
        if (isFirstPart && !EndsWithHyphen(text) && !word.ElementsAfterSelf().Any(part => part.Name.LocalName is "HYP" or "String"))
        {
            text.Append('-');
        }
    }

    private static bool EndsWithHyphen(StringBuilder text) =>
        text.Length > 0 && text[^1] is '-' or '\u2010' or '\u00AD' or '=' or '⸗' or '¬';

    private static Box BoxOf(XElement element) =>
        element.Number("HPOS") is { } left && element.Number("VPOS") is { } top
        && element.Number("WIDTH") is { } width && element.Number("HEIGHT") is { } height
            ? XmlText.Box(left, top, left + width, top + height)
            : default;

    /// <summary>A line is many times longer than it is thick.</summary>
    private static bool IsRule(Box box) =>
        !box.IsEmpty && Math.Max(box.Width, box.Height) > 10L * Math.Min(box.Width, box.Height);

    /// <summary>By the block's own tags and type, then by those of the blocks around it, then by the margin it stands in.</summary>
    private static RegionKind? KindOf(XElement block, Dictionary<string, string> labels) => block.AncestorsAndSelf()
        .TakeWhile(element => element.Name.LocalName != "Page")
        .Select(element => KindOfOne(element, labels))
        .FirstOrDefault(kind => kind is not null);

    private static RegionKind? KindOfOne(XElement element, Dictionary<string, string> labels)
    {
        IEnumerable<string> names = ((string?)element.Attribute("TAGREFS") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(reference => labels.GetValueOrDefault(reference, ""))
            .Append((string?)element.Attribute("TYPE") ?? "");
        return element.Name.LocalName switch
        {
            "TopMargin" => RegionKind.PageHeader,
            "BottomMargin" => RegionKind.PageFooter,
            _ => names.Select(KindNamed).FirstOrDefault(kind => kind is not null),
        };
    }

    private static RegionKind? KindNamed(string name) => name.ToLowerInvariant() switch
    {
        "heading" or "headline" or "title" => RegionKind.Headline,
        "subheading" or "subheadline" or "crossheading" => RegionKind.Subheading,
        "caption" => RegionKind.Caption,
        "table" => RegionKind.Table,
        "advertisement" or "advert" => RegionKind.Advertisement,
        "masthead" => RegionKind.Masthead,
        "header" or "page-header" => RegionKind.PageHeader,
        "footer" or "page-footer" => RegionKind.PageFooter,
        "page-number" or "folio" => RegionKind.Folio,
        "paragraph" or "text" => RegionKind.Paragraph,
        _ => null,
    };

    private static Dictionary<string, string> LabelsOf(XElement alto)
    {
        Dictionary<string, string> labels = [];
        foreach (XElement tag in alto.Child("Tags")?.Elements() ?? [])
        {
            labels.TryAdd((string?)tag.Attribute("ID") ?? "", (string?)tag.Attribute("LABEL") ?? "");
        }

        return labels;
    }
}
