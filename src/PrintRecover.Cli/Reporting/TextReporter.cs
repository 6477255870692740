using System.Diagnostics;
using System.Globalization;
using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells a person: on a terminal one line that is written over and over, elsewhere a line a page.</summary>
/// <param name="error">Where it is told.</param>
/// <param name="isTerminal">True when a person watches.</param>
/// <param name="done">What was done to the files, in a word.</param>
internal sealed class TextReporter(TextWriter error, bool isTerminal, string done) : IConvertReporter
{
    // ECMA-48: back to the line's start, and erase to its end.
    private const string EraseLine = "\r\u001b[K";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Stopwatch> _fileWatches = [];
    private int _warningsOfRun;

    public void Report(RecoveryProgress value)
    {
        lock (_lock)
        {
            _fileWatches.TryAdd(value.File, Stopwatch.StartNew());
            // When the only page fails, so does the file, and that is told in the same words.
            if (value is { Warning: not null } and ({ PagesTotal: > 1 } or { Stage: PageStage.Finished }))
            {
                WriteLine($"warning: {value.Warning}");
            }

            Tell(value);
        }
    }

    public void FileDone(ConvertedFile file)
    {
        lock (_lock)
        {
            _fileWatches.Remove(file.File);
            WriteLine($"{file.File}: {Count(file.Articles, "article")} in {string.Join(", ", file.Outputs)}");
        }
    }

    public void Warn(string file, string message)
    {
        lock (_lock)
        {
            _warningsOfRun += file.Length == 0 ? 1 : 0;
            WriteLine($"warning: {message}");
        }
    }

    public void Failed(string? file, string message)
    {
        lock (_lock)
        {
            WriteLine($"printrecover: {message}");
        }
    }

    public void RunDone(ConvertSummary summary)
    {
        if (summary.Files == 0)
        {
            WriteLine($"0 files {done}, {summary.FilesFailed} failed.");
            return;
        }

        string failed = summary.FilesFailed > 0 ? $", {summary.FilesFailed} failed" : "";
        WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {Count(summary.Files, "file")} {done}{failed}: {Count(summary.Pages, "page")}, {Count(summary.Articles, "article")}, {summary.Characters:N0} characters in {summary.Elapsed.TotalSeconds:F1} s; {Count(summary.Warnings + _warningsOfRun, "warning")}.
            """));
    }

    private void Tell(RecoveryProgress value)
    {
        string left = TimeLeft(value);
        if (isTerminal)
        {
            string line = $"{Path.GetFileName(value.File)}: page {value.Page}, {Words(value.Stage)}; "
                + $"{value.PagesDone} of {value.PagesTotal} done{left}";
            error.Write(EraseLine + TerminalText.Fit(TerminalText.Safe(line), TerminalText.Width()));
        }
        else if (value.Stage == PageStage.Finished)
        {
            WriteLine($"{value.File}: page {value.Page} read, {value.PagesDone} of {value.PagesTotal} done{left}");
        }
    }

    private string TimeLeft(RecoveryProgress value)
    {
        if (value.PagesDone == 0 || value.PagesDone == value.PagesTotal)
        {
            return "";
        }

        TimeSpan left = _fileWatches[value.File].Elapsed / value.PagesDone * (value.PagesTotal - value.PagesDone);
        return string.Create(CultureInfo.InvariantCulture, $", about {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    private void WriteLine(string line) => error.WriteLine((isTerminal ? EraseLine : "") + TerminalText.Safe(line));

    private static string Words(PageStage stage) => stage.ToString().ToLowerInvariant();

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
