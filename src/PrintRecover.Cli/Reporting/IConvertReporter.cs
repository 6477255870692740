using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells how a run of <c>convert</c> goes. Progress may be told from any thread, of several files in turns.</summary>
public interface IConvertReporter : IProgress<RecoveryProgress>
{
    /// <summary>A file is converted.</summary>
    void FileDone(ConvertedFile file);

    /// <summary>A file, or the whole run, failed.</summary>
    /// <param name="file">What failed, as the user named it; null for the run.</param>
    /// <param name="message">Why, and what to do about it.</param>
    void Failed(string? file, string message);

    /// <summary>The run is over.</summary>
    void RunDone(ConvertSummary summary);
}
