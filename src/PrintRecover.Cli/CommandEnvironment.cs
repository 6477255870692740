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
    CancellationToken Cancellation);
