using PrintRecover.Model;
using PrintRecover.Native.Leptonica;
using PrintRecover.PageSources;
using static PrintRecover.Tests.PageSources.PngBuilder;

namespace PrintRecover.Tests.PageSources;

public class ImagePageSourceTests
{
    private static readonly TestPicture Gray = TestPicture.Gray(120, 90);

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Bmp)]
    [InlineData(PictureFormat.Tiff)]
    [InlineData(PictureFormat.TiffLzw)]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Jpeg2000)]
    [InlineData(PictureFormat.WebP)]
    public void Every_kind_is_known_by_its_content_whatever_its_name(PictureFormat format)
    {
        PageScan page = Assert.Single(Pages.Read(Gray.Encode(format)));
        Assert.Equal((120, 90, 1), (page.Image.Width, page.Image.Height, page.Number));
        Assert.All(page.Image.Pixels.Zip(Gray.Pixels), pair => Assert.InRange(pair.First, pair.Second - 24, pair.Second + 24));
    }

    [Fact]
    public void A_picture_of_colors_becomes_gray_by_luminance()
    {
        byte[] row = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255];
        byte[] pixels = Pixels(Build(4, 1, 8, Color.Rgb, [row]));
        Assert.True(pixels[2] < pixels[0] && pixels[0] < pixels[1] && pixels[1] < pixels[3]);
        Assert.Equal(255, pixels[3]);
    }

    [Fact]
    public void A_see_through_picture_lies_on_white() =>
        Assert.Equal([0, 255], Pixels(Build(2, 1, 8, Color.Rgba, [[0, 0, 0, 255, 0, 0, 0, 0]])));

    [Fact]
    public void A_see_through_gray_picture_lies_on_white() =>
        Assert.Equal([0, 255], Pixels(Build(2, 1, 8, Color.GrayAlpha, [[0, 255, 0, 0]])));

    [Fact]
    public void A_palette_gives_its_colors() =>
        Assert.Equal([40, 200], Pixels(Build(2, 1, 8, Color.Palette, [[1, 0]], palette: [200, 200, 200, 40, 40, 40])));

    [Fact]
    public void Sixteen_bits_keep_the_upper_eight() =>
        Assert.Equal([0x12, 0xFE], Pixels(Build(2, 1, 16, Color.Gray, [[0x12, 0x34, 0xFE, 0x01]])));

    [Fact]
    public void One_bit_is_black_or_white() =>
        Assert.Equal([0, 255, 0, 255], Pixels(Build(4, 1, 1, Color.Gray, [[0b0101_0000]])));

    [Theory]
    [InlineData(300, 300)]
    [InlineData(72, null)]
    [InlineData(96, null)]
    [InlineData(20, null)]
    [InlineData(9600, null)]
    [InlineData(0, null)]
    public void A_resolution_is_believed_unless_it_is_impossible_or_a_screens(int stated, int? believed) =>
        Assert.Equal(believed, Pages.Read(Gray.Encode(PictureFormat.Png, stated)).Single().Dpi);

    [Fact]
    public void A_resolution_that_the_user_states_overrides_the_files() =>
        Assert.Equal(400, Pages.Read(Gray.Encode(PictureFormat.Png, 150), new PageSourceOptions { Dpi = 400 }).Single().Dpi);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(200, 100, 0)]
    [InlineData(200, 100, 255)]
    public void A_picture_of_one_gray_is_still_a_page(int width, int height, byte gray) =>
        Assert.All(Pixels(TestPicture.Plain(width, height, gray).Encode(PictureFormat.Png)), pixel => Assert.Equal(gray, pixel));

    private static byte[] Pixels(byte[] file) => Pages.Read(file).Single().Image.Pixels;
}
