using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Recovery;

/// <summary>Hands an issue on and counts what it holds.</summary>
internal sealed class CountedIssueFile(IIssueFile file) : IIssueFile
{
    /// <summary>Articles so far.</summary>
    public int Articles { get; private set; }

    /// <summary>Characters so far, spaces not counted.</summary>
    public long Characters { get; private set; }

    public void Add(Article article)
    {
        file.Add(article);
        Articles += article.Continues == Continuation.None ? 1 : 0;
        Characters += VisibleCharacters.Count(article);
    }

    public void Finish(
        IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
    {
        file.Finish(furniture, removed, warnings);
        Characters += furniture.Sum(item => VisibleCharacters.Count(item.Text));
    }

    public void Dispose() => file.Dispose();
}
