using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells how a run of <c>convert</c> or <c>reflow</c> goes. Progress may be told from any thread, of several files in turns.</summary>
public interface IConvertReporter : IProgress<RecoveryProgress>
{
    /// <summary>A file is converted.</summary>
    void FileDone(ConvertedFile file);

    /// <summary>A file that is done is not all that it could be, or the run does without something.</summary>
    /// <param name="file">The file, as the user named it; empty for the run.</param>
    /// <param name="message">What is wrong with it.</param>
    void Warn(string file, string message);

    /// <summary>A file, or the whole run, failed.</summary>
    /// <param name="file">What failed, as the user named it; null for the run.</param>
    /// <param name="message">Why, and what to do about it.</param>
    void Failed(string? file, string message);

    /// <summary>The run is over.</summary>
    void RunDone(ConvertSummary summary);
}
