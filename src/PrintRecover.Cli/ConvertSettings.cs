using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>What the command line of <c>convert</c> asks for.</summary>
public sealed record ConvertSettings
{
    /// <summary>Files, folders and globs.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The folder that the outputs go to.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The formats to write; all of them unless told.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; init; } = Enum.GetValues<OutputFormat>();

    /// <summary>Languages, password and resolution.</summary>
    public PipelineOptions Pipeline { get; init; } = new();

    /// <summary>Pages and workers.</summary>
    public RecoveryOptions Recovery { get; init; } = new();

    /// <summary>How to draw each page with what was understood of it; null for not at all.</summary>
    public OverlayChoice? Overlay { get; init; }

    /// <summary>How the run is told.</summary>
    public ReportStyle Report { get; init; }

    /// <summary>The same, with what the run has to do without told to a reporter.</summary>
    internal ConvertSettings Telling(IConvertReporter reporter) =>
        this with { Pipeline = Pipeline with { Notify = message => reporter.Warn("", message) } };
}
