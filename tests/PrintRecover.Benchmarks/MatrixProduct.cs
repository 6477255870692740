using System.Diagnostics;
using System.Runtime.InteropServices;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Benchmarks;

/// <summary>
/// A product of matrices as a network of its own, on one thread: nothing that ONNX Runtime computes has more multiplications a
/// second, so it tells what this processor can do.
/// </summary>
internal sealed class MatrixProduct : IDisposable
{
    private const int FloatType = 1, SignedByteType = 3;
    private const int Repetitions = 5;

    private readonly int _rows;
    private readonly int _columns;
    private readonly OnnxModel _model;
    private readonly float[] _numbers;

    /// <summary>Makes a product of a matrix with one of constants, which has as many rows as columns.</summary>
    /// <param name="rows">Rows of the first matrix.</param>
    /// <param name="columns">Columns of both.</param>
    /// <param name="isQuantized">Whether it is computed in bytes, to which the first matrix is brought anew each time.</param>
    public MatrixProduct(int rows, int columns, bool isQuantized)
    {
        (_rows, _columns) = (rows, columns);
        _numbers = [.. Enumerable.Range(0, rows * columns).Select(i => i * 7 % 11 / 11f)];
        _model = new OnnxModel("a product of matrices", isQuantized ? Quantized() : Floats(), new OnnxModelOptions());
    }

    /// <summary>The best of a few runs, in thousand millions of operations a second; a multiplication with its addition are two.</summary>
    public double Measure() => Enumerable.Range(0, Repetitions).Max(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        _model.Run(_numbers, [_rows, _columns], (numbers, _) => numbers[0]);
        return 2e-9 * _rows * _columns * _columns / Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();

    private ReadOnlyMemory<byte> Floats() => Model(
        Tensor("weights", FloatType, MemoryMarshal.AsBytes<float>(Varied().Take(_columns * _columns).ToArray())),
        [OnnxNode.Make("MatMul", ["x", "weights"], "y").Message]);

    private ReadOnlyMemory<byte> Quantized() => Model(
        Tensor("weights", SignedByteType, MemoryMarshal.AsBytes<sbyte>(Varied().Take(_columns * _columns).Select(value => (sbyte)(100 * value)).ToArray())),
        [
            new ProtocolWriter().Text(1, "x").Text(2, "bytes").Text(2, "scale").Text(2, "zero").Text(4, "DynamicQuantizeLinear").Message,
            OnnxNode.Make("MatMulInteger", ["bytes", "weights", "zero"], "sums").Message,
            new ProtocolWriter().Text(1, "sums").Text(2, "floats").Text(4, "Cast")
                .Bytes(5, new ProtocolWriter().Text(1, "to").Number(3, FloatType).Number(20, 2).Message.Span).Message,
            OnnxNode.Make("Mul", ["floats", "scale"], "y").Message,
        ]);

    private static IEnumerable<float> Varied() => Enumerable.Range(0, int.MaxValue).Select(i => (i * 5L % 13 - 6) / 13f);

    private ReadOnlyMemory<byte> Tensor(string name, int type, ReadOnlySpan<byte> raw) => new ProtocolWriter(raw.Length + 64)
        .Number(1, (ulong)_columns).Number(1, (ulong)_columns).Number(2, (ulong)type).Text(8, name).Bytes(9, raw).Message;

    private static ReadOnlyMemory<byte> Model(ReadOnlyMemory<byte> tensor, IEnumerable<ReadOnlyMemory<byte>> nodes)
    {
        var graph = new ProtocolWriter(tensor.Length + 1024);
        foreach (ReadOnlyMemory<byte> node in nodes)
        {
            graph.Bytes(1, node.Span);
        }

        graph.Text(2, "graph").Bytes(5, tensor.Span).Bytes(11, Value("x").Span).Bytes(12, Value("y").Span);
        return new ProtocolWriter(tensor.Length + 2048)
            .Number(1, 8).Bytes(7, graph.Message.Span).Bytes(8, new ProtocolWriter().Number(2, 13).Message.Span).Message;
    }

    private static ReadOnlyMemory<byte> Value(string name) => new ProtocolWriter().Text(1, name)
        .Bytes(2, new ProtocolWriter().Bytes(1, new ProtocolWriter().Number(1, FloatType).Message.Span).Message.Span).Message;
}
