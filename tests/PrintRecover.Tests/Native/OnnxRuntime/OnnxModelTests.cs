using PrintRecover.Native;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Tests.Native.OnnxRuntime;

public sealed class OnnxModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Computes_what_the_model_says()
    {
        using OnnxModel model = Load(OnnxBytes.Model("Neg", ["x"]));

        float[] result = model.Run([1, 2, 3], [1, 3], (numbers, dimensions) => (float[])[.. numbers, dimensions[1]]);

        Assert.Equal([-1, -2, -3, 3], result);
    }

    [Fact]
    public void Computes_for_several_threads_at_a_time()
    {
        using OnnxModel model = Load(OnnxBytes.Model("Neg", ["x"]));

        float[] results = [.. Enumerable.Range(0, 64).AsParallel().AsOrdered()
            .Select(i => model.Run([i], [1, 1], (numbers, _) => numbers[0]))];

        Assert.Equal(Enumerable.Range(0, 64).Select(i => -(float)i), results);
    }

    [Fact]
    public void A_missing_model_is_named() =>
        Assert.Contains("none.onnx", Assert.Throws<OnnxException>(() => new OnnxModel(_folder.File("none.onnx"))).Message);

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.5)]
    [InlineData(0.0)]
    public void A_model_that_is_cut_off_is_refused(double share)
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.onnx"));

        OnnxException error = Assert.Throws<OnnxException>(() => Load(whole[..(int)(whole.Length * share)]));

        Assert.Contains("is no ONNX model, or is cut off", error.Message);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(6);
        for (int i = 0; i < 50; i++)
        {
            byte[] bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            Assert.Throws<OnnxException>(() => Load(bytes));
        }
    }

    [Fact]
    public void A_model_with_bytes_changed_inside_is_refused_or_still_computes()
    {
        var random = new Random(7);
        byte[] whole = OnnxBytes.Model("Expand", ["x", "shape"], ("shape", [2, 2]));
        for (int i = 0; i < 200; i++)
        {
            byte[] changed = [.. whole];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            _ = Record.Exception(() =>
            {
                using OnnxModel model = Load(changed);
                model.Run([1], [1, 1], (numbers, _) => numbers.Length);
            }) is not (null or OnnxException) ? throw new InvalidOperationException($"change {i}") : 0;
        }
    }

    [Fact]
    public void A_model_of_an_unknown_operator_is_refused_with_the_librarys_reason() =>
        Assert.Contains("Conjure", Assert.Throws<OnnxException>(() => Load(OnnxBytes.Model("Conjure", ["x"]))).Message);

    [Fact]
    public void A_model_that_asks_for_all_memory_fails_alone()
    {
        using OnnxModel model = Load(OnnxBytes.Model("Expand", ["x", "shape"], ("shape", [1L << 24, 1L << 24])));

        Assert.Throws<OnnxException>(() => model.Run([1], [1, 1], (numbers, _) => numbers.Length));
    }

    [Fact]
    public void An_input_of_another_form_is_refused()
    {
        using OnnxModel model = Load(OnnxBytes.Model("MatMul", ["x", "x"]));

        Assert.Throws<OnnxException>(() => model.Run([1, 2], [1, 2], (numbers, _) => numbers.Length));
    }

    [Fact]
    public void A_file_larger_than_any_model_is_not_read()
    {
        string path = _folder.File("large.onnx");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(300L << 20);
        }

        Assert.Contains("300 MB", Assert.Throws<OnnxException>(() => new OnnxModel(path)).Message);
    }

    public void Dispose() => _folder.Dispose();

    private OnnxModel Load(byte[] bytes)
    {
        string path = _folder.File("model.onnx");
        File.WriteAllBytes(path, bytes);
        return new OnnxModel(path);
    }
}
