using System.Globalization;
using System.Text.Json.Nodes;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Truths of real pages, with the articles that we marked (<c>marked-articles.tsv</c>) where OmniDocBench's own annotation knows
/// blocks and their order only.
/// </summary>
internal static class MarkedArticles
{
    private static readonly ILookup<string, (int First, int Last)> Marks = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "marked-articles.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToLookup(cells => cells[0], cells => (Number(cells[1]), Number(cells[2])));

    /// <summary>The truth of a page, its articles marked where they are known.</summary>
    public static EvaluatedDocument ReadTruth(FilePair pair)
    {
        (int First, int Last)[] articles = [.. Marks[Path.GetFileNameWithoutExtension(pair.Scan!)]];
        if (articles.Length == 0)
        {
            return DocumentReader.ReadTruth(pair.Truth);
        }

        using var folder = new WorkFolder();
        string marked = folder.File(Path.GetFileName(pair.Truth[0]));
        File.WriteAllText(marked, Mark(JsonNode.Parse(File.ReadAllText(pair.Truth[0]))!, articles).ToJsonString());
        return DocumentReader.ReadTruth([marked]);
    }

    private static JsonNode Mark(JsonNode root, (int First, int Last)[] articles)
    {
        JsonNode page = root is JsonArray pages ? pages[0]! : root;
        foreach (JsonNode? block in page["layout_dets"]!.AsArray())
        {
            int place = block!["order"]?.GetValue<int>() ?? 0;
            int article = Array.FindIndex(articles, each => place >= each.First && place <= each.Last);
            block["article"] = article < 0 ? null : article + 1;
        }

        return root;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
