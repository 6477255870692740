using System.Text.Encodings.Web;
using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// Writes the schema printrecover/1: source, articles with their blocks and printed lines, furniture, warnings.
/// <see cref="IssueReader"/> reads it back.
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
    public void Write(Issue issue, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteText("schema", JsonNames.Schema);
            WriteSource(json, issue.Source);
            json.WriteList("articles", issue.Articles, article => WriteArticle(json, article));
            json.WriteList("furniture", issue.Furniture, furniture => WriteFurniture(json, furniture));
            json.WriteList("warnings", issue.Warnings, json.WriteStringValue);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
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
            json.WriteNumber("width", page.Width);
            json.WriteNumber("height", page.Height);
            json.WriteNumber("dpi", page.Dpi);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteText("id", article.Id);
        json.WriteText("kicker", article.Kicker);
        json.WriteText("title", article.Title);
        json.WriteText("subtitle", article.Subtitle);
        json.WriteList("pages", article.Pages, json.WriteNumberValue);
        json.WriteList("blocks", article.Blocks, block => WriteBlock(json, block));
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
}
