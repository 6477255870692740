using System.Runtime.InteropServices;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>Numbers that a model holds: <c>TensorProto</c>, as far as it is of floats.</summary>
/// <param name="Name">What the model calls it; empty when a node holds it.</param>
/// <param name="Dimensions">Its dimensions.</param>
/// <param name="Bytes">Its numbers, four bytes each.</param>
internal sealed record OnnxTensor(string Name, IReadOnlyList<long> Dimensions, ReadOnlyMemory<byte> Bytes)
{
    private const int DimensionsField = 1, TypeField = 2, FloatsField = 4, NameField = 8, RawField = 9;
    private const int Floats = 1;

    /// <summary>Its numbers.</summary>
    public ReadOnlySpan<float> Numbers => MemoryMarshal.Cast<byte, float>(Bytes.Span);

    /// <summary>Makes a tensor of these numbers.</summary>
    public static OnnxTensor Of(string name, IReadOnlyList<long> dimensions, float[] numbers) =>
        new(name, dimensions, MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray());

    /// <summary>Reads a tensor; null when it is not of floats, or not whole.</summary>
    public static OnnxTensor? Read(ReadOnlyMemory<byte> message)
    {
        ProtocolField[] fields = [.. ProtocolField.In(message)];
        long[] dimensions = [.. fields.Where(field => field.Number == DimensionsField).SelectMany(field => field.Numbers())];
        ReadOnlyMemory<byte> bytes = fields.LastOrDefault(field => field.Number is RawField or FloatsField).Content;
        string name = fields.LastOrDefault(field => field.Number == NameField).Text;
        decimal count = dimensions.Aggregate(1m, (product, dimension) => dimension is >= 0 and <= int.MaxValue && product <= bytes.Length ? product * dimension : -1);
        bool isWhole = fields.Any(field => field.Number == TypeField && field.Value == Floats) && count * sizeof(float) == bytes.Length;
        return isWhole ? new OnnxTensor(name, dimensions, bytes) : null;
    }

    /// <summary>The message that says this.</summary>
    public ReadOnlyMemory<byte> ToMessage()
    {
        var message = new ProtocolWriter(Bytes.Length + 256);
        foreach (long dimension in Dimensions)
        {
            message.Number(DimensionsField, (ulong)dimension);
        }

        return message.Number(TypeField, Floats).Text(NameField, Name).Bytes(RawField, Bytes.Span).Message;
    }
}
