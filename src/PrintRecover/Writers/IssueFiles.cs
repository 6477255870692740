using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>The same issue in several formats at once.</summary>
/// <param name="files">What it is written to; they are disposed of with it.</param>
public sealed class IssueFiles(IReadOnlyList<IIssueFile> files) : IIssueFile
{
    /// <inheritdoc/>
    public void Add(Article article)
    {
        foreach (IIssueFile file in files)
        {
            file.Add(article);
        }
    }

    /// <inheritdoc/>
    public void Finish(
        IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
    {
        foreach (IIssueFile file in files)
        {
            file.Finish(furniture, removed, warnings);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IIssueFile file in files)
        {
            file.Dispose();
        }
    }
}
