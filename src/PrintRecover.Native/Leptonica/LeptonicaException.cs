namespace PrintRecover.Native.Leptonica;

/// <summary>Leptonica could not do what it was asked: damaged data, or a picture too small for the operation.</summary>
public sealed class LeptonicaException : Exception
{
    /// <summary>Makes an error that says what failed.</summary>
    public LeptonicaException(string message)
        : base(message)
    {
    }
}
