using System.Text.Encodings.Web;
using System.Text.Json;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Checking;

/// <summary>Writes the scores for machines, in the schema printrecover-check/1, and reads a summary back as a baseline.</summary>
public static class JsonReport
{
    /// <summary>The schema's name.</summary>
    public const string Schema = "printrecover-check/1";

    private const long MostBytes = 256L << 20;

    private const int MostConfusions = 200;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report.</summary>
    /// <param name="documents">The documents that were checked.</param>
    /// <param name="engine">What made the results.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<CheckedDocument> documents, string engine, Stream output)
    {
        CheckSummary summary = CheckSummary.Of(documents.Select(document => document.Check));
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("engine", engine);
        WriteScores(json, summary.Scores);
        WriteConfusions(json, summary.Confusions);
        json.WriteStartArray("documents");
        foreach (CheckedDocument document in documents)
        {
            Write(json, document);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The scores of an earlier report.</summary>
    /// <exception cref="InputException">The file is missing, too large or no report.</exception>
    public static IReadOnlyDictionary<string, double> ReadScores(string file)
    {
        try
        {
            using FileStream input = File.OpenRead(file);
            if (input.Length > MostBytes)
            {
                throw new InputException($"{file} is larger than {MostBytes >> 20} MB; it is no report.");
            }

            using JsonDocument report = JsonDocument.Parse(input);
            return report.RootElement.GetProperty("schema").GetString() == Schema
                ? report.RootElement.GetProperty("scores").EnumerateObject()
                    .Where(score => score.Value.GetProperty("value").ValueKind == JsonValueKind.Number)
                    .ToDictionary(score => score.Name, score => score.Value.GetProperty("value").GetDouble())
                : throw new InputException($"{file} is no report of check; name its report.json.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read; check that it is there and may be read.", error);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InputException($"{file} is no report of check; name its report.json.", error);
        }
    }

    private static void Write(Utf8JsonWriter json, CheckedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("name", document.Name);
        WriteScores(json, document.Check.Scores);
        json.WriteStartArray("lines");
        foreach (PlacedLine line in document.Check.Lines.Where(line => line.Check.Errors > 0))
        {
            json.WriteStartObject();
            json.WriteNumber("page", line.Page);
            WriteBox(json, "box", line.Box);
            WriteBox(json, "foundBox", line.FoundBox);
            json.WriteString("truth", line.Check.Truth);
            json.WriteString("found", line.Check.Found);
            json.WriteNumber("errors", line.Check.Errors);
            json.WriteNumber("length", line.Check.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteConfusions(json, document.Check.Confusions.Confusions);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, IReadOnlyDictionary<string, Tally> scores)
    {
        json.WriteStartObject("scores");
        foreach (ScoreDefinition definition in ScoreDefinition.All.Where(definition => scores.ContainsKey(definition.Name)))
        {
            Tally tally = scores[definition.Name];
            json.WriteStartObject(definition.Name);
            WriteNumber(json, "value", tally.Value);
            WriteNumber(json, "part", tally.Part);
            if (tally.Whole is { } whole)
            {
                WriteNumber(json, "whole", whole);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
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

    private static void WriteConfusions(Utf8JsonWriter json, IReadOnlyList<Confusion> confusions)
    {
        json.WriteStartArray("confusions");
        foreach (Confusion confusion in confusions.Take(MostConfusions))
        {
            json.WriteStartObject();
            json.WriteString("truth", confusion.Truth);
            json.WriteString("found", confusion.Found);
            json.WriteNumber("count", confusion.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBox(Utf8JsonWriter json, string name, Box? box)
    {
        if (box is { } place)
        {
            json.WriteStartArray(name);
            json.WriteNumberValue(place.X);
            json.WriteNumberValue(place.Y);
            json.WriteNumberValue(place.Width);
            json.WriteNumberValue(place.Height);
            json.WriteEndArray();
        }
    }
}
