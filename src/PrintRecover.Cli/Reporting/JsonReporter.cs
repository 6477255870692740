using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells a machine: one JSON object a line, each with an <c>event</c>: page, file, warning, error, summary.</summary>
internal sealed class JsonReporter(TextWriter output) : IConvertReporter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lock _lock = new();
    private int _warningsOfRun;

    public void Report(RecoveryProgress value)
    {
        if (value.Stage is PageStage.Finished or PageStage.Failed)
        {
            Write("page", json =>
            {
                json.WriteString("file", value.File);
                json.WriteNumber("page", value.Page);
                json.WriteBoolean("ok", value.Stage == PageStage.Finished);
                json.WriteNumber("pagesDone", value.PagesDone);
                json.WriteNumber("pagesTotal", value.PagesTotal);
                json.WriteString("warning", value.Warning);
            });
        }
    }

    public void FileDone(ConvertedFile file) => Write("file", json =>
    {
        json.WriteString("file", file.File);
        WriteStrings(json, "outputs", file.Outputs);
        json.WriteNumber("pages", file.Pages);
        json.WriteNumber("articles", file.Articles);
        json.WriteNumber("characters", file.Characters);
        WriteStrings(json, "warnings", file.Warnings);
    });

    // Warnings of a file are told with it; others concern the run.
    public void Warn(string file, string message)
    {
        if (file.Length == 0)
        {
            Interlocked.Increment(ref _warningsOfRun);
            Write("warning", json => json.WriteString("message", message));
        }
    }

    public void Failed(string? file, string message) => Write("error", json =>
    {
        json.WriteString("file", file);
        json.WriteString("message", message);
    });

    public void RunDone(ConvertSummary summary) => Write("summary", json =>
    {
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("filesFailed", summary.FilesFailed);
        json.WriteNumber("pages", summary.Pages);
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("characters", summary.Characters);
        json.WriteNumber("warnings", summary.Warnings + _warningsOfRun);
        json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 1));
        json.WriteNumber("exitCode", (int)summary.ExitCode);
    });

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Write(string name, Action<Utf8JsonWriter> writeFields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("event", name);
            writeFields(json);
            json.WriteEndObject();
        }

        lock (_lock)
        {
            output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
            output.Flush();
        }
    }
}
