using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class RuleDetectorTests
{
    private const int Glyph = 34;
    private static readonly Box Upright = new(200, 100, 8, 140);

    [Fact]
    public void An_upright_line_in_white_is_a_rule() => Assert.Single(Vertical(Page(Upright)));

    [Fact]
    public void The_right_half_of_a_character_whose_left_half_is_in_pieces_is_no_rule()
    {
        // The pieces of 佥, none of them as high as the stroke of 刂 beside them.
        Box[] left = [new(100, 102, 80, 40), new(106, 152, 70, 24), new(100, 196, 84, 40)];

        Assert.Empty(Vertical(Page([Upright, .. left])));
    }

    [Fact]
    public void An_upright_line_beside_lines_of_text_is_a_rule()
    {
        Box[] text = [.. Enumerable.Range(0, 12).Select(i => new Box(70 + (i % 3 * 38), 96 + (i / 3 * 38), 32, 32))];

        Assert.Single(Vertical(Page([Upright, .. text])));
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(90, false)]
    public void A_short_level_line_in_white_is_a_divider_if_it_is_no_dash(int length, bool isRule) =>
        Assert.Equal(isRule, Horizontal(Page(new Box(200, 100, length, 4))).Count == 1);

    [Fact]
    public void A_dash_at_the_end_of_a_line_is_no_divider() => Assert.Empty(Horizontal(Page(new Box(200, 100, 110, 4), new Box(150, 86, 32, 32))));

    private static IReadOnlyList<Box> Horizontal(GrayImage page) =>
        new RuleDetector(new LayoutOptions()).Find(page, Component.Of(page), Glyph).Horizontal;

    private static IReadOnlyList<Box> Vertical(GrayImage page) =>
        new RuleDetector(new LayoutOptions()).Find(page, Component.Of(page), Glyph).Vertical;

    private static GrayImage Page(params Box[] ink)
    {
        byte[] pixels = new byte[600 * 400];
        Array.Fill(pixels, (byte)255);
        foreach (Box box in ink)
        {
            for (int y = box.Y; y < box.Bottom; y++)
            {
                pixels.AsSpan((y * 600) + box.X, box.Width).Clear();
            }
        }

        return new GrayImage(600, 400, pixels);
    }
}
