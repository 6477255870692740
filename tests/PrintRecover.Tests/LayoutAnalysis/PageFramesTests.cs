using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class PageFramesTests
{
    [Fact]
    public void A_rule_over_the_text_and_two_that_go_down_from_it_are_a_frame()
    {
        PageFrame frame = Assert.Single(Frames(FramedSheet.Left, FramedSheet.Top, FramedSheet.Right));

        Assert.Equal(Box.FromEdges(273, 283, 1733, 1680), frame.Sure);
        Assert.Equal(frame.Sure, frame.Possible);
    }

    [Fact]
    public void A_frame_may_come_in_pieces_of_which_some_are_worn_away() => Assert.Single(Frames(
        FramedSheet.Left with { Height = 400 }, FramedSheet.Left with { Y = 900, Height = 600 },
        FramedSheet.Top with { Width = 500 }, FramedSheet.Top with { X = 900, Y = 290, Width = 600 }));

    [Fact]
    public void Where_one_side_is_missing_the_frame_may_go_on_to_the_edge()
    {
        PageFrame frame = Assert.Single(Frames(FramedSheet.Left, FramedSheet.Top));

        Assert.InRange(frame.Sure.Right, 1600, 1700);
        Assert.Equal(FramedSheet.Width, frame.Possible.Right);
    }

    [Fact]
    public void A_rule_under_a_headline_across_the_page_is_no_frame() => Assert.Empty(Frames(
        FramedSheet.Left with { Y = 100, Height = 1580 }, FramedSheet.Top, FramedSheet.Right with { Y = 100, Height = 1580 }));

    [Fact]
    public void A_rule_that_others_between_columns_cross_is_no_frame() =>
        Assert.Empty(Frames(FramedSheet.Left, FramedSheet.Top, new Box(1000, 100, 4, 1200)));

    [Fact]
    public void The_edge_of_the_paper_is_no_frame() => Assert.Empty(Frames(
        FramedSheet.Left with { X = 20, Y = 20, Height = 1900 }, new Box(20, 20, 1960, 6), FramedSheet.Right with { X = 1970, Y = 20, Height = 1900 }));

    [Fact]
    public void Without_a_side_there_is_no_frame() => Assert.Empty(Frames(FramedSheet.Top));

    private static IReadOnlyList<PageFrame> Frames(params Box[] rules) => PageFrames.Find(new FramedSheet().Layout(rules));
}
