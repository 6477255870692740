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

    private static IReadOnlyList<LineOfInk> Find(DrawnPage page, int sky = 0) =>
        new UprightCaptions(Glyph).Find(Component.Of(page.Prepare().Ink), [Photograph with { Box = Photograph.Box with { Y = 100 + sky } }]).Lines;
}
