namespace PrintRecover.Cli;

/// <summary>How a run is told.</summary>
public enum ReportStyle
{
    /// <summary>Progress and a summary, for a person, on the error stream.</summary>
    Text,

    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>One JSON object a line on the output stream, for a machine.</summary>
    Json,
}
