namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// Looks at a model before ONNX Runtime does: whether it is whole, of a bearable size, and an ONNX file at all. The format
/// is Protocol Buffers: fields, each a tag and a number or a stated length of bytes; the graph is field 7 of <c>ModelProto</c>.
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
    internal static bool IsModel(ReadOnlySpan<byte> bytes)
    {
        bool hasVersion = false;
        bool hasGraph = false;
        while (bytes.Length > 0)
        {
            if (!TryNumber(ref bytes, out ulong tag) || tag >> 3 is 0 or > LastField || !TrySkip(ref bytes, (int)(tag & 7)))
            {
                return false;
            }

            hasVersion |= tag >> 3 == FormatVersionField;
            hasGraph |= tag >> 3 == GraphField;
        }

        return hasVersion && hasGraph;
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> bytes, int wireType)
    {
        const int number = 0, eightBytes = 1, stated = 2, fourBytes = 5;
        ulong length = wireType switch { eightBytes => 8, fourBytes => 4, _ => 0 };
        if (wireType is number or stated && !TryNumber(ref bytes, out length))
        {
            return false;
        }

        length = wireType == number ? 0 : length;
        if (wireType is not (number or eightBytes or stated or fourBytes) || length > (ulong)bytes.Length)
        {
            return false;
        }

        bytes = bytes[(int)length..];
        return true;
    }

    private static bool TryNumber(ref ReadOnlySpan<byte> bytes, out ulong number)
    {
        number = 0;
        for (int i = 0; i < Math.Min(10, bytes.Length); i++)
        {
            number |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
