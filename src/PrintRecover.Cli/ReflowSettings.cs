using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>What the command line of <c>reflow</c> asks for.</summary>
internal sealed record ReflowSettings
{
    /// <summary>Files, folders, globs, and <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The folder that the outputs go to; null for standard output.</summary>
    public required string? OutputFolder { get; init; }

    /// <summary>The formats to write.</summary>
    public required IReadOnlyList<OutputFormat> Formats { get; init; }

    /// <summary>Files worked on at a time.</summary>
    public int Jobs { get; init; } = new RecoveryOptions().Jobs;

    /// <summary>True to tell why lines were joined or kept apart.</summary>
    public bool Explain { get; init; }

    /// <summary>How the run is told.</summary>
    public ReportStyle Report { get; init; }
}
