using System.Diagnostics;
using System.Text;
using PrintRecover.Training;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Processor time of <c>reflow --format txt</c> on our own Chinese articles, broken, against <c>fmt</c> and against a plain
/// copy of lines in C#; start-up, measured on a short text, is taken off. And the memory that a long text takes.
/// </summary>
internal static class ReflowSpeedBenchmark
{
    private const int SpeedMegabytes = 100;
    private const int Seed = 1;
    private const double Megabyte = 1e6;
    private const double AimMegabytesASecond = 60;
    private const double AimMemoryMegabytes = 300;

    /// <summary>Every so many articles a page ends.</summary>
    private const int ArticlesAPage = 6;

    /// <summary>Measures speed, then memory.</summary>
    public static void Run(BenchmarkOptions options)
    {
        using var folder = new WorkFolder();
        string text = Broken();
        if ("speed".Contains(options.Case, StringComparison.OrdinalIgnoreCase))
        {
            Speed(text, folder, options.Rounds);
        }

        if ("memory".Contains(options.Case, StringComparison.OrdinalIgnoreCase))
        {
            Memory(text, folder, options.Megabytes);
        }
    }

    private static void Speed(string text, WorkFolder folder, int rounds)
    {
        string few = Write(text, folder.File("few.txt"), 0.1);
        string many = Write(text, folder.File("many.txt"), SpeedMegabytes);
        (string Name, Func<double> Seconds)[] sides =
        [
            ("reflow", () => Math.Max(0.01, Processor(() => Reflow(many, folder)) - Processor(() => Reflow(few, folder)))),
            ("fmt", () => Processor(() => ChildProcess.Run("fmt", ["-w", "2000", many]))),
            ("a copy of lines", () => Copy(many, folder.File("copy.txt"))),
        ];
        double[][] seconds = [.. Enumerable.Range(0, rounds).Select(_ => sides.Select(side => side.Seconds()).ToArray())];
        Measurements[] all = [.. sides.Select((_, i) => new Measurements([.. seconds.Select(row => row[i])]))];
        for (int i = 0; i < sides.Length; i++)
        {
            double speed = SpeedMegabytes / all[i].Median;
            string ratio = i == 0
                ? FormattableString.Invariant($", {speed / AimMegabytesASecond:0.00} of the aim")
                : $"; reflow takes {all[0].Over(all[i])} times as long";
            Console.WriteLine(FormattableString.Invariant($"{sides[i].Name}: {speed:0.0} MB a second of one core{ratio}"));
        }
    }

    private static void Memory(string text, WorkFolder folder, int megabytes)
    {
        string file = Write(text, folder.File("long.txt"), megabytes);
        IReadOnlyList<long> resident = Reflow(file, folder);
        double peak = resident[^1] / Megabyte;
        Console.WriteLine(FormattableString.Invariant(
            $"{megabytes} MB in one file: peak {peak:0} MB, {peak / AimMemoryMegabytes:0.00} of the aim"));
    }

    private static IReadOnlyList<long> Reflow(string file, WorkFolder folder) =>
        ChildProcess.PrintRecover("reflow", file, "-o", folder.File("out"), "--format", "txt", "--jobs", "1", "--quiet");

    private static double Processor(Action act)
    {
        TimeSpan before = ChildProcess.ProcessorTime();
        act();
        return (ChildProcess.ProcessorTime() - before).TotalSeconds;
    }

    private static double Copy(string file, string copy)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        using (var reader = new StreamReader(file))
        using (var writer = new StreamWriter(copy))
        {
            while (reader.ReadLine() is { } line)
            {
                writer.WriteLine(line);
            }
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    /// <summary>Every Chinese article once, each broken in its own way, a page every few.</summary>
    private static string Broken()
    {
        var random = new Random(Seed);
        var text = new StringBuilder();
        int articles = 0;
        foreach (WrittenArticle article in WrittenArticle.ReadSet("train").Where(article => article.Language is "zh-Hans" or "zh-Hant"))
        {
            text.Append(BrokenText.Set(article, ColumnStyle.Draw(random, isWide: true, noise: 0), random).Text);
            text.Append(++articles % ArticlesAPage == 0 ? "\f" : "\n\n");
        }

        return text.ToString();
    }

    private static string Write(string text, string file, double megabytes)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using FileStream output = File.Create(file);
        do
        {
            output.Write(bytes);
        }
        while (output.Length < megabytes * Megabyte);
        return file;
    }
}
