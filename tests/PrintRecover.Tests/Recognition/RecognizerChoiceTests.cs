using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition;

public sealed class RecognizerChoiceTests : IDisposable
{
    private readonly List<string> _notices = [];
    private readonly TemporaryFolder _empty = new();

    [Theory]
    [InlineData(RecognitionEngine.Auto, "chi_sim+eng", "PP-OCR")]
    [InlineData(RecognitionEngine.Auto, "eng+chi_sim", "Tesseract")]
    [InlineData(RecognitionEngine.Auto, "deu", "Tesseract")]
    [InlineData(RecognitionEngine.Tesseract, "chi_sim", "Tesseract")]
    [InlineData(RecognitionEngine.PpOcr, "chi_sim", "PP-OCR")]
    public void Gives_each_language_its_engine(RecognitionEngine engine, string languages, string name)
    {
        using var models = new PpOcrModels(FixturePages.Models, notify: _notices.Add);
        using ITextRecognizer recognizer = new RecognizerChoice(FixturePages.Models, engine, models).For(languages);

        Assert.StartsWith(name, recognizer.Name);
        Assert.EndsWith($"({languages})", recognizer.Name);
        Assert.Empty(_notices);
    }

    [Theory]
    [InlineData(RecognitionEngine.Auto, true)]
    [InlineData(RecognitionEngine.Tesseract, false)]
    public void Has_traditional_lines_read_by_both_unless_one_is_asked_for(RecognitionEngine engine, bool areBoth)
    {
        using var models = new PpOcrModels(FixturePages.Models, notify: _notices.Add);
        using ITextRecognizer recognizer = new RecognizerChoice(FixturePages.Models, engine, models).For("chi_tra");

        Assert.Equal(areBoth, recognizer.Name.Contains("with PP-OCR"));
    }

    [Fact]
    public void Takes_Tesseract_where_the_model_is_missing_and_says_so_once()
    {
        using var models = new PpOcrModels(_empty.Path, notify: _notices.Add);
        var choice = new RecognizerChoice(FixturePages.Models, RecognitionEngine.Auto, models);

        using ITextRecognizer first = choice.For("chi_sim");
        using ITextRecognizer second = choice.For("chi_sim");

        Assert.StartsWith("Tesseract", first.Name);
        Assert.StartsWith("Tesseract", second.Name);
        Assert.Contains("Tesseract reads in place of PP-OCR", Assert.Single(_notices));
    }

    [Fact]
    public void Names_the_languages_when_PpOcr_is_asked_for_another_one()
    {
        using var models = new PpOcrModels(FixturePages.Models);

        ModelException error = Assert.Throws<ModelException>(
            () => new RecognizerChoice(FixturePages.Models, RecognitionEngine.PpOcr, models).For("deu"));

        Assert.Contains("no model for deu", error.Message);
        Assert.Contains("chi_sim", error.Message);
    }

    [Fact]
    public void A_model_of_the_users_reads_every_language()
    {
        var files = new PpOcrModelFiles(
            Path.Combine(FixturePages.Models, "ppocr-v4-chi.onnx"), Path.Combine(FixturePages.Models, "ppocr-v4-chi.keys"));
        using var models = new PpOcrModels(_empty.Path, files);
        using ITextRecognizer recognizer = new RecognizerChoice(_empty.Path, RecognitionEngine.PpOcr, models).For("deu");

        Assert.StartsWith("PP-OCR", recognizer.Name);
    }

    public void Dispose() => _empty.Dispose();
}
