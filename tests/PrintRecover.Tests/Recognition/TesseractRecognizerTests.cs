using PrintRecover.Evaluation.Text;
using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class TesseractRecognizerTests
{
    [Theory]
    [InlineData("broadsheet-zh", "chi_sim")]
    [InlineData("four-column-en", "eng")]
    public void Reads_every_line_of_a_clean_column_nearly_without_error(string fixture, string language)
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs(fixture, count: 2);
        using var recognizer = new TesseractRecognizer(FixturePages.Models, language);

        Page page = recognizer.Recognize(layout);

        TextLine[] lines = [.. page.Regions.Single().Lines];
        Assert.Equal(printed.Length, lines.Length);
        int errors = printed.Zip(lines, (truth, line) => EditDistance.Between(truth.ToCharArray(), line.Text.ToCharArray())).Sum();
        Assert.InRange((double)errors / printed.Sum(line => line.Length), 0, 0.03);
        Assert.All(lines, line => Assert.InRange(line.Confidence!.Value, 0.5, 1));
    }

    [Fact]
    public void Reads_light_print_on_a_dark_ground()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 1);
        GrayImage positive = layout.Prepared.Gray;
        var negative = new GrayImage(positive.Width, positive.Height, [.. positive.Pixels.Select(p => (byte)(255 - p))]);
        using var recognizer = new TesseractRecognizer(FixturePages.Models, "chi_sim");

        Page page = recognizer.Recognize(FixturePages.Layout(new PageScan("negative.png", 1, negative, 300), [.. layout.Regions[0].Lines]));

        Assert.Equal(printed.Length, page.Regions.Single().Lines.Count);
        int errors = printed.Zip(page.Regions[0].Lines, (truth, line) => EditDistance.Between(truth.ToCharArray(), line.Text.ToCharArray())).Sum();
        Assert.InRange((double)errors / printed.Sum(line => line.Length), 0, 0.05);
    }

    [Fact]
    public void Reads_on_as_before_when_its_engines_were_loaded_anew()
    {
        (PageLayout layout, _) = FixturePages.Paragraphs("four-column-en", count: 1);
        using var recognizer = new TesseractRecognizer(
            FixturePages.Models, "eng", new RecognitionOptions { LinesAnEngineReads = 1 });

        Page first = recognizer.Recognize(layout);
        Page second = recognizer.Recognize(layout);

        Assert.NotEmpty(first.Regions);
        Assert.Equal(first.Regions[0].Lines, second.Regions[0].Lines);
    }

    [Fact]
    public void Leaves_out_a_line_in_which_nothing_is_printed()
    {
        byte[] white = new byte[400 * 200];
        Array.Fill(white, (byte)255);
        var scan = new PageScan("white.png", 1, new GrayImage(400, 200, white), 300);
        using var recognizer = new TesseractRecognizer(FixturePages.Models, "eng");

        Page page = recognizer.Recognize(FixturePages.Layout(scan, new LayoutLine(new Box(20, 50, 300, 40))));

        Assert.Empty(page.Regions);
    }

    [Fact]
    public void Names_a_language_that_is_not_there_and_the_remedy()
    {
        MissingLanguageDataException error = Assert.Throws<MissingLanguageDataException>(
            () => new TesseractRecognizer(FixturePages.Models, "chi_sim+xyz"));

        Assert.Equal("xyz", error.Language);
        Assert.Contains("which has chi_sim, ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("osd", error.Message, StringComparison.Ordinal);
        Assert.Contains("./printrecover doctor", error.Message, StringComparison.Ordinal);
    }
}
