namespace PrintRecover.Tests.Setup;

/// <summary>How a script ended and what it printed.</summary>
internal sealed record ScriptResult(int ExitCode, string Output, string Error)
{
    /// <summary>The last line of the standard output.</summary>
    public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];
}
