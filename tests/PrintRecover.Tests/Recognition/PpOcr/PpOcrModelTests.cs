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

    [Fact]
    public void A_model_for_lines_of_one_width_only_is_refused_before_any_page_is_read()
    {
        string model = _folder.File("fixed.onnx");
        File.WriteAllBytes(model, OnnxBytes.Model("Reshape", ["x", "shape"], ("shape", [1, 40, 3 * 48 * 320 / 40])));
        string keys = _folder.Write("keys.txt", string.Concat(Enumerable.Repeat("a\n", 3 * 48 * 320 / 40 - 2)));

        ModelException error = Assert.Throws<ModelException>(() => new PpOcrModel(model, keys));

        Assert.Contains("fixed.onnx reads no text lines of 48x16 pixels", error.Message);
    }

    [Fact]
    public void What_a_library_says_becomes_a_sentence_before_the_remedy()
    {
        Assert.StartsWith("It was refused: no such node. Use ", new ModelException("It was refused: no such node").Message);
        Assert.StartsWith("It is cut off. Use ", new ModelException("It is cut off.").Message);
    }

    [Fact]
    public void Whoever_names_a_model_of_their_own_is_told_to_name_another()
    {
        using var models = new PpOcrModels(_folder.Path, new PpOcrModelFiles(RightModel, _folder.Write("keys.txt", "a\nb\n")));

        Assert.Contains("--model and --keys", Assert.Throws<ModelException>(() => models.For("chi_sim")).Message);
    }

    public void Dispose() => _folder.Dispose();
}
