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
    public void A_quarter_turn_is_clockwise_and_loses_nothing()
    {
        using Pix picture = Pix.FromGray(3, 2, [1, 2, 3, 4, 5, 6]);
        using Pix turned = picture.RotateQuarters(1);
        Assert.Equal((2, 3), (turned.Width, turned.Height));
        Assert.Equal([4, 1, 5, 2, 6, 3], turned.ToGray());
    }

    [Fact]
    public void A_small_turn_is_clockwise_and_keeps_the_size()
    {
        using Pix picture = Pix.FromGray(201, 101, WithHorizontalLine(201, 101, row: 50));
        using Pix turned = picture.Rotate(5);
        byte[] pixels = turned.ToGray();
        Assert.Equal((201, 101), (turned.Width, turned.Height));
        Assert.Equal(50 - 7, DarkestRow(pixels, 201, 101, column: 20), tolerance: 1.0);
        Assert.Equal(50 + 7, DarkestRow(pixels, 201, 101, column: 180), tolerance: 1.0);
    }

    [Fact]
    public void The_skew_it_finds_straightens_the_picture()
    {
        byte[] page = Enumerable.Repeat((byte)255, 800 * 800).ToArray();
        for (int row = 60; row < 740; row += 20)
        {
            page.AsSpan(row * 800 + 100, 600).Clear();
            page.AsSpan((row + 1) * 800 + 100, 600).Clear();
        }

        using Pix straight = Pix.FromGray(800, 800, page);
        using Pix skewed = straight.Rotate(2);
        using Pix binary = skewed.Threshold(160);
        (double degrees, double confidence) = binary.FindSkew();
        Assert.Equal(-2, degrees, tolerance: 0.1);
        Assert.True(confidence > 3);
    }

    [Theory]
    [InlineData(2.0, 80)]
    [InlineData(0.5, 20)]
    public void Scaling_keeps_the_mean_gray(double factor, int side)
    {
        using Pix picture = Pix.FromGray(40, 40, Enumerable.Repeat((byte)100, 1600).ToArray());
        using Pix scaled = picture.Scale(factor);
        Assert.Equal((side, side), (scaled.Width, scaled.Height));
        Assert.All(scaled.ToGray(), pixel => Assert.Equal(100, pixel));
    }

    [Fact]
    public void Levelling_gives_dark_and_light_paper_one_gray()
    {
        byte[] page = new byte[400 * 300];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = (byte)(120 + i % 400 / 4);
        }

        using Pix picture = Pix.FromGray(400, 300, page);
        using Pix level = picture.NormalizeBackground(new BackgroundOptions());
        byte[] pixels = level.ToGray();
        Assert.All(pixels, pixel => Assert.InRange(pixel, 185, 215));
    }

    [Fact]
    public void Both_binarisations_find_ink_on_unevenly_lit_paper()
    {
        byte[] page = new byte[400 * 300];
        for (int i = 0; i < page.Length; i++)
        {
            bool ink = i / 400 % 20 < 3 && i % 400 % 40 < 20;
            page[i] = (byte)((120 + i % 400 / 4) * (ink ? 0.4 : 1));
        }

        using Pix picture = Pix.FromGray(400, 300, page);
        using Pix otsu = picture.BinarizeOtsu(new BackgroundOptions());
        using Pix sauvola = picture.BinarizeSauvola(halfWindow: 15);
        foreach (byte[] pixels in new[] { otsu.ToGray(), sauvola.ToGray() })
        {
            Assert.Equal(0, pixels[101 * 400 + 205]);
            Assert.Equal(255, pixels[101 * 400 + 230]);
            Assert.Equal(0, pixels[101 * 400 + 45]);
            Assert.Equal(255, pixels[101 * 400 + 70]);
        }
    }

    [Fact]
    public void Garbage_is_an_error_and_not_a_picture() =>
        Assert.Throws<LeptonicaException>(() => PictureFile.DecodeGray("This is no picture at all, only text."u8));

    private static byte[] Gradient(int width, int height) =>
        [.. Enumerable.Range(0, width * height).Select(i => (byte)(i * 37))];

    private static byte[] WithHorizontalLine(int width, int height, int row)
    {
        byte[] pixels = Enumerable.Repeat((byte)255, width * height).ToArray();
        pixels.AsSpan((row - 1) * width, 3 * width).Clear();
        return pixels;
    }

    private static double DarkestRow(byte[] pixels, int width, int height, int column) =>
        Enumerable.Range(0, height).MinBy(y => pixels[y * width + column]);
}
