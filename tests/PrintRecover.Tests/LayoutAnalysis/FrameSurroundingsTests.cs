using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FrameSurroundingsTests
{
    private static readonly Box Date = new(1300, 230, 400, 30), Name = new(900, 215, 160, 60), Number = new(400, 232, 90, 28);

    [Fact]
    public void The_pieces_of_a_head_are_one_region_from_the_right()
    {
        LayoutRegion head = Assert.Single(Marked(new FramedSheet().Region([Number]).Region([Date, Name])), IsFurniture);

        Assert.Equal(RegionKind.Masthead, head.Kind);
        Assert.Equal([Date, Name, Number], head.Lines.Select(line => line.Box));
    }

    [Fact]
    public void A_name_plate_that_looks_like_a_picture_is_a_line_of_the_head()
    {
        LayoutRegion head = Assert.Single(Marked(new FramedSheet().Region([Date]).Region([Name], kind: RegionKind.Picture)), IsFurniture);

        Assert.Equal([Date, Name], head.Lines.Select(line => line.Box));
    }

    [Fact]
    public void Rows_of_a_head_end_at_an_advertisement_beside_the_name_plate() => Assert.Equal(
        2, Marked(new FramedSheet().Region([Number]).Region([Date]).Region([Name], kind: RegionKind.Advertisement)).Count(IsFurniture));

    [Fact]
    public void A_slogan_beside_the_frame_and_a_printer_beneath_it_are_no_article() => Assert.Equal(
        [RegionKind.PageFooter, RegionKind.PageHeader],
        Marked(new FramedSheet().Region([new Box(1800, 400, 50, 900)]).Region([new Box(900, 1720, 300, 30)]))
            .Where(IsFurniture).Select(region => region.Kind).OrderDescending());

    [Fact]
    public void What_is_paler_than_print_outside_the_frame_is_dirt() =>
        Assert.Single(Marked(new FramedSheet().Region([new Box(100, 40, 900, 40)], gray: 170)));

    [Fact]
    public void A_line_that_was_joined_to_the_text_below_is_parted_from_it()
    {
        IReadOnlyList<LayoutRegion> regions = Marked(new FramedSheet().Region([Date, new Box(1690, 320, 30, 900)]));

        Assert.Equal([Date], Assert.Single(regions, IsFurniture).Lines.Select(line => line.Box));
        Assert.Equal(2, regions.Count(region => !IsFurniture(region)));
    }

    private static bool IsFurniture(LayoutRegion region) => region.Kind.AsFurniture() is not null;

    private static IReadOnlyList<LayoutRegion> Marked(FramedSheet sheet)
    {
        PageLayout layout = sheet.Layout(FramedSheet.Left, FramedSheet.Top, FramedSheet.Right);
        return FrameSurroundings.Mark(layout, PageFrames.Find(layout)).Regions;
    }
}
