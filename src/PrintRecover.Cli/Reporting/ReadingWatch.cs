using System.Collections.Concurrent;
using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>
/// Passes reports on, and notices a page whose reading will not end. PDFium draws whatever a file asks for, a form within
/// a form a thousand million times if need be, and nothing stops it but the end of the process.
/// </summary>
/// <param name="reporter">Where reports go.</param>
public sealed class ReadingWatch(IConvertReporter reporter) : IConvertReporter, IDisposable
{
    // The slowest page within the limits, 225 million pixels of 64 bits, took 23 s on one of two busy cores.
    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(3);

    // The same page took 2.9 GB; a page of forms within forms takes 200 MB more every second.
    private const long LargestGrowthBytes = 4L << 30;

    private readonly ConcurrentDictionary<(string File, int Page), (DateTime Since, long MemoryBytes)> _reading = new();
    private int _filesDone;
    private int _complaints;
    private Timer? _timer;

    /// <summary>What the process should end with: files done before are whole.</summary>
    public ExitCode ExitCode => _filesDone > 0 ? ExitCode.Partial : ExitCode.UnreadableInput;

    /// <summary>Looks every second, and calls once, on a thread of its own, what has to end the process.</summary>
    public void Start(Action<ExitCode> endProcess)
    {
        TimeSpan second = TimeSpan.FromSeconds(1);
        _timer = new Timer(_ => Look(), null, second, second);

        void Look()
        {
            if (Complaint(DateTime.UtcNow, Environment.WorkingSet) is var (file, message) && Interlocked.Exchange(ref _complaints, 1) == 0)
            {
                reporter.Failed(file, message);
                endProcess(ExitCode);
            }
        }
    }

    /// <summary>The page that has been read for longest, when that is too long or takes too much; null when all is well.</summary>
    /// <param name="now">The time, UTC.</param>
    /// <param name="memoryBytes">What the process takes of the machine's memory.</param>
    public (string File, string Message)? Complaint(DateTime now, long memoryBytes)
    {
        ((string file, int page), (DateTime since, long before)) =
            _reading.ToArray().OrderBy(reading => reading.Value.Since).FirstOrDefault();
        if (file is null || (now - since < LongestReading && memoryBytes - before < LargestGrowthBytes))
        {
            return null;
        }

        return (file, $"Page {page} of {file} takes more time or memory to read than any scan does, and the run ends here; "
            + "convert the other files without it, or print that page to a new PDF.");
    }

    /// <inheritdoc/>
    public void Report(RecoveryProgress value)
    {
        if (value.Stage == PageStage.Reading)
        {
            _reading[(value.File, value.Page)] = (DateTime.UtcNow, Environment.WorkingSet);
        }
        else
        {
            _reading.TryRemove((value.File, value.Page), out _);
        }

        reporter.Report(value);
    }

    /// <inheritdoc/>
    public void FileDone(ConvertedFile file)
    {
        Interlocked.Increment(ref _filesDone);
        reporter.FileDone(file);
    }

    /// <inheritdoc/>
    public void Warn(string file, string message) => reporter.Warn(file, message);

    /// <inheritdoc/>
    public void Failed(string? file, string message) => reporter.Failed(file, message);

    /// <inheritdoc/>
    public void RunDone(ConvertSummary summary) => reporter.RunDone(summary);

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();
}
