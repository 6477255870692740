using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public sealed class PagePreprocessorTests
{
    private static readonly Box Body = new(150, 150, 900, 1100);

    private static PrintedPage Text(int glyph = 32) => new PrintedPage(1200, 1400).WithText(Body, glyph);

    private static double LeanOf(PageTransform transform) => Math.Atan2(transform.D, transform.A) * 180 / Math.PI;

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.4)]
    [InlineData(1.7)]
    [InlineData(-3.3)]
    [InlineData(6.25)]
    [InlineData(-9.8)]
    public void Straightens_a_leaning_page(double degrees)
    {
        PreparedPage page = new PagePreprocessor().Prepare(Text().Leaning(degrees));

        Assert.Equal(degrees, LeanOf(page.Transform), 0.05);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(-5.6)]
    public void Straightens_vertical_print(double degrees)
    {
        PrintedPage print = new PrintedPage(1200, 1400).WithText(Body, 32, vertical: true);

        Assert.Equal(degrees, LeanOf(new PagePreprocessor().Prepare(print.Leaning(degrees)).Transform), 0.05);
    }

    [Fact]
    public void Leaves_a_page_alone_that_needs_nothing()
    {
        PageScan scan = Text().Scan;
        PreparedPage page = new PagePreprocessor().Prepare(scan);

        Assert.Same(scan.Image, page.Gray);
        Assert.Equal(PageTransform.Identity, page.Transform);
    }

    [Fact]
    public void Leads_a_point_of_the_prepared_page_back_to_the_scan()
    {
        // One mark, 1000 pixels from the page's middle, where a wrong angle or size would show most.
        PrintedPage print = Text(12).Fill(new Box(1100, 60, 24, 24), 30);
        PageScan scan = print.Leaning(4);
        PreparedPage page = new PagePreprocessor().Prepare(scan);
        (double x, double y) = page.Transform.ToScan(CornerMark(page.Gray).CenterX, CornerMark(page.Gray).CenterY);

        Box inScan = CornerMark(scan.Image);
        Assert.True(page.Gray.Width > 2 * scan.Image.Width, "small print is enlarged");
        Assert.Equal(inScan.CenterX, x, 1.0);
        Assert.Equal(inScan.CenterY, y, 1.0);
    }

    [Fact]
    public void Keeps_the_corners_of_a_page_that_it_turns()
    {
        PrintedPage print = Text();
        PreparedPage page = new PagePreprocessor().Prepare(print.Leaning(8));

        (double left, double top) = page.Transform.ToScan(0, 0);
        Assert.True(left < 0 || top < 0, "the canvas reaches beyond the scan");
        Assert.True(page.Gray.Width > print.Width && page.Gray.Height > print.Height);
    }

    [Theory]
    [InlineData(10, 34)]
    [InlineData(32, 32)]
    [InlineData(80, 34)]
    public void Brings_body_text_to_a_legible_size(int glyph, double expected)
    {
        PreparedPage page = new PagePreprocessor().Prepare(Text(glyph).Scan);

        InkComponents ink = InkComponents.Find(page.Ink);
        BodyGlyphs prepared = BodyGlyphs.Measure(ink.Boxes, ink.Areas)!;
        Assert.Equal(expected, prepared.Height, 3.0);
    }

    [Fact]
    public void Judges_the_resolution_by_the_size_of_the_glyphs()
    {
        // Square characters of 40 pixels, 3.4 millimetres high: 300 dots an inch.
        Assert.Equal(300, new PagePreprocessor().Prepare(Text(40).Scan).JudgedDpi!.Value, 15.0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 900)]
    [InlineData(300, 200)]
    public void Survives_pages_without_print(int width, int height)
    {
        foreach (byte shade in new byte[] { 0, 128, 255 })
        {
            PreparedPage page = new PagePreprocessor().Prepare(new PrintedPage(width, height, shade).Scan);

            Assert.Equal((width, height), (page.Gray.Width, page.Gray.Height));
            Assert.Null(page.JudgedDpi);
        }
    }

    [Fact]
    public void Never_makes_a_page_larger_than_the_limit()
    {
        var options = new PreprocessingOptions { LargestPagePixels = 500_000 };
        PreparedPage page = new PagePreprocessor(options).Prepare(Text().Scan);

        Assert.InRange(page.Gray.Pixels.Length, 450_000, 502_000);
    }

    /// <summary>The box of the dark pixels in the right end of the topmost print.</summary>
    private static Box CornerMark(GrayImage image) => InkComponents.Find(Binarizer.Binarize(image)).Boxes
        .Where(box => box.X > image.Width * 0.8).MinBy(box => box.Y);
}
