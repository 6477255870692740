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

    /// <summary>
    /// A model of several operators from <c>x</c> to <c>y</c>, with numbers to use: <c>scale</c>, <c>offset</c>, <c>plus3</c>, <c>by6</c>, and
    /// weights of convolutions over eight channels.
    /// </summary>
    public static byte[] Network(params byte[][] nodes) =>
    [
        .. Number(1, 8),
        .. Field(8, [.. Number(2, 9)]),
        .. Field(7,
        [
            .. nodes.SelectMany(node => Field(1, node)),
            .. Text(2, "graph"),
            .. Field(5, Tensor("scale", [1], 1.5f)),
            .. Field(5, Tensor("offset", [1], -0.75f)),
            .. Field(5, Tensor("plus3", [1], 3)),
            .. Field(5, Tensor("by6", [1], 6)),
            .. Field(5, Tensor("bias", [8], Varied(8))),
            .. Field(5, Tensor("one", [8, 8, 1, 1], Varied(64))),
            .. Field(5, Tensor("three", [8, 8, 3, 3], Varied(576))),
            .. Field(11, Value("x")),
            .. Field(12, Value("y")),
        ]),
    ];

    /// <summary>An operator of a model.</summary>
    public static byte[] Node(string operation, string[] inputs, string output, params (string Name, float Value)[] attributes) =>
    [
        .. inputs.SelectMany(input => Text(1, input)),
        .. Text(2, output),
        .. Text(4, operation),
        .. attributes.SelectMany(attribute => Field(5,
            [.. Text(1, attribute.Name), .. Varint(2 << 3 | 5), .. BitConverter.GetBytes(attribute.Value), .. Number(20, 1)])),
    ];

    /// <summary>A convolution with the weights of this name.</summary>
    public static byte[] Convolution(string from, string to, string weights, int edge = 0) =>
    [
        .. Node("Conv", [from, weights, "bias"], to),
        .. Field(5, [.. Text(1, "pads"), .. Enumerable.Repeat(Number(8, edge), 4).SelectMany(pad => pad), .. Number(20, 7)]),
    ];

    private static byte[] Tensor(string name, long[] dimensions, params float[] numbers) =>
    [
        .. dimensions.SelectMany(dimension => Number(1, dimension)),
        .. Number(2, Floats),
        .. Text(8, name),
        .. Field(9, [.. numbers.SelectMany(BitConverter.GetBytes)]),
    ];

    private static float[] Varied(int count) => [.. Enumerable.Range(0, count).Select(i => (i * 7 % 11 - 5) / 8f)];

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
