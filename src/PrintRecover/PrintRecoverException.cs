namespace PrintRecover;

/// <summary>An error that a user can act on: its message names the file and the remedy.</summary>
public class PrintRecoverException : Exception
{
    /// <summary>Makes an error with a message that names the file and the remedy.</summary>
    public PrintRecoverException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>An input that cannot be read: damaged, empty, encrypted, too large or of no known kind.</summary>
public class InputException : PrintRecoverException
{
    /// <inheritdoc cref="PrintRecoverException(string, Exception?)"/>
    public InputException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>A native library or a recognition model that is not there.</summary>
public class MissingComponentException : PrintRecoverException
{
    /// <inheritdoc cref="PrintRecoverException(string, Exception?)"/>
    public MissingComponentException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>An output that cannot be written: no room, no permission.</summary>
public class OutputException : PrintRecoverException
{
    /// <inheritdoc cref="PrintRecoverException(string, Exception?)"/>
    public OutputException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
