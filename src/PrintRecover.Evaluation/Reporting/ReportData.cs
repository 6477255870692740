using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>Writes what the report's script shows, as JSON that cannot end the element it stands in.</summary>
internal static class ReportData
{
    private const int MostConfusions = 200;

    // Angle brackets, ampersands and quotes become escapes; other scripts stay as they are, three times shorter.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The scores of all documents together, and what they are.</summary>
    public static void WriteSummary(
        IReadOnlyList<CheckedDocument> documents,
        string engine,
        IReadOnlyList<(string Name, IReadOnlyDictionary<string, double> Scores)> baselines,
        int mostPictures,
        Stream output)
    {
        CheckSummary summary = CheckSummary.Of(documents.Select(document => document.Check));
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("engine", engine);
        json.WriteNumber("mostPictures", mostPictures);
        json.WriteStartArray("baselines");
        foreach ((string name, _) in baselines)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartArray("scores");
        foreach (ScoreDefinition score in ScoreDefinition.All.Where(score => summary.Scores.ContainsKey(score.Name)))
        {
            WriteScore(json, score, summary.Scores[score.Name], [.. baselines.Select(each => each.Scores)]);
        }

        json.WriteEndArray();
        WriteConfusions(json, summary.Confusions);
        json.WriteEndObject();
    }

    /// <summary>One document: its pages, its lines with the marks of their errors, its confusions.</summary>
    public static void WriteDocument(CheckedDocument document, IReadOnlyDictionary<int, PagePreview> pictures, Stream output)
    {
        IReadOnlyList<PageGeometry> pages = PageGeometry.Of(document.Check, pictures);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("name", document.Name);
        json.WriteString("truth", string.Join(", ", document.TruthFiles));
        json.WriteString("result", document.ResultFile);
        json.WriteString("scan", document.Scan);
        json.WriteStartObject("scores");
        foreach ((string name, Tally tally) in document.Check.Scores)
        {
            WriteNumber(json, name, tally.Value);
        }

        json.WriteEndObject();
        WritePages(json, pages, pictures);
        WriteLines(json, document.Check, pages);
        WriteConfusions(json, document.Check.Confusions.Confusions);
        json.WriteEndObject();
    }

    private static void WriteScore(
        Utf8JsonWriter json, ScoreDefinition score, Tally tally, IReadOnlyDictionary<string, double>[] earlier)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Name);
        json.WriteString("title", score.Title);
        json.WriteString("source", score.Source);
        json.WriteBoolean("isCount", score.IsCount);
        json.WriteBoolean("isHigherBetter", score.IsHigherBetter);
        WriteNumber(json, "value", tally.Value);
        json.WriteStartArray("earlier");
        foreach (IReadOnlyDictionary<string, double> scores in earlier)
        {
            if (scores.TryGetValue(score.Name, out double value) && double.IsFinite(value))
            {
                json.WriteNumberValue(value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePages(
        Utf8JsonWriter json, IReadOnlyList<PageGeometry> pages, IReadOnlyDictionary<int, PagePreview> pictures)
    {
        json.WriteStartArray("pages");
        foreach (PageGeometry page in pages)
        {
            json.WriteStartObject();
            json.WriteNumber("number", page.Number);
            json.WriteNumber("width", page.Width);
            json.WriteNumber("height", page.Height);
            json.WriteBoolean("hasPicture", pictures.ContainsKey(page.Number));
            json.WriteBoolean("isFitted", page.IsFitted);
            json.WriteStartArray("found");
            foreach (DocumentLine line in page.Found?.Regions.SelectMany(region => region.Lines) ?? [])
            {
                if (line.Box is { } box)
                {
                    WriteBox(json, page.PlaceOfFound(box));
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, DocumentCheck check, IReadOnlyList<PageGeometry> pages)
    {
        SourceText found = SourceText.Of(check.FoundText, check.Folding);
        json.WriteStartArray("lines");
        foreach (PlacedLine line in check.Lines)
        {
            json.WriteStartObject();
            WritePlace(json, line, pages);
            json.WriteNumber("errors", line.Check.Errors);
            json.WriteNumber("length", line.Check.Length);
            WriteTexts(json, line.Check, found, check.Folding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("surplus");
        foreach (SurplusText surplus in SurplusText.Of(found, [.. check.Lines.Select(line => line.Check)]))
        {
            json.WriteStartObject();
            json.WriteNumber("line", surplus.Line);
            json.WriteString("text", surplus.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Where the truth has the line, else where it was found.</summary>
    private static void WritePlace(Utf8JsonWriter json, PlacedLine line, IReadOnlyList<PageGeometry> pages)
    {
        PageGeometry? Page(int number) => pages.Count == 1 ? pages[0] : pages.FirstOrDefault(page => page.Number == number);
        int number = line.Box is null && line.FoundBox is not null ? line.FoundPage : line.Page;
        json.WriteNumber("page", Page(number)?.Number ?? number);
        if (line.Box is { } box)
        {
            json.WritePropertyName("box");
            WriteBox(json, Page(line.Page)?.PlaceOfTruth(box) ?? box);
        }

        if (line.FoundBox is { } place && (line.Box is null || line.FoundPage == line.Page || pages.Count == 1))
        {
            json.WritePropertyName("foundBox");
            WriteBox(json, Page(line.FoundPage)?.PlaceOfFound(place) ?? place);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, LineCheck line, SourceText found, TextFolding folding)
    {
        if (line.Found is null)
        {
            json.WriteString("truth", line.Truth);
            return;
        }

        SourceText part = found.Part(line.FoundStart, line.FoundEnd);
        if (line.Errors == 0)
        {
            json.WriteString("truth", line.Truth);
            json.WriteString("found", part.ToString());
            return;
        }

        MarkedPair marked = MarkedPair.Of(SourceText.Of(line.Truth, folding), part);
        WriteTurns(json, "truth", marked.Truth);
        WriteTurns(json, "found", marked.Found);
    }

    private static void WriteTurns(Utf8JsonWriter json, string name, IReadOnlyList<string> turns)
    {
        json.WriteStartArray(name);
        foreach (string turn in turns)
        {
            json.WriteStringValue(turn);
        }

        json.WriteEndArray();
    }

    private static void WriteConfusions(Utf8JsonWriter json, IReadOnlyList<Confusion> confusions)
    {
        json.WriteNumber("confusionCount", confusions.Count);
        json.WriteStartArray("confusions");
        foreach (Confusion confusion in confusions.Take(MostConfusions))
        {
            json.WriteStartArray();
            json.WriteStringValue(confusion.Truth);
            json.WriteStringValue(confusion.Found);
            json.WriteNumberValue(confusion.Count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteBox(Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray();
        json.WriteNumberValue(box.X);
        json.WriteNumberValue(box.Y);
        json.WriteNumberValue(box.Width);
        json.WriteNumberValue(box.Height);
        json.WriteEndArray();
    }

    /// <summary>JSON has no infinity: errors against an empty truth are null.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumber(name, Math.Round(number, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
