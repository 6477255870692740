using System.Text;

namespace PrintRecover.Tests.Native.OnnxRuntime;

/// <summary>Writes small ONNX models, field by field as <c>onnx.proto</c> numbers them.</summary>
internal static class OnnxBytes
{
    private const int Floats = 1;
    private const int Integers = 7;

    /// <summary>A model whose output is made from its input by one operator.</summary>
    /// <param name="operation">The operator.</param>
    /// <param name="inputs">The names of what it takes; <c>x</c> is the model's input.</param>
    /// <param name="constants">Lists of integers by their names.</param>
    public static byte[] Model(string operation, string[] inputs, params (string Name, long[] Values)[] constants) =>
    [
        .. Number(1, 8),
        .. Field(8, [.. Number(2, 13)]),
        .. Field(7,
        [
            .. Field(1, [.. inputs.SelectMany(input => Text(1, input)), .. Text(2, "y"), .. Text(4, operation)]),
            .. Text(2, "graph"),
            .. constants.SelectMany(constant => Field(5,
            [
                .. Number(1, constant.Values.Length),
                .. Number(2, Integers),
                .. constant.Values.SelectMany(value => Number(7, value)),
                .. Text(8, constant.Name),
            ])),
            .. Field(11, Value("x")),
            .. Field(12, Value("y")),
        ]),
    ];

    private static byte[] Value(string name) => [.. Text(1, name), .. Field(2, [.. Field(1, [.. Number(1, Floats)])])];

    private static IEnumerable<byte> Text(int field, string text) => Field(field, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<byte> Field(int field, byte[] content) =>
        [.. Varint((ulong)(field << 3 | 2)), .. Varint((ulong)content.Length), .. content];

    private static IEnumerable<byte> Number(int field, long value) => [.. Varint((ulong)(field << 3)), .. Varint((ulong)value)];

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            yield return (byte)(value | 0x80);
        }

        yield return (byte)value;
    }
}
