using PrintRecover.Model;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public class MixedPageTests
{
    [Fact]
    public void An_English_line_of_a_Chinese_page_keeps_its_spaces()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("four-column-en", count: 1);
        using var models = new PpOcrModels(FixturePages.Models);
        using ITextRecognizer recognizer = new RecognizerChoice(FixturePages.Models, RecognitionEngine.Auto, models).For("chi_sim");

        TextLine[] lines = [.. recognizer.Recognize(layout).Regions.SelectMany(region => region.Lines)];

        Assert.StartsWith("PP-OCR", recognizer.Name);
        Assert.Equal(printed.Sum(line => line.Count(c => c == ' ')), lines.Sum(line => line.Text.Count(c => c == ' ')), tolerance: 2.0);
    }
}
