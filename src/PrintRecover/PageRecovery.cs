using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native.Tesseract;
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
    // Preparing takes most memory and little time, reading the reverse: half as many pages are prepared as may be read.
    private static readonly SemaphoreSlim Preparing = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The recogniser's name, version and languages.</summary>
    public string EngineName => recognizer.Name;

    /// <summary>Prepares, analyses and reads the page.</summary>
    /// <param name="readScan">Brings the page as scanned; nothing here keeps it when it is prepared.</param>
    /// <param name="entering">Is told of each stage as it begins.</param>
    /// <param name="cancellation">Stops the work at the next stage or region.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Page Recover(Func<PageScan> readScan, Action<PageStage> entering, CancellationToken cancellation = default)
    {
        PageLayout layout;
        Preparing.Wait(cancellation);
        try
        {
            layout = Understand();

            // The long stage begins, and allocates little: what the stages before it left would stay in memory beside it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            TesseractLibrary.ReturnFreedMemory();
        }
        finally
        {
            Preparing.Release();
        }

        return Stage(PageStage.Recognizing, () => recognizer.Recognize(layout, cancellation));

        // A method of its own, so that the scan and the ink are out of reach when it returns.
        PageLayout Understand()
        {
            PreparedPage prepared = Prepare();
            PageLayout found = Stage(PageStage.Analyzing, () => analyzer.Analyze(prepared));
            return found with { Prepared = found.Prepared.WithoutInk() };
        }

        PreparedPage Prepare()
        {
            PageScan scan = Stage(PageStage.Reading, readScan);
            return Stage(PageStage.Preparing, () => preprocessor.Prepare(scan));
        }

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
