namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// Looks at a model before ONNX Runtime does: whether it is whole, of a bearable size, and an ONNX file at all: a
/// <c>ModelProto</c> (<c>onnx.proto</c>), whose field 7 is the graph.
/// </summary>
internal static class OnnxModelFile
{
    /// <summary>Recognisers for mobile use have 5 to 16 MB, those for servers 90.</summary>
    private const long MostBytes = 256L << 20;

    private const int FormatVersionField = 1;
    private const int GraphField = 7;

    /// <summary>The last field that <c>ModelProto</c> has, with room for some to come.</summary>
    private const int LastField = 64;

    /// <summary>The bytes of a model.</summary>
    /// <exception cref="OnnxException">It is not there, too large, cut off, or no ONNX model.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            if (file.Length > MostBytes)
            {
                throw new OnnxException($"{path} has {file.Length >> 20} MB; a model may have {MostBytes >> 20}.");
            }

            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return IsModel(bytes) ? bytes : throw new OnnxException($"{path} is no ONNX model, or is cut off.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OnnxException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>True when the fields fill the bytes exactly and one of them is the graph.</summary>
    private static bool IsModel(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            (bool hasVersion, bool hasGraph) = (false, false);
            foreach (ProtocolField field in ProtocolField.In(bytes))
            {
                hasVersion |= field.Number == FormatVersionField;
                hasGraph |= field.Number == GraphField;
                if (field.Number > LastField)
                {
                    return false;
                }
            }

            return hasVersion && hasGraph;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
