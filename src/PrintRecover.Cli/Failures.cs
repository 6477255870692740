namespace PrintRecover.Cli;

/// <summary>Maps each kind of error to one sentence and one exit code.</summary>
internal static class Failures
{
    // Set to 1 to see where an unexpected error came from.
    private const string DebugVariable = "PRINTRECOVER_DEBUG";

    /// <summary>Runs, and tells what went wrong instead of throwing it.</summary>
    public static ExitCode Guard(Action<string> tell, Func<ExitCode> run)
    {
        try
        {
            return run();
        }
        catch (Exception error)
        {
            tell(Message(error));
            return Code(error);
        }
    }

    private static ExitCode Code(Exception error) => error switch
    {
        OperationCanceledException => ExitCode.Cancelled,
        InputException => ExitCode.UnreadableInput,
        OutputException => ExitCode.UnwritableOutput,
        MissingComponentException => ExitCode.MissingComponent,
        _ => ExitCode.Partial,
    };

    private static string Message(Exception error) => error switch
    {
        OperationCanceledException => "Cancelled; files finished before are whole, of the others nothing was written.",
        _ when Environment.GetEnvironmentVariable(DebugVariable) == "1" => error.ToString(),
        PrintRecoverException => error.Message,
        _ => $"Unexpected error: {error.Message} Please report it, with what {DebugVariable}=1 shows.",
    };
}
