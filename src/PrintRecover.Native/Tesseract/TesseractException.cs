namespace PrintRecover.Native.Tesseract;

/// <summary>Tesseract refused a language, a setting or a picture.</summary>
public sealed class TesseractException : Exception
{
    /// <summary>Makes an error that says what was refused.</summary>
    public TesseractException(string message)
        : base(message)
    {
    }
}
