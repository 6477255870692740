using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Recovery;

/// <summary>Content that was held whole.</summary>
internal sealed record WholeContent(
    IReadOnlyList<Article> Articles,
    IReadOnlyCollection<Furniture> Furniture,
    IReadOnlyList<SourcePage> Pages,
    string Description) : IRecoveredContent
{
    public IReadOnlyCollection<RemovedLine> Removed => [];

    public void Write(IIssueFile issue, CancellationToken cancellation)
    {
        foreach (Article article in Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            issue.Add(article);
        }
    }

    public void Dispose()
    {
    }
}
