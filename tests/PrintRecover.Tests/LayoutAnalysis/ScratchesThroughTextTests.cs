using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class ScratchesThroughTextTests
{
    private const int Glyph = 30, Pitch = 45, Lines = 20;

    private static readonly Box Stroke = new(438, 10, 4, 800);

    [Fact]
    public void A_stroke_through_lines_is_a_scratch() => Assert.Single(Found([.. Letters(0, 900, Stroke)], Stroke));

    [Fact]
    public void A_rule_between_columns_is_none() =>
        Assert.Empty(Found([.. Letters(0, 420, Stroke), .. Letters(460, 900, Stroke)], Stroke));

    [Fact]
    public void A_rule_in_a_narrow_gutter_is_none() =>
        Assert.Empty(Found([.. Letters(0, 428, Stroke), .. Letters(452, 900, Stroke)], Stroke));

    [Fact]
    public void A_short_piece_in_line_with_a_scratch_goes_on_it() =>
        Assert.Equal(2, Found([.. Letters(0, 900, Stroke)], Stroke with { Height = 500 }, new Box(446, 620, 4, 60)).Count);

    [Fact]
    public void Rules_that_end_together_are_of_a_table() =>
        Assert.Empty(Found([.. Letters(0, 900, Stroke)], Stroke, new Box(700, 12, 4, 800)));

    [Fact]
    public void The_side_of_a_frame_is_none()
    {
        Box side = new(440, 10, 4, 800);
        RuleDetection frame = new([Stroke with { Width = 300, Height = 4 }, new Box(440, 806, 300, 4)], [Stroke], new GrayImage(1, 1, [255]));
        Assert.Empty(new ScratchesThroughText([.. Letters(0, 900, Stroke)], frame, Glyph).Find());
    }

    private static IReadOnlyList<Box> Found(Component[] text, params Box[] rules) =>
        new ScratchesThroughText(text, new RuleDetection([], rules, new GrayImage(1, 1, [255])), Glyph).Find();

    /// <summary>Lines that letters of many widths fill from edge to edge, as justified type does; a stroke cuts those that it runs through.</summary>
    private static IEnumerable<Component> Letters(int left, int right, Box stroke)
    {
        for (int line = 0; line < Lines; line++)
        {
            for (int x = left, letter = line * 7; x < right; letter++)
            {
                int end = Math.Min(x + 12 + (letter * 5 % 14), right);
                end = right - end < Glyph / 2 ? right : end;
                bool isCut = x < stroke.CenterX && stroke.CenterX < end;
                (int From, int To)[] parts = isCut ? [(x, stroke.X - 1), (stroke.Right + 1, end)] : [(x, end)];
                foreach ((int from, int to) in parts.Where(part => part.To > part.From))
                {
                    yield return new Component(Box.FromEdges(from, line * Pitch, to, (line * Pitch) + Glyph), 100);
                }

                x = end + (letter % 5 == 0 ? 14 : 4);
            }
        }
    }
}
