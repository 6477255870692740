using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Tests.PlainText;

/// <summary>Keeps what is written.</summary>
internal sealed class RecordedIssue : IIssueFile
{
    public List<Article> Articles { get; } = [];

    public void Add(Article article) => Articles.Add(article);

    public void Finish(
        IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
    {
    }

    public void Dispose()
    {
    }
}
