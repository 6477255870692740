using PrintRecover.Native;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Tests.Native.OnnxRuntime;

public class OnnxSimplifierTests
{
    private const int Channels = 8;

    private static readonly OnnxModelOptions Plain = new() { IsSimplified = false };

    [Fact]
    public void A_hard_swish_in_four_steps_becomes_two()
    {
        byte[] model = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"), .. HardSwish("a", "y"),
        ]);

        Assert.Equal(["Conv", "HardSigmoid", "Mul"], Operators(OnnxSimplifier.Simplify(model)));
        AssertComputesTheSame(model);
    }

    [Fact]
    public void A_scale_and_an_offset_go_into_a_convolution_without_edges()
    {
        byte[] model = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"), .. Affine("a", "b"), OnnxBytes.Convolution("b", "y", "one"),
        ]);

        Assert.Equal(["Conv", "Conv"], Operators(OnnxSimplifier.Simplify(model)));
        AssertComputesTheSame(model);
    }

    [Fact]
    public void A_convolution_with_edges_of_zeros_gets_a_normalization_before_it()
    {
        byte[] model = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"), .. Affine("a", "b"), OnnxBytes.Convolution("b", "y", "three", edge: 1),
        ]);

        Assert.Equal(["Conv", "BatchNormalization", "Conv"], Operators(OnnxSimplifier.Simplify(model)));
        AssertComputesTheSame(model);
    }

    [Fact]
    public void What_is_used_elsewhere_too_is_kept()
    {
        byte[] model = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"),
            .. HardSwish("a", "b"),
            OnnxBytes.Node("Add", ["b", "b.raised"], "y"),
        ]);

        Assert.Contains("Clip", Operators(OnnxSimplifier.Simplify(model)));
        AssertComputesTheSame(model);
    }

    [Fact]
    public void A_clip_of_other_bounds_is_none_of_a_hard_swish()
    {
        byte[] model = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"), .. HardSwish("a", "y", most: 5),
        ]);

        Assert.Equal(model, OnnxSimplifier.Simplify(model).ToArray());
    }

    [Fact]
    public void The_recogniser_itself_gives_the_same()
    {
        byte[] model = File.ReadAllBytes(Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.onnx"));

        Assert.DoesNotContain("Clip", Operators(OnnxSimplifier.Simplify(model)));
        AssertComputesTheSame(model, 3, 48, 160);
    }

    [Fact]
    public void A_damaged_model_is_left_to_the_library()
    {
        var random = new Random(8);
        byte[] whole = OnnxBytes.Network(
        [
            OnnxBytes.Convolution("x", "a", "one"), .. Affine("a", "b"), .. HardSwish("b", "c"), .. Affine("c", "d"), OnnxBytes.Convolution("d", "y", "one"),
        ]);
        for (int i = 0; i < 2000; i++)
        {
            byte[] changed = [.. whole];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);

            Assert.False(OnnxSimplifier.Simplify(changed).IsEmpty);
        }
    }

    private static byte[][] Affine(string from, string to) =>
        [OnnxBytes.Node("Mul", ["scale", from], $"{to}.scaled"), OnnxBytes.Node("Add", [$"{to}.scaled", "offset"], to)];

    private static byte[][] HardSwish(string from, string to, float most = 6) =>
    [
        OnnxBytes.Node("Add", [from, "plus3"], $"{to}.raised"),
        OnnxBytes.Node("Clip", [$"{to}.raised"], $"{to}.clipped", ("min", 0), ("max", most)),
        OnnxBytes.Node("Mul", [from, $"{to}.clipped"], $"{to}.product"),
        OnnxBytes.Node("Div", [$"{to}.product", "by6"], to),
    ];

    private static string[] Operators(ReadOnlyMemory<byte> model) => [.. new OnnxGraph(model).Nodes.Select(node => node.Operator)];

    private static void AssertComputesTheSame(byte[] model, params int[] dimensions)
    {
        dimensions = dimensions.Length > 0 ? dimensions : [Channels, 5, 7];
        var random = new Random(9);
        float[] input = [.. Enumerable.Range(0, dimensions.Aggregate((product, next) => product * next)).Select(_ => random.NextSingle() * 8 - 4)];
        long[] shape = [1, .. dimensions.Select(dimension => (long)dimension)];
        using var plain = new OnnxModel("plain", model, Plain);
        using var simplified = new OnnxModel("simplified", model, new OnnxModelOptions());

        float[] expected = plain.Run(input, shape, (numbers, _) => numbers.ToArray());
        float[] found = simplified.Run(input, shape, (numbers, _) => numbers.ToArray());

        Assert.Equal(expected.Length, found.Length);
        Assert.Contains(expected, number => number != 0);
        Assert.True(expected.Zip(found).All(pair => Math.Abs(pair.First - pair.Second) < 1e-4 * (1 + Math.Abs(pair.First))));
    }
}
