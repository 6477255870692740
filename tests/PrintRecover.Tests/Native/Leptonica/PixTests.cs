using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.Native.Leptonica;

public class PixTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(7, 5)]
    [InlineData(33, 2)]
    public void Keeps_every_pixel_of_a_gray_picture(int width, int height)
    {
        byte[] pixels = Gradient(width, height);
        using Pix picture = Pix.FromGray(width, height, pixels);
        Assert.Equal(pixels, picture.ToGray());
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Tiff)]
    [InlineData(PictureFormat.TiffLzw)]
    [InlineData(PictureFormat.Bmp)]
    public void Decodes_what_it_encoded_without_loss(PictureFormat format)
    {
        byte[] pixels = Gradient(31, 17);
        using Pix picture = Pix.FromGray(31, 17, pixels, resolution: 300);
        using Pix decoded = PictureFile.DecodeGray(PictureFile.Encode(picture, format));
        Assert.Equal((31, 17), (decoded.Width, decoded.Height));
        Assert.Equal(pixels, decoded.ToGray());
        Assert.Equal((300, 300), decoded.Resolution);
    }

    [Fact]
    public void Black_and_white_keeps_ink_black()
    {
        using Pix picture = Pix.FromGray(2, 1, [10, 240]);
        using Pix binary = picture.Threshold(128);
        Assert.Equal(1, binary.Depth);
        Assert.Equal([0, 255], binary.ToGray());
    }

    [Fact]
    public void Garbage_is_an_error_and_not_a_picture() =>
        Assert.Throws<LeptonicaException>(() => PictureFile.DecodeGray("This is no picture at all, only text."u8));

    private static byte[] Gradient(int width, int height) =>
        [.. Enumerable.Range(0, width * height).Select(i => (byte)(i * 37))];
}
