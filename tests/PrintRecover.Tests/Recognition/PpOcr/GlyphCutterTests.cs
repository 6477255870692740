using PrintRecover.Model;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public class GlyphCutterTests
{
    private const int Height = 20;

    [Fact]
    public void Finds_the_ink_of_characters_whose_places_are_a_little_off() =>
        Assert.Equal([(10, 28), (30, 48), (50, 68)], Cut("10-28 30-48 50-68", [15, 43, 56]));

    [Fact]
    public void Keeps_the_strokes_of_one_character_together() =>
        Assert.Equal([(10, 28), (30, 48), (50, 68)], Cut("10-28 30-34 37-40 44-48 50-68", [19, 39, 59]));

    [Fact]
    public void A_space_takes_the_white() =>
        Assert.Equal([(10, 28), (28, 39), (40, 58)], Cut("10-28 40-58", [19, 34, 49]));

    [Fact]
    public void Leaves_out_what_stands_far_from_the_character() =>
        Assert.Equal([(10, 28), (70, 88)], Cut("2-4 10-28 70-88", [20, 79]));

    [Theory]
    [InlineData(new double[] { -5, 0.2, 0.4, 0.6, 200 })]
    [InlineData(new double[] { 99, 99.1, 99.2 })]
    public void Boxes_stay_inside_the_line_and_in_order_wherever_a_network_sees_characters(double[] places)
    {
        var print = new Box(5, 3, 90, 14);

        IReadOnlyList<Box> boxes = new GlyphCutter(Line("10-28 30-48"), print).Cut(places);

        Assert.Equal(places.Length, boxes.Count);
        Assert.All(boxes, box => Assert.True(print.Contains(box) && !box.IsEmpty));
        Assert.Equal(boxes.OrderBy(box => box.X), boxes);
    }

    private static (int Left, int Right)[] Cut(string strokes, double[] places) =>
        [.. new GlyphCutter(Line(strokes), new Box(0, 0, 100, Height)).Cut(places).Select(box => (box.X, box.Right))];

    private static GrayImage Line(string strokes)
    {
        byte[] pixels = new byte[100 * Height];
        Array.Fill(pixels, (byte)255);
        foreach (int[] stroke in strokes.Split(' ').Select(each => each.Split('-').Select(int.Parse).ToArray()))
        {
            for (int y = 2; y < Height - 2; y++)
            {
                pixels.AsSpan(y * 100 + stroke[0], stroke[1] - stroke[0]).Clear();
            }
        }

        return new GrayImage(100, Height, pixels);
    }
}
