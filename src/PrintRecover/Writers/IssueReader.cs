using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Reads what <see cref="JsonWriter"/> wrote, or what a person wrote in the same schema; fields may be missing.</summary>
public static class IssueReader
{
    /// <summary>The longest file that is read: ten times a 300-page broadsheet, whose JSON takes about 25 MB.</summary>
    public const long MaximumBytes = 256L << 20;

    // The schema nests eleven deep; more is no issue of ours.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">The file is missing, too long, or not in the schema printrecover/1.</exception>
    public static Issue ReadFile(string path)
    {
        try
        {
            using FileStream input = File.OpenRead(path);
            return Read(input, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read; check that it is there and may be read.", error);
        }
    }

    /// <summary>Reads a seekable stream to its end.</summary>
    /// <param name="input">The stream, which stays open.</param>
    /// <param name="name">What an error calls it.</param>
    /// <exception cref="InputException">The text is too long, or not in the schema printrecover/1.</exception>
    public static Issue Read(Stream input, string name)
    {
        if (input.Length > MaximumBytes)
        {
            throw new InputException($"{name} is longer than {MaximumBytes >> 20} MB; split it by page.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(input, Options);
            return ReadIssue(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            throw new InputException($"{name} is not a {JsonNames.Schema} file ({error.Message}); convert the scan anew.", error);
        }
    }

    private static Issue ReadIssue(JsonElement root)
    {
        string schema = root.Text("schema") ?? throw new FormatException("it names no schema");
        return schema == JsonNames.Schema
            ? new Issue(
                ReadSource(root),
                root.Items("articles", ReadArticle),
                root.Items("furniture", ReadFurniture),
                root.Items("warnings", warning => warning.GetString() ?? ""))
            {
                Removed = root.Items("removed", line => new RemovedLine(
                    line.Number("page", 1), line.OptionalNumber("line"), line.Text("text") ?? "", line.Box())),
            }
            : throw new FormatException($"its schema is {schema}");
    }

    private static IssueSource ReadSource(JsonElement root) => root.TryGetProperty("source", out JsonElement source)
        ? new IssueSource(
            source.Text("file") ?? "",
            source.Text("sha256") ?? "",
            source.Text("engine") ?? "",
            source.Items("pages", page => new SourcePage(
                page.Number("number", 1),
                page.OptionalNumber("width"),
                page.OptionalNumber("height"),
                page.OptionalNumber("dpi"))))
        : new IssueSource("", "", "", []);

    private static Article ReadArticle(JsonElement article, int index) => new(
        article.Text("id") ?? $"a{index + 1}",
        article.Text("kicker"),
        article.Text("title"),
        article.Text("subtitle"),
        article.Items("headlineLines", ReadLine),
        article.Items("pages", page => page.GetInt32()),
        article.Items("blocks", ReadBlock))
    {
        Continues = article.Kind("continues", Continuation.None),
        Regions = article.Items("regions", ReadRegion),
    };

    private static ArticleRegion ReadRegion(JsonElement region) => new(
        region.Number("page", 1),
        region.Box() ?? default,
        region.Kind("kind", RegionKind.Paragraph),
        region.OptionalKind<HeadlinePart>("part"),
        region.Confidence(),
        region.TryGetProperty("joined", out JsonElement link)
            ? new RegionLink(link.Kind("by", LinkKind.Alone), link.Box(), link.Confidence(), link.OptionalKind<LinkKind>("instead"))
            : null);

    private static ArticleBlock ReadBlock(JsonElement block) => new(
        block.Kind("kind", BlockKind.Paragraph),
        block.Text("text") ?? "",
        block.Confidence(),
        block.Items("lines", ReadLine));

    private static ArticleLine ReadLine(JsonElement line) =>
        new(line.Number("page", 1), line.Box(), line.Text("text") ?? "", line.Confidence())
        {
            Glyphs = line.TryGetProperty("chars", out _) ? line.Items("chars", ReadGlyph) : null,
        };

    private static PrintedGlyph ReadGlyph(JsonElement glyph) => new(
        glyph.Text("text") ?? "",
        glyph.Box() ?? default,
        glyph.Confidence() ?? 0,
        glyph.Items("alternatives", other => new GlyphAlternative(other.Text("text") ?? "", other.Confidence() ?? 0)));

    private static Furniture ReadFurniture(JsonElement furniture) => new(
        furniture.Number("page", 1),
        furniture.Kind("kind", FurnitureKind.Folio),
        furniture.Text("text") ?? "",
        furniture.Box());
}
