using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class TextCutterTests
{
    private static readonly Box[] Lines = [new(100, 60, 400, 64), new(100, 140, 400, 64)];

    [Theory]
    [InlineData("eng", 0.5 * 0.85, 0.5)]
    [InlineData("frk", 0.5, 0.5)]
    [InlineData("chi_sim", 1, 1)]
    public void Makes_blocks_of_Latin_print_smaller_and_Roman_ones_narrower(string language, double across, double down)
    {
        var cutter = new TextCutter(LatinLines.Fit(new RecognitionOptions(), language));

        TextPicture picture = cutter.Cut(Page(), Lines);

        Assert.Equal(across, picture.ScaleX, 3);
        Assert.Equal(down, picture.ScaleY, 3);
        Assert.InRange(picture.Image.Width - 2 * picture.Margin, picture.Source.Width * across - 1, picture.Source.Width * across + 1);
        Assert.InRange(picture.Image.Height - 2 * picture.Margin, picture.Source.Height * down - 1, picture.Source.Height * down + 1);
    }

    [Fact]
    public void Tells_where_on_the_page_a_place_of_a_narrowed_picture_is()
    {
        TextPicture picture = new TextCutter(LatinLines.Fit(new RecognitionOptions(), "eng")).Cut(Page(), Lines);

        Box whole = picture.ToPage(
            picture.Margin, picture.Margin, picture.Image.Width - picture.Margin, picture.Image.Height - picture.Margin);

        Assert.InRange(whole.X, picture.Source.X - 1, picture.Source.X + 1);
        Assert.InRange(whole.Right, picture.Source.Right - 2, picture.Source.Right + 2);
        Assert.InRange(whole.Bottom, picture.Source.Bottom - 2, picture.Source.Bottom + 2);
    }

    private static GrayImage Page()
    {
        byte[] pixels = new byte[600 * 300];
        Array.Fill(pixels, (byte)240);
        foreach (Box line in Lines)
        {
            for (int x = line.X; x < line.Right; x += 2)
            {
                pixels[(line.Y + 20) * 600 + x] = 20;
            }
        }

        return new GrayImage(600, 300, pixels);
    }
}
