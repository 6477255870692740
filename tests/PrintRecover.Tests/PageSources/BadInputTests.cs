using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using PrintRecover.Native.Leptonica;
using PrintRecover.PageSources;

namespace PrintRecover.Tests.PageSources;

public class BadInputTests
{
    private static readonly TestPicture Gray = TestPicture.Gray(400, 300);

    [Fact]
    public void A_missing_file() =>
        AssertNames("no file", Assert.Throws<InputException>(() => PageSource.Open("no-such-scan.pdf", new PageSourceOptions())).Message);

    [Fact]
    public void A_file_whose_name_is_no_UTF_8() => AssertNames(
        "rename it", Assert.Throws<InputException>(() => PageSource.Open("scan\uFFFD.pdf", new PageSourceOptions())).Message);

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("scan.pdf", Scan().Build());
        WithoutPermission.Run(file, () => AssertNames(
            "permissions", Assert.Throws<InputException>(() => PageSource.Open(file, new PageSourceOptions())).Message));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_pipe_that_nobody_writes_into()
    {
        using var folder = new TemporaryFolder();
        string pipe = Path.Combine(folder.Path, "scan.pdf");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        AssertNames("is a pipe", Assert.Throws<InputException>(() => PageSource.Open(pipe, new PageSourceOptions())).Message);
    }

    [Fact]
    public void An_empty_file() => AssertNames("is empty", Pages.Refusal([]));

    [Fact]
    public void A_file_that_is_no_picture() =>
        AssertNames("neither a PDF nor a picture", Pages.Refusal("Only some words, whatever the name says."u8.ToArray()));

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Tiff)]
    [InlineData(PictureFormat.TiffLzw)]
    [InlineData(PictureFormat.Jpeg2000)]
    [InlineData(PictureFormat.WebP)]
    [InlineData(PictureFormat.Bmp)]
    public void A_picture_cut_short(PictureFormat format)
    {
        byte[] file = Gray.Encode(format);
        AssertNames("damaged", Pages.Refusal(file[..(file.Length / 2)]));
    }

    [Fact]
    public void A_TIFF_whose_compression_is_unknown()
    {
        byte[] file = TiffBuilder.Build([(Gray, false)]);
        int compression = file.AsSpan().IndexOf((byte[])[3, 1, 4, 0, 1, 0, 0, 0, 1, 0]);
        file[compression + 9] = 99;
        AssertNames("stored in a way that cannot be read", Pages.Refusal(file));
    }

    [Fact]
    public void A_PDF_cut_short() => AssertNames("damaged", Pages.Refusal(Scan().Build()[..900]));

    [Fact]
    public void A_PDF_of_garbage() =>
        AssertNames("damaged", Pages.Refusal(Encoding.ASCII.GetBytes("%PDF-1.7\n" + new string('x', 5_000))));

    [Fact]
    public void An_encrypted_PDF_without_its_password() => AssertNames("--password", Pages.Refusal(Scan().Build("secret")));

    [Fact]
    public void An_encrypted_PDF_with_a_wrong_password() => AssertNames(
        "does not open with this password", Pages.Refusal(Scan().Build("secret"), new PageSourceOptions { Password = "guess" }));

    [Fact]
    public void A_PDF_without_pages() => AssertNames("no pages", Pages.Refusal(new PdfBuilder().Build()));

    [Fact]
    public void A_picture_40000_pixels_wide() =>
        AssertNames("40000x10", Pages.Refusal(TestPicture.Plain(40_000, 10, 255).Encode(PictureFormat.Png)));

    [Fact]
    public void A_PDF_page_40000_pixels_wide() =>
        AssertNames("40000x10", Pages.Refusal(new PdfBuilder().Scan(PdfPicture.Flate(TestPicture.Plain(40_000, 10, 9)), 4_000, 1).Build()));

    [Fact]
    public void A_picture_that_claims_more_pixels_than_memory_holds() => AssertNames(
        "30000x30000", Pages.Refusal(PngBuilder.Build(30_000, 30_000, 8, PngBuilder.Color.Gray, [new byte[10]])));

    [Fact]
    public void A_PDF_image_that_claims_more_pixels_than_memory_holds()
    {
        var bomb = PdfPicture.Flate(30_000, 30_000, new byte[1_000], "/ColorSpace /DeviceGray /BitsPerComponent 8");
        AssertNames("30000x30000", Pages.Refusal(new PdfBuilder().Scan(bomb, 72, 72).Build()));
    }

    [Fact]
    public void A_JPEG_2000_whose_codestream_is_larger_than_the_PDF_says()
    {
        byte[] data = Gray.Encode(PictureFormat.Jpeg2000);
        int size = data.AsSpan().IndexOf<byte>([0xFF, 0x4F, 0xFF, 0x51]) + 8;
        data.AsSpan(size, 8).Clear();
        (data[size + 2], data[size + 6]) = (0x75, 0x75);
        var bomb = new PdfPicture("/Width 400 /Height 300 /ColorSpace /DeviceGray /Filter /JPXDecode", data);
        AssertNames("29952x29952", Pages.Refusal(new PdfBuilder().Scan(bomb, 96, 72).Build()));
    }

    [Fact]
    public void A_page_that_would_be_drawn_beyond_the_limit() =>
        AssertNames("60000x60000", Pages.Refusal(new PdfBuilder().Page(14_400, 14_400, "").Build()));

    [Fact]
    public void A_limit_that_the_user_lowers_is_kept() => AssertNames(
        "400x300", Pages.Refusal(Gray.Encode(PictureFormat.Png), new PageSourceOptions { MaximumPixels = 100_000 }));

    [Fact]
    public void A_lost_page_costs_that_page_only() => AssertSecondPageLost(Scan().LostPage().Scan(PdfPicture.Flate(Gray), 96, 72));

    [Fact]
    public void A_page_whose_JPEG_is_cut_short_costs_that_page_only()
    {
        PdfPicture whole = PdfPicture.Jpeg(Gray);
        PdfPicture cut = whole with { Data = whole.Data[..(whole.Data.Length / 2)] };
        AssertSecondPageLost(Scan().Scan(cut, 96, 72).Scan(PdfPicture.Flate(Gray), 96, 72));
    }

    [Fact]
    public void A_page_whose_image_is_garbage_costs_that_page_only()
    {
        PdfPicture garbage = PdfPicture.Flate(Gray) with { Data = Encoding.ASCII.GetBytes(new string('?', 500)) };
        AssertSecondPageLost(Scan().Scan(garbage, 96, 72).Scan(PdfPicture.Flate(Gray), 96, 72));
    }

    private static void AssertSecondPageLost(PdfBuilder pdf)
    {
        using var folder = new TemporaryFolder();
        using IPageSource source = PageSource.Open(folder.Write("scan.pdf", pdf.Build()), new PageSourceOptions());
        Assert.Equal(Gray.Pixels, source.ReadPage(1).Image.Pixels);
        string message = Assert.Throws<InputException>(() => source.ReadPage(2)).Message;
        Assert.Contains("Page 2 of " + folder.Path, message, StringComparison.Ordinal);
        Assert.Equal(Gray.Pixels, source.ReadPage(3).Image.Pixels);
    }

    private static PdfBuilder Scan() => new PdfBuilder().Scan(PdfPicture.Flate(Gray), 96, 72);

    /// <summary>One sentence that names the file, says what is wrong, and tells after a semicolon what to do.</summary>
    private static void AssertNames(string problem, string message)
    {
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Contains("scan", message, StringComparison.Ordinal);
        Assert.Matches(@"^[^;]+; [^;]+\.$", message);
    }
}
