namespace PrintRecover.Recognition.PpOcr;

/// <summary>A recognition model, its list of characters or the library that runs it cannot be used.</summary>
public sealed class ModelException : MissingComponentException
{
    /// <summary>Makes an error that says what cannot be used and why, and adds the remedy.</summary>
    /// <param name="reason">What cannot be used and why, as a sentence.</param>
    /// <param name="cause">What the library said, when it was the library that refused.</param>
    public ModelException(string reason, Exception? cause = null)
        : base($"{reason} Use --engine tesseract, or ./printrecover doctor to see what is there.", cause) => Reason = reason;

    /// <summary>The sentence without the remedy.</summary>
    public string Reason { get; }
}
