namespace PrintRecover.Recognition.PpOcr;

/// <summary>A recognition model, its list of characters or the library that runs it cannot be used.</summary>
public sealed class ModelException : MissingComponentException
{
    /// <summary>Makes an error that says what cannot be used and why.</summary>
    public ModelException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
