using System.Diagnostics;
using System.Globalization;

namespace PrintRecover.Benchmarks;

/// <summary>Runs programs and measures what they take. Reads Linux's /proc (man 5 proc).</summary>
internal static class ChildProcess
{
    /// <summary>Peaks last; a few looks a second miss none of them.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs <c>printrecover</c> with these arguments.</summary>
    /// <returns>The resident memory over time, bytes; its peak last.</returns>
    public static IReadOnlyList<long> PrintRecover(params IEnumerable<string> arguments) =>
        Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "PrintRecover.Cli.dll"), .. arguments]);

    /// <summary>Runs a program and waits for it.</summary>
    /// <returns>The resident memory over time, bytes; its peak last.</returns>
    /// <exception cref="InputException">The program failed.</exception>
    public static IReadOnlyList<long> Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        List<long> resident = [];
        long peak = 0;
        while (!process.WaitForExit(LookEvery))
        {
            resident.Add(Status(process.Id, "VmRSS:") ?? 0);
            peak = Math.Max(peak, Status(process.Id, "VmHWM:") ?? 0);
        }

        process.WaitForExit();
        _ = output.Result;
        return process.ExitCode == 0
            ? [.. resident, peak]
            : throw new InputException($"{program} failed on {string.Join(' ', start.ArgumentList)}: {errors.Result}");
    }

    /// <summary>Processor time of all programs run so far, those that have ended.</summary>
    public static TimeSpan ProcessorTime()
    {
        // The name, in brackets, may hold spaces; cutime and cstime are the 14th and 15th value after it, in 1/100 s.
        string stat = File.ReadAllText("/proc/self/stat");
        string[] values = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Ticks(values[13]) + Ticks(values[14])) / 100.0);
    }

    private static long Ticks(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static long? Status(int process, string name)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : 1024 * Ticks(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim('\t'));
        }
        catch (IOException)
        {
            // It ended just now.
            return null;
        }
    }
}
