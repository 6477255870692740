using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;

namespace PrintRecover;

/// <summary>
/// Recovers the text of one page, from its scan to its regions. One instance serves one thread, and disposes of its
/// recogniser in the end.
/// </summary>
/// <param name="preprocessor">Makes the scan upright, straight and legible.</param>
/// <param name="analyzer">Finds what stands where.</param>
/// <param name="recognizer">Reads the lines.</param>
public sealed class PageRecovery(IPagePreprocessor preprocessor, ILayoutAnalyzer analyzer, ITextRecognizer recognizer)
    : IDisposable
{
    /// <summary>The recogniser's name, version and languages.</summary>
    public string EngineName => recognizer.Name;

    /// <summary>Prepares, analyses and reads the page.</summary>
    /// <param name="scan">The page as scanned.</param>
    /// <param name="entering">Is told of each stage as it begins.</param>
    /// <param name="cancellation">Stops the work at the next stage or region.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Page Recover(PageScan scan, Action<PageStage> entering, CancellationToken cancellation = default)
    {
        PreparedPage prepared = Stage(PageStage.Preparing, () => preprocessor.Prepare(scan));
        PageLayout layout = Stage(PageStage.Analyzing, () => analyzer.Analyze(prepared));

        // The long stage begins, and allocates little: what the stages before it left would stay in memory beside it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Stage(PageStage.Recognizing, () => recognizer.Recognize(layout, cancellation));

        T Stage<T>(PageStage stage, Func<T> run)
        {
            cancellation.ThrowIfCancellationRequested();
            entering(stage);
            return run();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => recognizer.Dispose();
}
