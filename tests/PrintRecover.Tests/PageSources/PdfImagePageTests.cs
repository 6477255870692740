using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.PageSources;

public class PdfImagePageTests
{
    private static readonly TestPicture Gray = TestPicture.Gray(413, 291);
    private static readonly TestPicture Ink = TestPicture.Ink(413, 291);

    [Fact]
    public void A_gray_flate_image_comes_out_pixel_by_pixel() => AssertExact(Gray.Pixels, PdfPicture.Flate(Gray));

    [Fact]
    public void A_JPEG_comes_out_as_a_decoder_of_JPEG_reads_it() =>
        AssertExact(Gray.After(PictureFormat.Jpeg), PdfPicture.Jpeg(Gray));

    [Fact]
    public void A_JPEG_2000_comes_out_as_a_decoder_of_JPEG_2000_reads_it() =>
        AssertExact(Gray.After(PictureFormat.Jpeg2000), PdfPicture.Jpeg2000(Gray));

    [Fact]
    public void A_fax_image_comes_out_pixel_by_pixel() => AssertExact(Ink.Pixels, PdfPicture.Fax(Ink));

    [Fact]
    public void A_black_and_white_image_comes_out_pixel_by_pixel() => AssertExact(
        Ink.Pixels, Bits("/ColorSpace /DeviceGray /BitsPerComponent 1"));

    [Fact]
    public void An_inverted_image_comes_out_as_it_is_shown() => AssertExact(
        Ink.Pixels.Select(pixel => (byte)(255 - pixel)), Bits("/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]"));

    [Fact]
    public void A_stencil_prints_its_zeros_in_black() =>
        AssertExact(Ink.Pixels, Bits("/ImageMask true /BitsPerComponent 1"));

    [Fact]
    public void An_inverted_stencil_prints_its_ones_in_black() => AssertExact(
        Ink.Pixels.Select(pixel => (byte)(255 - pixel)), Bits("/ImageMask true /BitsPerComponent 1 /Decode [1 0]"));

    [Fact]
    public void An_indexed_image_comes_out_in_its_palettes_grays()
    {
        byte[] indexes = Gray.Pixels.Select(pixel => (byte)(pixel / 64)).ToArray();
        byte[] palette = [250, 170, 90, 10];
        string colors = string.Concat(palette.Select(gray => $"{gray:X2}{gray:X2}{gray:X2}"));
        AssertExact(indexes.Select(index => palette[index]), PdfPicture.Flate(
            413, 291, indexes, $"/ColorSpace [/Indexed /DeviceRGB 3 <{colors}>] /BitsPerComponent 8"));
    }

    [Fact]
    public void A_color_image_comes_out_in_its_luminance()
    {
        byte[] samples = [.. Enumerable.Repeat(new byte[] { 255, 0, 0 }, 413 * 291).SelectMany(color => color)];
        TestPicture page = Read(new PdfBuilder().Scan(
            PdfPicture.Flate(413, 291, samples, "/ColorSpace /DeviceRGB /BitsPerComponent 8"), 99.12, 69.84));
        Assert.All(page.Pixels.Distinct(), pixel => Assert.InRange(pixel, 60, 90));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_turned_page_is_read_as_it_is_shown(int degrees)
    {
        TestPicture turned = Gray.TurnedClockwise(degrees / 90);
        TestPicture page = Read(new PdfBuilder().Scan(PdfPicture.Flate(Gray), 99.12, 69.84, $"/Rotate {degrees}"));
        AssertSame(turned, page);
    }

    [Fact]
    public void A_turned_image_is_read_as_it_is_shown()
    {
        var pdf = new PdfBuilder();
        PdfPicture picture = PdfPicture.Flate(Gray);
        int image = pdf.Add("/Type /XObject /Subtype /Image " + picture.Entries, picture.Data);
        pdf.Page(69.84, 99.12, "q 0 -99.12 69.84 0 0 99.12 cm /Im Do Q", $"/XObject << /Im {image} 0 R >>");
        AssertSame(Gray.TurnedClockwise(1), Read(pdf));
    }

    [Fact]
    public void An_image_in_a_form_comes_out_pixel_by_pixel()
    {
        var pdf = new PdfBuilder();
        PdfPicture picture = PdfPicture.Flate(Gray);
        int image = pdf.Add("/Type /XObject /Subtype /Image " + picture.Entries, picture.Data);
        int form = pdf.Add(
            $"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /Im {image} 0 R >> >>", "/Im Do"u8.ToArray());
        pdf.Page(99.12, 69.84, "q 99.12 0 0 69.84 0 0 cm /Fm Do Q", $"/XObject << /Fm {form} 0 R >>");
        AssertSame(Gray, Read(pdf));
    }

    [Fact]
    public void A_cropped_page_gives_the_pixels_inside_the_crop()
    {
        TestPicture page = Read(new PdfBuilder().Scan(PdfPicture.Flate(Gray), 413, 291, "/CropBox [10 20 413 291]"));
        AssertSame(new TestPicture(403, 271, Crop(Gray, left: 10, width: 403, height: 271)), page);
    }

    [Fact]
    public void Invisible_text_behind_a_scan_leaves_it_as_it_is() => AssertSame(Gray, Read(new PdfBuilder().Scan(
        PdfPicture.Flate(Gray), 99.12, 69.84, before: "BT 3 Tr /F 12 Tf 10 10 Td (hidden) Tj ET")));

    [Fact]
    public void Text_beneath_a_scan_leaves_it_as_it_is() => AssertSame(Gray, Read(new PdfBuilder().Scan(
        PdfPicture.Flate(Gray), 99.12, 69.84, before: "BT 0 Tr /F 12 Tf 10 10 Td (covered) Tj ET")));

    [Theory]
    [InlineData(99.12, 300)]
    [InlineData(74.34, 400)]
    [InlineData(413, null)]
    [InlineData(5000, null)]
    public void The_image_and_the_page_give_the_resolution_unless_it_is_impossible(double width, int? dpi)
    {
        byte[] file = new PdfBuilder().Scan(PdfPicture.Flate(Gray), width, width * 291 / 413).Build();
        Assert.Equal(dpi, Pages.Read(file).Single().Dpi);
    }

    private static PdfPicture Bits(string entries) => PdfPicture.Flate(413, 291, Ink.PackedBits(), entries);

    private static void AssertExact(IEnumerable<byte> expected, PdfPicture picture) => AssertSame(
        new TestPicture(413, 291, [.. expected]), Read(new PdfBuilder().Scan(picture, 99.12, 69.84)));

    private static void AssertSame(TestPicture expected, TestPicture actual)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        Assert.Equal(expected.Pixels, actual.Pixels);
    }

    private static TestPicture Read(PdfBuilder pdf)
    {
        var image = Pages.Read(pdf.Build()).Single().Image;
        return new TestPicture(image.Width, image.Height, image.Pixels);
    }

    private static byte[] Crop(TestPicture picture, int left, int width, int height) =>
        [.. Enumerable.Range(0, width * height).Select(i => picture.Pixels[i / width * picture.Width + left + i % width])];
}
