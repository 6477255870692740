namespace PrintRecover.Cli;

/// <summary>What the program's exit code says.</summary>
public enum ExitCode
{
    /// <summary>All was done.</summary>
    Done = 0,

    /// <summary>Some pages or files failed, the others were converted; or an unexpected error.</summary>
    Partial = 1,

    /// <summary>The command line is wrong.</summary>
    Usage = 2,

    /// <summary>No input could be read; nothing was converted.</summary>
    UnreadableInput = 3,

    /// <summary>The output could not be written: no permission, no room.</summary>
    UnwritableOutput = 4,

    /// <summary>A library, a model or a language is missing.</summary>
    MissingComponent = 5,

    /// <summary>A score of <c>check</c> is below the limit that was set.</summary>
    BelowThreshold = 6,

    /// <summary>Cancelled, with Ctrl-C or by the system (SIGTERM).</summary>
    Cancelled = 130,
}
