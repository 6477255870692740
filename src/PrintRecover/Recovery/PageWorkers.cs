using System.Collections.Concurrent;
using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Recovery;

/// <summary>Recovers the pages of a file side by side, each worker holding one page at a time.</summary>
internal sealed class PageWorkers(PageRecoveryPool recoveries, int jobs)
{
    /// <summary>What became of each page, in the order of the numbers.</summary>
    public IReadOnlyList<PageOutcome> Run(
        string file,
        IPageSource source,
        IReadOnlyList<int> numbers,
        IProgress<RecoveryProgress>? progress,
        CancellationToken cancellation)
    {
        var outcomes = new ConcurrentDictionary<int, PageOutcome>();
        SideBySide.ForEach(numbers, jobs, Recover, cancellation);
        return [.. numbers.Select(number => outcomes[number])];

        void Recover(int number)
        {
            PageOutcome outcome = Attempt(file, source, number, stage => Report(number, stage), cancellation);
            outcomes[number] = outcome;
            Report(number, outcome.Page is null ? PageStage.Failed : PageStage.Finished, outcome.Warning);
        }

        void Report(int number, PageStage stage, string? warning = null) =>
            progress?.Report(new RecoveryProgress(file, number, stage, outcomes.Count, numbers.Count, warning));
    }

    private PageOutcome Attempt(
        string file, IPageSource source, int number, Action<PageStage> entering, CancellationToken cancellation)
    {
        try
        {
            return recoveries.Use(
                recovery => PageOutcome.Read(
                    file,
                    recovery.Recover(() => Read(source, number), entering, cancellation),
                    recovery.EngineName),
                cancellation);
        }
        catch (Exception error) when (error is not (OperationCanceledException or MissingComponentException))
        {
            // Whatever a damaged page does to a stage costs that page, never the rest of the file.
            return PageOutcome.Failed(file, number, error);
        }
    }

    private static PageScan Read(IPageSource source, int number)
    {
        // Files are read by one thread at a time: neither PDFium nor a file's position is to be shared.
        lock (source)
        {
            return source.ReadPage(number);
        }
    }
}
