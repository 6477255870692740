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

    [Fact]
    public void Characters_are_told_only_when_asked_for()
    {
        (PageLayout layout, _) = FixturePages.Paragraphs("broadsheet-zh", count: 1);

        Assert.All(Read(layout), line => Assert.Null(line.Glyphs));
    }

    [Fact]
    public void Characters_give_the_line_and_stand_in_it_in_order()
    {
        (PageLayout layout, _) = FixturePages.Paragraphs("broadsheet-zh", count: 2);

        TextLine[] lines = Read(layout, new PpOcrOptions { KeepsGlyphs = true });

        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            Assert.Equal(line.Text, string.Concat(line.Glyphs!.Select(glyph => glyph.Text)));
            Assert.All(line.Glyphs!, glyph => Assert.True(line.Box.Contains(glyph.Box) && !glyph.Box.IsEmpty));
            Assert.Equal(line.Glyphs!.OrderBy(glyph => glyph.Box.X), line.Glyphs!);
            Assert.All(line.Glyphs!, glyph => Assert.Equal(
                glyph.Alternatives.OrderByDescending(other => other.Confidence), glyph.Alternatives));
        });
    }

    [Fact]
    public void Characters_stand_at_the_pitch_that_the_line_was_set_in()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 3);

        double[] errors = [.. Read(layout, new PpOcrOptions { KeepsGlyphs = true })
            .Where(line => line.Text.All(IsIdeograph) && printed.Contains(line.Text))
            .SelectMany(line => line.Glyphs!.Select((glyph, i) =>
                Math.Abs((glyph.Box.CenterX - line.Box.X) * line.Text.Length / line.Box.Width - i - 0.5)))
            .Order()];

        Assert.True(errors.Length > 10);
        Assert.InRange(errors[errors.Length / 2], 0, 0.25);
        Assert.InRange(errors[^1], 0, 0.5);
    }

    [Fact]
    public void Characters_of_a_vertical_title_stand_below_each_other()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 3);
        int index = Array.FindIndex(printed, line => line.Length > 10 && line.All(IsIdeograph));
        GrayImage page = Upright(layout.Prepared.Gray.Crop(layout.Regions[0].Lines[index].Box), printed[index].Length);
        var title = new LayoutLine(new Box(20, 20, page.Width - 40, page.Height - 40), IsVertical: true);

        TextLine read = Assert.Single(Read(
            FixturePages.Layout(new PageScan("title.png", 1, page, 300), title), new PpOcrOptions { KeepsGlyphs = true }));

        Assert.Equal(read.Text, string.Concat(read.Glyphs!.Select(glyph => glyph.Text)));
        Assert.True(read.Glyphs!.Count > 10);
        Assert.All(read.Glyphs!, glyph => Assert.True(title.Box.Contains(glyph.Box)));
        Assert.Equal(read.Glyphs!.OrderBy(glyph => glyph.Box.Y), read.Glyphs!);
        Assert.True(read.Glyphs![^1].Box.Y - read.Glyphs[0].Box.Y > 0.8 * title.Box.Height);
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>A horizontal line's characters one below the other, with white around them.</summary>
    private static GrayImage Upright(GrayImage line, int count)
    {
        int cell = line.Width / count + 1;
        byte[] pixels = new byte[(cell + 40) * (count * line.Height + 40)];
        Array.Fill(pixels, (byte)255);
        for (int i = 0; i < count; i++)
        {
            int left = i * line.Width / count;
            int width = (i + 1) * line.Width / count - left;
            for (int y = 0; y < line.Height; y++)
            {
                line.Row(y).Slice(left, width).CopyTo(pixels.AsSpan((20 + i * line.Height + y) * (cell + 40) + 20));
            }
        }

        return new GrayImage(cell + 40, count * line.Height + 40, pixels);
    }

    private static TextLine[] Read(PageLayout layout, PpOcrOptions? options = null)
    {
        using var models = new PpOcrModels(FixturePages.Models);
        using ITextRecognizer recognizer =
            new RecognizerChoice(FixturePages.Models, RecognitionEngine.PpOcr, models, options).For("chi_sim");
        return [.. recognizer.Recognize(layout).Regions.SelectMany(region => region.Lines)];
    }
}
