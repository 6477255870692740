namespace PrintRecover.Recognition.PpOcr;

/// <summary>A recognition model, its list of characters or the library that runs it cannot be used.</summary>
public sealed class ModelException : MissingComponentException
{
    private const string OtherEngine = "Use --engine tesseract, or ./printrecover doctor to see what is there.";

    /// <summary>Makes an error that says what cannot be used and why, and adds the remedy.</summary>
    /// <param name="reason">What cannot be used and why, as a sentence.</param>
    /// <param name="cause">What the library said, when it was the library that refused.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    public ModelException(string reason, Exception? cause = null, string remedy = OtherEngine)
        : base($"{Sentence(reason)} {remedy}", cause) => Reason = Sentence(reason);

    /// <summary>The sentence without the remedy.</summary>
    public string Reason { get; }

    // What a library says often ends without a mark.
    private static string Sentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] whole ? whole : text.TrimEnd() + ".";
}
