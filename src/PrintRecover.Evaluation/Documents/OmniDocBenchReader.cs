using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Documents;

/// <summary>
/// Reads the annotation of OmniDocBench: blocks with their class, outline, order and text, lines as spans, and which blocks
/// are one paragraph that a column's end cut (its relation <c>truncated</c>). A block may also have an <c>article</c>, a number or
/// a name that OmniDocBench does not know: the article that it is part of. A title that follows other text of its article is a
/// subheading then.
/// </summary>
internal static class OmniDocBenchReader
{
    /// <summary>True for a page of the annotation, or a list of them.</summary>
    public static bool Reads(JsonElement root) => Pages(root).Any(page =>
        page.ValueKind == JsonValueKind.Object && page.TryGetProperty("layout_dets", out _));

    /// <summary>Reads all pages.</summary>
    public static EvaluatedDocument Read(JsonElement root, string name)
    {
        (DocumentPage Page, IReadOnlyList<DocumentBlock> Blocks)[] pages = [.. Pages(root).Select((page, index) => ReadPage(page, index + 1))];
        return new EvaluatedDocument(
            name, [.. pages.Select(each => each.Page)], [.. pages.SelectMany(each => each.Blocks)], HasPrintedLines: true,
            HasArticles: pages.Any(each => each.Page.Regions.Any(region => region.Article is not null)));
    }

    private static IEnumerable<JsonElement> Pages(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];

    private static (DocumentPage Page, IReadOnlyList<DocumentBlock> Blocks) ReadPage(JsonElement page, int number)
    {
        JsonElement[] blocks =
        [
            .. page.GetProperty("layout_dets").EnumerateArray()
                .Where(block => RoleOf(Text(block, "category_type")) is not null && !IsIgnored(block))
                .OrderBy(block => Number(block, "order") ?? double.MaxValue),
        ];
        DocumentRegion[] regions = WithSubheadings([.. blocks.Select(RegionOf)]);
        Dictionary<int, HashSet<int>> parts = PartsOfOne(page);
        var whole = new List<(DocumentRegion Head, List<string> Texts)>();
        var placeOf = new Dictionary<int, int>();
        for (int i = 0; i < blocks.Length; i++)
        {
            int id = (int)(Number(blocks[i], "anno_id") ?? -1 - i);
            string text = Text(blocks[i], "text") ?? string.Join('\n', regions[i].Lines.Select(line => line.Text));
            if (parts.TryGetValue(id, out HashSet<int>? others) && others.FirstOrDefault(placeOf.ContainsKey, id) is var before && before != id)
            {
                placeOf[id] = placeOf[before];
                whole[placeOf[id]].Texts.Add(text);
            }
            else if (regions[i].Role != TextRole.Picture)
            {
                placeOf[id] = whole.Count;
                whole.Add((regions[i], [text]));
            }
        }

        var joiner = new Reflow.LineJoiner(Reflow.HyphenMender.Of(whole.SelectMany(block => block.Texts).Select(text => text.AsMemory())));
        return (
            new DocumentPage(number, null, null, regions),
            [.. whole.Select(block => new DocumentBlock(
                block.Head.Role, joiner.Join(block.Texts.SelectMany(text => text.Split('\n'))), block.Head.Article, number))]);
    }

    private static DocumentRegion[] WithSubheadings(DocumentRegion[] regions)
    {
        HashSet<string> begun = [];
        return [.. regions.Select(region =>
        {
            bool isAmidText = region.Article is not null && begun.Contains(region.Article);
            if (region.Article is not null && region.Role is not (TextRole.Title or TextRole.Picture))
            {
                begun.Add(region.Article);
            }

            return region.Role == TextRole.Title && isAmidText ? region with { Role = TextRole.Subheading } : region;
        })];
    }

    /// <summary>For each block that a column's end cut all blocks that are one with it, whichever a relation names first.</summary>
    private static Dictionary<int, HashSet<int>> PartsOfOne(JsonElement page)
    {
        var parts = new Dictionary<int, HashSet<int>>();
        foreach ((int source, int target) in Relations(page))
        {
            HashSet<int> all = [source, target, .. parts.GetValueOrDefault(source, []), .. parts.GetValueOrDefault(target, [])];
            foreach (int part in all)
            {
                parts[part] = all;
            }
        }

        return parts;
    }

    private static bool IsIgnored(JsonElement block) => block.TryGetProperty("ignore", out JsonElement ignore) && ignore.ValueKind == JsonValueKind.True;

    private static IEnumerable<(int Source, int Target)> Relations(JsonElement page) =>
        page.TryGetProperty("extra", out JsonElement extra) && extra.TryGetProperty("relation", out JsonElement relations)
            ? relations.EnumerateArray()
                .Where(relation => Text(relation, "relation_type") == "truncated")
                .Select(relation => ((int)(Number(relation, "source_anno_id") ?? -1), (int)(Number(relation, "target_anno_id") ?? -1)))
            : [];

    private static DocumentRegion RegionOf(JsonElement block)
    {
        TextRole role = RoleOf(Text(block, "category_type"))!.Value;
        DocumentLine[] lines = block.TryGetProperty("line_with_spans", out JsonElement spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(span => new DocumentLine(Text(span, "text") ?? "", BoxOf(span))).Where(line => line.Text.Length > 0)]
            : [];
        if (lines.Length == 0 && Text(block, "text") is { Length: > 0 } text)
        {
            lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new DocumentLine(line, null))];
        }

        return new DocumentRegion(role, lines, BoxOf(block), role == TextRole.Furniture ? null : ArticleOf(block));
    }

    private static string? ArticleOf(JsonElement block) =>
        Text(block, "article") ?? Number(block, "article")?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The role of a class, text where the class is not known; null for those that are masks and no content.</summary>
    private static TextRole? RoleOf(string? category) => category switch
    {
        null or "abandon" => null,
        "title" => TextRole.Title,
        "figure" => TextRole.Picture,
        "table" => TextRole.Table,
        "header" or "footer" or "page_number" or "page_footnote" => TextRole.Furniture,
        _ when category.EndsWith("_mask", StringComparison.Ordinal) => null,
        _ when category.EndsWith("_caption", StringComparison.Ordinal) || category.EndsWith("_footnote", StringComparison.Ordinal) => TextRole.Caption,
        _ => TextRole.Paragraph,
    };

    private static Box? BoxOf(JsonElement element)
    {
        double[] outline = element.TryGetProperty("poly", out JsonElement poly) && poly.ValueKind == JsonValueKind.Array
            ? [.. poly.EnumerateArray().Select(number => number.GetDouble())]
            : [];
        if (outline.Length < 4 || outline.Any(number => !(Math.Abs(number) < 1e7)))
        {
            return null;
        }

        double[] x = [.. outline.Where((_, index) => index % 2 == 0)];
        double[] y = [.. outline.Where((_, index) => index % 2 == 1)];
        return Box.FromEdges((int)Math.Floor(x.Min()), (int)Math.Floor(y.Min()), (int)Math.Ceiling(x.Max()), (int)Math.Ceiling(y.Max()));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
