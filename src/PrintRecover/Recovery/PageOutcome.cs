using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>What became of a page: either the page or the failure.</summary>
internal sealed record PageOutcome(Page? Page, string? Warning, Exception? Failure)
{
    public static PageOutcome Read(Page page) => new(page, null, null);

    public static PageOutcome Failed(string file, int number, Exception failure) =>
        new(null, $"Page {number} of {Path.GetFileName(file)} was left out: {failure.Message}", failure);
}
