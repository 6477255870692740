using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Native.Tesseract;
using PrintRecover.Tests.Recognition;

namespace PrintRecover.Tests.Native.Tesseract;

public class TesseractEngineTests
{
    [Fact]
    public void Reads_a_block_line_by_line_with_boxes_and_words()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("four-column-en", count: 1);
        GrayImage block = layout.Prepared.Gray.Crop(layout.Regions[0].Box.Inflate(10));
        using var engine = new TesseractEngine(InstallationFolder.Models, "eng");

        IReadOnlyList<RecognizedLine> lines = engine.Read(block.Pixels, block.Width, block.Height, PageSegmentation.Block);

        Assert.Equal(printed.Length, lines.Count);
        Assert.All(lines, line => Assert.Equal(line.Text, string.Join(' ', line.Words.Select(word => word.Text))));
        Assert.All(lines, line => Assert.True(line.Left >= 0 && line.Right <= block.Width && line.Top < line.Bottom));
        Assert.Equal(lines.OrderBy(line => line.Top), lines);
    }

    [Fact]
    public void Says_which_language_could_not_be_loaded()
    {
        TesseractException error = Assert.Throws<TesseractException>(
            () => new TesseractEngine(InstallationFolder.Models, "xyz"));

        Assert.Contains("xyz", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_pixels_that_do_not_fit_the_picture()
    {
        using var engine = new TesseractEngine(InstallationFolder.Models, "eng");

        Assert.Throws<ArgumentOutOfRangeException>(() => engine.Read(new byte[10], 4, 4, PageSegmentation.Line));
    }

    [Fact]
    public void Reads_nothing_in_a_picture_that_is_longer_than_it_can_take()
    {
        const int Width = 40_000, Height = 40;
        using var engine = new TesseractEngine(InstallationFolder.Models, "eng");

        Assert.Empty(engine.Read(new byte[Width * Height], Width, Height, PageSegmentation.Line));
    }

    [Fact]
    public void Names_the_languages_that_a_folder_lacks()
    {
        Assert.Equal(["xyz"], TesseractLibrary.MissingLanguages(InstallationFolder.Models, "eng+xyz"));
        Assert.StartsWith("5.", TesseractLibrary.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_an_upright_page_from_one_upside_down()
    {
        GrayImage page = FixturePages.Scan("four-column-en").Image;
        var turned = new GrayImage(page.Width, page.Height, [.. page.Pixels.Reverse()]);
        using var detector = new OrientationDetector(InstallationFolder.Models);

        Assert.Equal(0, detector.Detect(page.Pixels, page.Width, page.Height)?.Degrees);
        Assert.Equal(180, detector.Detect(turned.Pixels, turned.Width, turned.Height)?.Degrees);
    }
}
