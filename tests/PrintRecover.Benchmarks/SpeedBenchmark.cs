using System.Collections.Concurrent;
using System.Diagnostics;
using PrintRecover.Native;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Pages a minute of <c>convert --jobs 2</c> against two <c>tesseract --psm 3</c> processes side by side, one thread
/// each, with the same models and with Debian's.
/// </summary>
internal static class SpeedBenchmark
{
    private const int Jobs = 2;

    private static readonly (string Name, string Folder)[] Models =
    [
        ("the same models", InstallationFolder.Models),
        ("Debian's models", "/usr/share/tesseract-ocr/5/tessdata"),
    ];

    /// <summary>Measures every case and tells the ratios.</summary>
    public static void Run(BenchmarkOptions options)
    {
        RequireTesseract();
        foreach (SpeedCase @case in SpeedCase.All.Where(@case => @case.Name.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            if (@case.Files.Count == 0)
            {
                Console.WriteLine($"{@case.Name}: skipped, no such pages in ../shared/data.");
                continue;
            }

            Compare(@case, options.Rounds);
        }
    }

    private static void Compare(SpeedCase @case, int rounds)
    {
        using var folder = new WorkFolder();
        (IReadOnlyList<string> scans, IReadOnlyList<string> pictures) = @case.Lay(folder);
        var sides = new List<(string Name, Action Act)> { ("convert", () => Convert(scans, @case.Language, folder)) };
        sides.AddRange(Models
            .Where(models => File.Exists(Path.Combine(models.Folder, @case.Language + ".traineddata")))
            .Select(models => ($"tesseract, {models.Name}", (Action)(() => Tesseract(pictures, @case.Language, models.Folder)))));

        (double Wall, double Processor)[][] rows = [.. Enumerable.Range(0, rounds).Select(_ => sides.Select(side => Time(side.Act)).ToArray())];
        Measurements[] walls = [.. sides.Select((_, i) => new Measurements([.. rows.Select(row => row[i].Wall)]))];
        Measurements[] processors = [.. sides.Select((_, i) => new Measurements([.. rows.Select(row => row[i].Processor)]))];

        Console.WriteLine($"{@case.Name}: {scans.Count} pages, {@case.Language}, {rounds} round(s)");
        for (int i = 0; i < sides.Count; i++)
        {
            string ratio = i == 0 ? "" : $"; convert is {walls[i].Over(walls[0])} times as fast, by processor time {processors[i].Over(processors[0])}";
            Console.WriteLine(FormattableString.Invariant(
                $"  {sides[i].Name}: {60 * scans.Count / walls[i].Median:0.0} pages a minute, {processors[i].Median / scans.Count:0.00} processor seconds a page{ratio}"));
        }
    }

    private static (double Wall, double Processor) Time(Action act)
    {
        TimeSpan before = ChildProcess.ProcessorTime();
        long start = Stopwatch.GetTimestamp();
        act();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (ChildProcess.ProcessorTime() - before).TotalSeconds);
    }

    private static void Convert(IReadOnlyList<string> scans, string language, WorkFolder folder) => ChildProcess.PrintRecover(
        ["convert", .. scans, "-o", folder.File("out"), "--lang", language, "--jobs", $"{Jobs}", "--quiet"]);

    private static void Tesseract(IReadOnlyList<string> pictures, string language, string models)
    {
        var waiting = new ConcurrentQueue<string>(pictures);
        Task[] workers = [.. Enumerable.Range(0, Jobs).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning))];
        Task.WaitAll(workers);

        void Work()
        {
            while (waiting.TryDequeue(out string? picture))
            {
                ChildProcess.Run("tesseract", [picture, picture + ".tesseract", "--psm", "3", "-l", language, "--tessdata-dir", models]);
            }
        }
    }

    private static void RequireTesseract()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "tesseract")));
        if (!isThere)
        {
            throw new MissingComponentException(
                "The tesseract command, which speed is measured against, is not installed; install the Debian package tesseract-ocr.");
        }
    }
}
