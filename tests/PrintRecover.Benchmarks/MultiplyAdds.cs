using System.Text.Json;
using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Multiplications with an addition that a network needs for pictures, counted from the shapes that ONNX Runtime notes of each
/// convolution and product in its profile.
/// </summary>
internal static class MultiplyAdds
{
    /// <summary>The count, all pictures together.</summary>
    /// <param name="modelFile">The network, counted as it is in the file.</param>
    /// <param name="pictures">Lines, one run each.</param>
    public static double Count(string modelFile, IReadOnlyList<GrayImage> pictures)
    {
        using var folder = new WorkFolder();
        var options = new OnnxModelOptions
        {
            IsSimplified = false,
            KeepsMemory = true,
            Optimization = OnnxOptimization.Basic,
            Profile = folder.File("profile"),
        };
        using (var model = new OnnxModel(modelFile, options))
        {
            foreach (GrayImage picture in pictures)
            {
                RecognitionWay.Run(model, [picture], (numbers, _) => numbers.Length);
            }
        }

        string profile = Directory.EnumerateFiles(Path.GetDirectoryName(folder.File("profile"))!).Single();
        using JsonDocument events = JsonDocument.Parse(File.ReadAllBytes(profile));
        return events.RootElement.EnumerateArray().Sum(Of);
    }

    private static double Of(JsonElement @event)
    {
        if (!@event.TryGetProperty("args", out JsonElement arguments)
            || !arguments.TryGetProperty("op_name", out JsonElement name)
            || !@event.GetProperty("name").GetString()!.EndsWith("_kernel_time", StringComparison.Ordinal))
        {
            return 0;
        }

        double[][] inputs = Shapes(arguments, "input_type_shape");
        double[][] outputs = Shapes(arguments, "output_type_shape");
        return name.GetString() switch
        {
            "Conv" or "FusedConv" => Product(outputs[0]) * Product(inputs[1][1..]),
            "MatMul" or "Gemm" => Product(outputs[0]) * inputs[0][^1],
            _ => 0,
        };
    }

    private static double[][] Shapes(JsonElement arguments, string name) =>
    [
        .. arguments.GetProperty(name).EnumerateArray().SelectMany(tensor => tensor.EnumerateObject())
            .Select(tensor => (double[])[.. tensor.Value.EnumerateArray().Select(dimension => dimension.GetDouble())]),
    ];

    private static double Product(double[] shape) => shape.Aggregate(1.0, (product, dimension) => product * dimension);
}
