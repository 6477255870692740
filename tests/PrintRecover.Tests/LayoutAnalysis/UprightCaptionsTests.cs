using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class UprightCaptionsTests
{
    private static readonly Picture Photograph = new(new Box(200, 100, 600, 700), (_, _) => false);

    [Fact]
    public void Lines_that_run_down_beside_a_picture_are_found_from_right_to_left()
    {
        IReadOnlyList<LineOfInk> lines = Find(new DrawnPage(1200, 900).VerticalLine(820, 120, 14, Glyph).VerticalLine(866, 120, 9, Glyph));

        Assert.Equal([(866, true), (820, true)], lines.Select(line => (line.Box.X, line.IsVertical)));
    }

    [Fact]
    public void Short_rows_beside_a_picture_are_left_alone() =>
        Assert.Empty(Find(new DrawnPage(1200, 900).Column(820, 120, 3, 10)));

    [Fact]
    public void A_column_of_text_beside_a_picture_is_left_alone() =>
        Assert.Empty(Find(new DrawnPage(1400, 900).Column(820, 120, 12, 10)));

    [Fact]
    public void Lines_that_run_down_far_from_the_picture_are_left_alone() =>
        Assert.Empty(Find(new DrawnPage(1200, 900).VerticalLine(900, 120, 14, Glyph)));

    [Fact]
    public void A_caption_that_begins_beside_a_pale_sky_is_found_whole() =>
        Assert.Equal(10, Assert.Single(Find(new DrawnPage(1200, 900).VerticalLine(820, 10, 9, Glyph), sky: 40)).Box.Y);

    [Fact]
    public void Two_captions_one_below_the_other_are_two() => Assert.Equal(
        [(866, 120), (820, 120), (866, 460), (820, 460)],
        Find(new DrawnPage(1200, 900).VerticalLine(820, 120, 8, Glyph).VerticalLine(866, 120, 8, Glyph).VerticalLine(820, 460, 8, Glyph).VerticalLine(866, 460, 8, Glyph))
            .Select(line => (line.Box.X, line.Box.Y)));

    [Fact]
    public void The_ends_of_level_lines_above_a_picture_are_no_part_of_its_caption() => Assert.Equal(
        [(866, 320), (820, 320)],
        Find(new DrawnPage(1200, 900).Column(820, 60, 2, 5).VerticalLine(820, 320, 9, Glyph).VerticalLine(866, 320, 9, Glyph), sky: 200)
            .Select(line => (line.Box.X, line.Box.Y)));

    private static IReadOnlyList<LineOfInk> Find(DrawnPage page, int sky = 0) =>
        new UprightCaptions(Glyph).Find(Component.Of(page.Prepare().Ink), [Photograph with { Box = Photograph.Box with { Y = 100 + sky } }]).Lines;
}
