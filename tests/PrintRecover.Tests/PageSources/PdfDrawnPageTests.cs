using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Tests.PageSources;

public class PdfDrawnPageTests
{
    private const string Text = "BT /F 40 Tf 30 50 Td (Extra) Tj ET";

    [Fact]
    public void A_page_of_text_is_drawn_at_300_dpi()
    {
        PageScan page = Assert.Single(Pages.Read(new PdfBuilder().Page(144, 96, Text, PdfBuilder.Helvetica).Build()));
        Assert.Equal((600, 400, 300), (page.Image.Width, page.Image.Height, page.Dpi));
        Assert.InRange(page.Image.Pixels.Count(pixel => pixel < 64), 3_000, 40_000);
    }

    [Fact]
    public void A_page_of_text_is_drawn_at_the_resolution_that_is_asked_for()
    {
        byte[] file = new PdfBuilder().Page(144, 96, Text, PdfBuilder.Helvetica).Build();
        PageScan page = Assert.Single(Pages.Read(file, new PageSourceOptions { Dpi = 150 }));
        Assert.Equal((300, 200, 150), (page.Image.Width, page.Image.Height, page.Dpi));
    }

    [Fact]
    public void Text_over_a_coarse_picture_is_drawn_at_300_dpi_with_the_picture()
    {
        PdfPicture coarse = PdfPicture.Flate(TestPicture.Plain(144, 96, 180));
        PageScan page = Assert.Single(Pages.Read(new PdfBuilder().Scan(coarse, 144, 96, after: "BT 0 Tr " + Text[2..]).Build()));
        Assert.Equal((600, 400), (page.Image.Width, page.Image.Height));
        Assert.Equal(180, page.Image.Pixels[0]);
        Assert.Contains(page.Image.Pixels, pixel => pixel < 20);
    }

    [Fact]
    public void A_scan_in_strips_is_drawn_at_the_strips_resolution()
    {
        var pdf = new PdfBuilder();
        PdfPicture strip = PdfPicture.Flate(TestPicture.Plain(400, 150, 90));
        int image = pdf.Add("/Type /XObject /Subtype /Image " + strip.Entries, strip.Data);
        pdf.Page(144, 108, "q 144 0 0 54 0 0 cm /Im Do Q q 144 0 0 54 0 54 cm /Im Do Q", $"/XObject << /Im {image} 0 R >>");
        PageScan page = Assert.Single(Pages.Read(pdf.Build()));
        Assert.Equal((400, 300, 200), (page.Image.Width, page.Image.Height, page.Dpi));
        Assert.All(page.Image.Pixels, pixel => Assert.InRange(pixel, 89, 91));
    }

    [Fact]
    public void A_small_picture_on_a_page_is_not_taken_for_the_page()
    {
        var pdf = new PdfBuilder();
        PdfPicture stamp = PdfPicture.Flate(TestPicture.Plain(50, 50, 0));
        int image = pdf.Add("/Type /XObject /Subtype /Image " + stamp.Entries, stamp.Data);
        pdf.Page(144, 96, "q 20 0 0 20 10 10 cm /Im Do Q", $"/XObject << /Im {image} 0 R >>");
        PageScan page = Assert.Single(Pages.Read(pdf.Build()));
        Assert.Equal((600, 400), (page.Image.Width, page.Image.Height));
    }

    [Fact]
    public void Every_page_of_a_long_file_is_read()
    {
        var pdf = new PdfBuilder();
        TestPicture[] pictures = [.. Enumerable.Range(1, 30).Select(gray => TestPicture.Plain(30, 20, (byte)gray))];
        foreach (TestPicture picture in pictures)
        {
            pdf.Scan(PdfPicture.Flate(picture), 7.2, 4.8);
        }

        Assert.Equal(pictures.Select(picture => picture.Pixels[0]), Pages.Read(pdf.Build()).Select(page => page.Image.Pixels[0]));
    }

    [Fact]
    public void An_encrypted_file_opens_with_its_password()
    {
        TestPicture picture = TestPicture.Gray(300, 200);
        byte[] file = new PdfBuilder().Scan(PdfPicture.Flate(picture), 72, 48).Build(password: "open sesame");
        PageScan page = Assert.Single(Pages.Read(file, new PageSourceOptions { Password = "open sesame" }));
        Assert.Equal(picture.Pixels, page.Image.Pixels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void A_page_of_one_gray_is_still_a_page(byte gray)
    {
        byte[] file = new PdfBuilder().Scan(PdfPicture.Flate(TestPicture.Plain(300, 200, gray)), 72, 48).Build();
        Assert.All(Pages.Read(file).Single().Image.Pixels, pixel => Assert.Equal(gray, pixel));
    }
}
