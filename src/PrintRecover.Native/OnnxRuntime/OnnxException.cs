namespace PrintRecover.Native.OnnxRuntime;

/// <summary>ONNX Runtime is not usable here, or refused a model or a picture.</summary>
public sealed class OnnxException : Exception
{
    /// <summary>Makes an error that says what was refused.</summary>
    public OnnxException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
