using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>Reads the text of a page whose layout is known. One instance serves one thread.</summary>
public interface ITextRecognizer : IDisposable
{
    /// <summary>The engine's name, version and languages, as the output records them.</summary>
    string Name { get; }

    /// <summary>Reads every text line of the layout.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Page Recognize(PageLayout layout, CancellationToken cancellation = default);
}
