namespace PrintRecover.Recovery;

/// <summary>How far the recovery of a file has come.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Page">The number of the page that this is about.</param>
/// <param name="Stage">What is being done to that page.</param>
/// <param name="PagesDone">Pages of the file finished or failed so far.</param>
/// <param name="PagesTotal">Pages of the file that are to be read.</param>
/// <param name="Warning">Why the page failed; null when it did not.</param>
public sealed record RecoveryProgress(
    string File, int Page, PageStage Stage, int PagesDone, int PagesTotal, string? Warning = null);
