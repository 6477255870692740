using System.Globalization;
using System.Text;
using System.Xml;
using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Truth;

/// <summary>Writes a page's truth as PAGE XML of 2019-07-15.</summary>
public sealed class PageXmlWriter : IDisposable
{
    private const string Schema = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15";

    // A file of the same page must be the same, whenever it is written.
    private const string Written = "2000-01-01T00:00:00";

    private readonly XmlWriter _xml;

    private PageXmlWriter(Stream output) => _xml = XmlWriter.Create(
        output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="imageFile">The name of its scan.</param>
    /// <param name="dpi">The scan's resolution.</param>
    /// <param name="origin">How the page can be made again.</param>
    /// <param name="output">Where to.</param>
    public static void Write(PageTruth page, string imageFile, int dpi, string origin, Stream output)
    {
        using var writer = new PageXmlWriter(output);
        writer.WritePage(page, imageFile, dpi, origin);
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void WritePage(PageTruth page, string imageFile, int dpi, string origin)
    {
        _xml.WriteStartElement("PcGts", Schema);
        Start("Metadata");
        _xml.WriteElementString("Creator", Schema, "PrintRecover.Typesetter");
        _xml.WriteElementString("Created", Schema, Written);
        _xml.WriteElementString("LastChange", Schema, Written);
        _xml.WriteElementString("Comments", Schema, origin);
        _xml.WriteEndElement();
        Start("Page",
            ("imageFilename", imageFile), ("imageWidth", Number(page.Width)), ("imageHeight", Number(page.Height)),
            ("imageXResolution", Number(dpi)), ("imageYResolution", Number(dpi)), ("imageResolutionUnit", "PPI"),
            ("custom", $"language {{code:{page.Language.Code}; models:{page.Language.Models};}}"));
        WriteOrder(page);
        int index = 0;
        for (int id = 0; id < page.Regions.Count; id++)
        {
            TruthRegion region = page.Regions[id];
            WriteRegion(region, $"r{id}", region.Kind == AreaKind.Text ? index++ : null);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>All text in order; the regions of an article are a group.</summary>
    private void WriteOrder(PageTruth page)
    {
        Start("ReadingOrder");
        Start("OrderedGroup", ("id", "order"));
        int index = 0;
        for (int at = 0; at < page.Regions.Count && page.Regions[at].Kind == AreaKind.Text;)
        {
            string article = page.Regions[at].Article;
            int end = at + 1;
            while (article.Length > 0 && end < page.Regions.Count && page.Regions[end].Kind == AreaKind.Text && page.Regions[end].Article == article)
            {
                end++;
            }

            if (article.Length > 0)
            {
                Start("OrderedGroupIndexed", ("id", $"g{at}"), ("index", Number(index++)), ("custom", Structure(article)));
            }

            for (int inside = 0; at < end; at++, inside++)
            {
                Start("RegionRefIndexed", ("index", Number(article.Length > 0 ? inside : index++)), ("regionRef", $"r{at}"));
                _xml.WriteEndElement();
            }

            if (article.Length > 0)
            {
                _xml.WriteEndElement();
            }
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteRegion(TruthRegion region, string id, int? index)
    {
        switch (region.Kind)
        {
            case AreaKind.Image:
                Start("ImageRegion", ("id", id), ("custom", $"structure {{type:picture; scene:{region.Note};}}"));
                break;
            case AreaKind.Separator when region.Note.Length > 0:
                Start("SeparatorRegion", ("id", id), ("custom", $"structure {{type:{region.Note};}}"));
                break;
            case AreaKind.Separator:
                Start("SeparatorRegion", ("id", id));
                break;
            default:
                Start("TextRegion", ("id", id), ("type", TypeOf(region.Role!.Value)), ("custom", Custom(region, index!.Value)));
                if (region.IsContinuation)
                {
                    _xml.WriteAttributeString("continuation", "true");
                }

                break;
        }

        WriteOutline(region.Outline);
        for (int line = 0; line < region.Lines.Count; line++)
        {
            WriteLine(region, line, $"{id}l{line}");
        }

        if (region.Kind == AreaKind.Text)
        {
            WriteText(string.Join('\n', region.Lines.Select(line => line.Text)));
        }

        _xml.WriteEndElement();
    }

    private void WriteLine(TruthRegion region, int index, string id)
    {
        TruthLine line = region.Lines[index];
        Start("TextLine", ("id", id), ("custom", Custom(region, index)), ("readingDirection", line.IsVertical ? "top-to-bottom" : "left-to-right"));
        WriteOutline(line.Outline);
        if (line.Baseline.Count > 0)
        {
            Start("Baseline", ("points", Points(line.Baseline)));
            _xml.WriteEndElement();
        }

        WriteText(line.Text);
        _xml.WriteEndElement();
    }

    private void WriteOutline(IReadOnlyList<Point> outline)
    {
        Start("Coords", ("points", Points(outline)));
        _xml.WriteEndElement();
    }

    private void WriteText(string text)
    {
        Start("TextEquiv");
        _xml.WriteElementString("Unicode", Schema, text);
        _xml.WriteEndElement();
    }

    private static string Custom(TruthRegion region, int index)
    {
        string article = region.Article.Length > 0 ? " " + Structure(region.Article) : "";
        return $"readingOrder {{index:{index};}}{article} role {{type:{region.Role!.Value.ToString().ToLowerInvariant()};}}";
    }

    private static string Structure(string article) => $"structure {{type:article; id:{article};}}";

    private static string TypeOf(Role role) => role switch
    {
        Role.Kicker or Role.Title or Role.Subtitle or Role.Subheading => "heading",
        Role.Byline or Role.Credit => "credit",
        Role.Caption => "caption",
        Role.Folio or Role.Masthead => "header",
        Role.Paragraph => "paragraph",
        _ => "other",
    };

    private static string Points(IReadOnlyList<Point> points) => string.Join(' ', points.Select(point =>
        $"{Number((int)Math.Round(point.X))},{Number((int)Math.Round(point.Y))}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Start(string name, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement(name, Schema);
        foreach ((string attribute, string value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }
    }
}
