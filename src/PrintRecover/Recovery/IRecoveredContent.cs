using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Recovery;

/// <summary>What is in a text file, on its way to the writers.</summary>
internal interface IRecoveredContent : IDisposable
{
    /// <summary>What was read, in a few words: <c>UTF-8 text</c>, <c>ALTO</c>.</summary>
    string Description { get; }

    /// <summary>The file's pages.</summary>
    IReadOnlyList<SourcePage> Pages { get; }

    /// <summary>Folios and the like; complete when all is written.</summary>
    IReadOnlyCollection<Furniture> Furniture { get; }

    /// <summary>Lines that are no text; complete when all is written.</summary>
    IReadOnlyCollection<RemovedLine> Removed { get; }

    /// <summary>Writes the articles.</summary>
    void Write(IIssueFile issue, CancellationToken cancellation);
}
