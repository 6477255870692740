namespace PrintRecover.Cli.Reporting;

/// <summary>What a run of <c>convert</c> or <c>reflow</c> came to.</summary>
/// <param name="Files">Files converted.</param>
/// <param name="FilesFailed">Inputs that could not be converted.</param>
/// <param name="Pages">Pages read.</param>
/// <param name="Articles">Articles recovered.</param>
/// <param name="Characters">Characters recovered, spaces not counted.</param>
/// <param name="Warnings">Warnings given, one for each page left out among them.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="ExitCode">What the program is to exit with.</param>
public sealed record ConvertSummary(
    int Files, int FilesFailed, int Pages, int Articles, long Characters, int Warnings, TimeSpan Elapsed, ExitCode ExitCode)
{
    /// <summary>The sum of the files converted.</summary>
    public static ConvertSummary Of(
        IReadOnlyCollection<ConvertedFile> files, int filesFailed, TimeSpan elapsed, ExitCode exitCode) => new(
        files.Count,
        filesFailed,
        files.Sum(file => file.Pages),
        files.Sum(file => file.Articles),
        files.Sum(file => file.Characters),
        files.Sum(file => file.Warnings.Count),
        elapsed,
        exitCode);
}
