using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>
/// An issue that is being written. Articles are written as they come, so that an input larger than the memory can be.
/// </summary>
public interface IIssueFile : IDisposable
{
    /// <summary>Writes the next article.</summary>
    void Add(Article article);

    /// <summary>Writes what follows the last article.</summary>
    /// <param name="furniture">Mastheads, folios, page headers and footers.</param>
    /// <param name="removed">Lines that were left out because they are no text.</param>
    /// <param name="warnings">What went wrong on the way, each a sentence.</param>
    void Finish(IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings);
}
