using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>What became of a page: either the page, with the name of the engine that read it, or the failure.</summary>
internal sealed record PageOutcome(Page? Page, string? EngineName, string? Warning, Exception? Failure)
{
    public static PageOutcome Read(Page page, string engineName) => new(page, engineName, null, null);

    public static PageOutcome Failed(string file, int number, Exception failure) =>
        new(null, null, $"Page {number} of {Path.GetFileName(file)} was left out: {failure.Message}", failure);
}
