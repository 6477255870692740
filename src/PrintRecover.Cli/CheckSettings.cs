namespace PrintRecover.Cli;

/// <summary>What the command line of <c>check</c> asks for.</summary>
internal sealed record CheckSettings
{
    /// <summary>The folder of fixtures that are converted first; null when results are given.</summary>
    public string? Fixtures { get; init; }

    /// <summary>The truth's file or folder; null when fixtures are given.</summary>
    public string? Truth { get; init; }

    /// <summary>The results' file or folder; null when fixtures are given.</summary>
    public string? Result { get; init; }

    /// <summary>The folder for the report; null for none.</summary>
    public string? ReportFolder { get; init; }

    /// <summary>Earlier reports to compare with, oldest first.</summary>
    public IReadOnlyList<string> Baselines { get; init; } = [];

    /// <summary>Scores that end the run with <see cref="ExitCode.BelowThreshold"/>.</summary>
    public IReadOnlyList<ScoreLimit> Limits { get; init; } = [];

    /// <summary>A table of characters' other forms; null for the <c>variants.json</c> beside the truth, if there is one.</summary>
    public string? Variants { get; init; }

    /// <summary>How fixtures are converted.</summary>
    public required ConvertSettings Convert { get; init; }
}
