using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>What a PAGE, ALTO or hOCR file gave.</summary>
/// <param name="Pages">Its pages, with their regions and lines in pixels of the scan.</param>
/// <param name="HasStatedOrder">
/// True when the file states in which order its regions are read: each page's regions then stand in it.
/// </param>
public sealed record PageFileContent(IReadOnlyList<Page> Pages, bool HasStatedOrder)
{
    /// <summary>Where the file contradicts itself, in sentences.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>False where only outlines are known, or nothing.</summary>
    public bool HasText => Pages.Any(page => page.Regions.Any(region => region.Lines.Count > 0));
}
