using System.Text.Encodings.Web;
using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// Writes the schema printrecover/1: source, articles with their blocks and printed lines, furniture, lines left out,
/// warnings. <see cref="IssueReader"/> reads it back.
/// </summary>
public sealed class JsonWriter : IIssueWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public IIssueFile Begin(IssueSource source, Stream output) => new JsonIssueFile(source, output);

    private sealed class JsonIssueFile : IIssueFile
    {
        /// <summary>Bytes that gather before they are handed to the stream.</summary>
        private const int FlushBytes = 1 << 16;

        private readonly Stream _output;
        private readonly Utf8JsonWriter _json;

        public JsonIssueFile(IssueSource source, Stream output)
        {
            _output = output;
            _json = new Utf8JsonWriter(output, Options);
            _json.WriteStartObject();
            _json.WriteText("schema", JsonNames.Schema);
            WriteSource(_json, source);
            _json.WriteStartArray("articles");
        }

        public void Add(Article article)
        {
            WriteArticle(_json, article);
            if (_json.BytesPending > FlushBytes)
            {
                _json.Flush();
            }
        }

        public void Finish(
            IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
        {
            _json.WriteEndArray();
            _json.WriteList("furniture", furniture, item => WriteFurniture(_json, item));
            if (removed.Count > 0)
            {
                _json.WriteList("removed", removed, line => WriteRemoved(_json, line));
            }

            _json.WriteList("warnings", warnings, _json.WriteStringValue);
            _json.WriteEndObject();
            _json.Flush();
            _output.WriteByte((byte)'\n');
        }

        public void Dispose() => _json.Dispose();
    }

    private static void WriteSource(Utf8JsonWriter json, IssueSource source)
    {
        json.WriteStartObject("source");
        json.WriteText("file", source.File);
        json.WriteText("sha256", source.Sha256);
        json.WriteText("engine", source.Engine);
        json.WriteList("pages", source.Pages, page =>
        {
            json.WriteStartObject();
            json.WriteNumber("number", page.Number);
            json.WriteOptionalNumber("width", page.Width);
            json.WriteOptionalNumber("height", page.Height);
            json.WriteOptionalNumber("dpi", page.Dpi);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteText("id", article.Id);
        if (article.Continues != Continuation.None)
        {
            json.WriteText("continues", JsonNames.Of(article.Continues));
        }

        json.WriteText("kicker", article.Kicker);
        json.WriteText("title", article.Title);
        json.WriteText("subtitle", article.Subtitle);
        json.WriteList("pages", article.Pages, json.WriteNumberValue);
        if (article.HeadlineLines.Count > 0)
        {
            json.WriteList("headlineLines", article.HeadlineLines, line => WriteLine(json, line));
        }

        json.WriteList("blocks", article.Blocks, block => WriteBlock(json, block));
        if (article.Regions.Count > 0)
        {
            json.WriteList("regions", article.Regions, region => WriteRegion(json, region));
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, ArticleRegion region)
    {
        json.WriteStartObject();
        json.WriteNumber("page", region.Page);
        json.WriteBox(region.Box);
        json.WriteText("kind", JsonNames.Of(region.Kind));
        if (region.Part is { } part)
        {
            json.WriteText("part", JsonNames.Of(part));
        }

        json.WriteConfidence(region.KindConfidence);
        if (region.Link is { } link)
        {
            json.WriteStartObject("joined");
            json.WriteText("by", JsonNames.Of(link.Kind));
            json.WriteBox(link.To);
            json.WriteConfidence(link.Confidence);
            if (link.Instead is { } instead)
            {
                json.WriteText("instead", JsonNames.Of(instead));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, ArticleBlock block)
    {
        json.WriteStartObject();
        json.WriteText("kind", JsonNames.Of(block.Kind));
        json.WriteText("text", block.Text);
        json.WriteConfidence(block.Confidence);
        json.WriteList("lines", block.Lines, line => WriteLine(json, line));
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, ArticleLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("page", line.Page);
        json.WriteBox(line.Box);
        json.WriteText("text", line.Text);
        json.WriteConfidence(line.Confidence);
        if (line.Glyphs is { } glyphs)
        {
            json.WriteGlyphs("chars", glyphs);
        }

        json.WriteEndObject();
    }

    private static void WriteFurniture(Utf8JsonWriter json, Furniture furniture)
    {
        json.WriteStartObject();
        json.WriteNumber("page", furniture.Page);
        json.WriteText("kind", JsonNames.Of(furniture.Kind));
        json.WriteText("text", furniture.Text);
        json.WriteBox(furniture.Box);
        json.WriteEndObject();
    }

    private static void WriteRemoved(Utf8JsonWriter json, RemovedLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("page", line.Page);
        json.WriteOptionalNumber("line", line.Line);
        json.WriteText("text", line.Text);
        json.WriteBox(line.Box);
        json.WriteEndObject();
    }
}
