using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells errors only.</summary>
internal sealed class QuietReporter(TextWriter error) : IConvertReporter
{
    public void Report(RecoveryProgress value)
    {
    }

    public void FileDone(ConvertedFile file)
    {
    }

    public void Warn(string file, string message)
    {
    }

    public void Failed(string? file, string message) => error.WriteLine($"printrecover: {TerminalText.Safe(message)}");

    public void RunDone(ConvertSummary summary)
    {
    }
}
