using PrintRecover.Evaluation.Text;
using PrintRecover.Model;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public class PpOcrRecognizerTests
{
    [Fact]
    public void Reads_clean_Chinese_columns_almost_without_error()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 3);

        TextLine[] lines = Read(layout);

        Assert.Equal(printed.Length, lines.Length);
        int errors = printed.Zip(lines, (truth, line) => EditDistance.Between(truth.ToCharArray(), line.Text.ToCharArray())).Sum();
        Assert.InRange((double)errors / printed.Sum(line => line.Length), 0, 0.01);
        Assert.All(lines, line => Assert.InRange(line.Confidence!.Value, 0.8, 1));
    }

    [Fact]
    public void Reads_light_print_on_a_dark_ground()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 1);
        GrayImage positive = layout.Prepared.Gray;
        var negative = new GrayImage(positive.Width, positive.Height, [.. positive.Pixels.Select(p => (byte)(255 - p))]);

        TextLine[] lines = Read(FixturePages.Layout(new PageScan("negative.png", 1, negative, 300), [.. layout.Regions[0].Lines]));

        Assert.Equal(printed.Length, lines.Length);
        int errors = printed.Zip(lines, (truth, line) => EditDistance.Between(truth.ToCharArray(), line.Text.ToCharArray())).Sum();
        Assert.InRange((double)errors / printed.Sum(line => line.Length), 0, 0.02);
    }

    [Theory]
    [InlineData(300, 40)]
    [InlineData(395, 1)]
    [InlineData(1, 150)]
    public void Leaves_out_a_line_in_which_nothing_is_printed_however_odd_its_form(int width, int height)
    {
        byte[] white = new byte[400 * 200];
        Array.Fill(white, (byte)255);
        var scan = new PageScan("white.png", 1, new GrayImage(400, 200, white), 300);

        Assert.Empty(Read(FixturePages.Layout(scan, new LayoutLine(new Box(2, 20, width, height)))));
    }

    [Fact]
    public void Endures_a_line_a_thousand_times_as_wide_as_high()
    {
        byte[] pixels = new byte[6000 * 8];
        new Random(3).NextBytes(pixels);
        var scan = new PageScan("noise.png", 1, new GrayImage(6000, 8, pixels), 300);

        Assert.InRange(Read(FixturePages.Layout(scan, new LayoutLine(new Box(0, 1, 6000, 4)))).Length, 0, 1);
    }

    private static TextLine[] Read(PageLayout layout)
    {
        using var models = new PpOcrModels(FixturePages.Models);
        using ITextRecognizer recognizer = new RecognizerChoice(FixturePages.Models, RecognitionEngine.PpOcr, models).For("chi_sim");
        return [.. recognizer.Recognize(layout).Regions.SelectMany(region => region.Lines)];
    }
}
