using PrintRecover.Native;
using PrintRecover.Recognition.PpOcr;
using PrintRecover.Tests.Native.OnnxRuntime;

namespace PrintRecover.Tests.Recognition.PpOcr;

public sealed class PpOcrModelTests : IDisposable
{
    private static readonly string RightModel = Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.onnx");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Keys_that_do_not_fit_the_model_are_refused_with_both_numbers()
    {
        string keys = _folder.Write("keys.txt", "a\nb\nc\n");

        ModelException error = Assert.Throws<ModelException>(() => new PpOcrModel(RightModel, keys));

        Assert.Contains("lists 3 characters, the model knows 6623", error.Message);
        Assert.Contains("--engine tesseract", error.Message);
    }

    [Fact]
    public void A_model_that_reads_no_lines_is_refused()
    {
        string model = _folder.File("negate.onnx");
        File.WriteAllBytes(model, OnnxBytes.Model("Neg", ["x"]));

        ModelException error = Assert.Throws<ModelException>(() => new PpOcrModel(model, _folder.Write("keys.txt", "a\nb\n")));

        Assert.Contains("reads no text lines", error.Message);
    }

    [Fact]
    public void A_model_that_asks_for_all_memory_is_refused()
    {
        string model = _folder.File("greedy.onnx");
        File.WriteAllBytes(model, OnnxBytes.Model("Expand", ["x", "shape"], ("shape", [1L << 30, 3, 48, 320])));

        ModelException error = Assert.Throws<ModelException>(() => new PpOcrModel(model, _folder.Write("keys.txt", "a\nb\n")));

        Assert.Contains("greedy.onnx", error.Message);
    }

    public void Dispose() => _folder.Dispose();
}
