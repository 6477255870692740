namespace PrintRecover.Writers;

/// <summary>The sentences that tell a user why an output cannot be written and what to do.</summary>
internal static class OutputErrors
{
    /// <summary>Acts, and says in a sentence what kept it from that.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Guard(string path, Action act) => Guard(path, () =>
    {
        act();
        return true;
    });

    /// <inheritdoc cref="Guard(string, Action)"/>
    public static T Guard<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Sentence(path, error);
        }
    }

    /// <summary>What a system's error means to a user.</summary>
    public static OutputException Sentence(string path, Exception error) => error switch
    {
        IOException full when IsDiskFull(full) =>
            new OutputException($"The disk is full: {path} could not be written; make room or choose another folder.", error),
        IOException other =>
            new OutputException($"{path} cannot be written ({Reason(other)}); choose another folder.", error),
        _ => new OutputException($"{path} may not be written; choose a folder of your own.", error),
    };

    // .NET puts the path behind the system's reason, here that of the passing name, which says nothing to a user.
    private static string Reason(IOException error) => error.Message.Split(" : '")[0].TrimEnd('.');

    // ENOSPC and EDQUOT on Linux, ENOSPC on macOS (28), ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsDiskFull(IOException error) => (error.HResult & 0xFFFF) is 28 or 122 or 112 or 39;
}
