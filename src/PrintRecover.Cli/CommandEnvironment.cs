using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>What the commands work with; tests put their own in its place.</summary>
/// <param name="Output">Results for a machine.</param>
/// <param name="Error">Progress, summaries and errors for a person.</param>
/// <param name="IsTerminal">True when a person watches the error stream.</param>
/// <param name="CreateStages">Composes the pipeline.</param>
/// <param name="InspectComponents">Looks for engines, models and versions.</param>
/// <param name="Cancellation">Set by Ctrl-C and by SIGTERM.</param>
public sealed record CommandEnvironment(
    TextWriter Output,
    TextWriter Error,
    bool IsTerminal,
    Func<ConvertSettings, RecoveryStages> CreateStages,
    Func<IReadOnlyList<ComponentStatus>> InspectComponents,
    CancellationToken Cancellation)
{
    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output for what is no message but the result itself.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>What tells a run.</summary>
    /// <param name="style">How.</param>
    /// <param name="done">What was done to the files, in a word.</param>
    internal IConvertReporter Reporter(ReportStyle style, string done) => style switch
    {
        ReportStyle.Json => new JsonReporter(Output),
        ReportStyle.Quiet => new QuietReporter(Error),
        _ => new TextReporter(Error, IsTerminal, done),
    };
}
