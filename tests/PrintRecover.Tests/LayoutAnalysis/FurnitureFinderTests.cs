using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FurnitureFinderTests
{
    private const int LineHeight = 30;

    [Fact]
    public void Finds_the_heads_of_both_pages_of_a_spread()
    {
        LayoutRegion[] regions =
        [
            Region(0, new Box(0, 0, 300, 30), 1), Region(1, new Box(0, 100, 900, 1400), 40),
            Region(2, new Box(1600, 0, 300, 30), 1), Region(3, new Box(1100, 100, 900, 1400), 40),
        ];

        IReadOnlyList<LayoutRegion> marked =
            new FurnitureFinder(LineHeight, [new Box(0, 50, 900, 4), new Box(1100, 50, 900, 4)]).Mark(regions);

        Assert.Equal([0, 2], marked.Where(region => region.Kind == RegionKind.PageHeader).Select(region => region.Id).Order());
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)]
    public void Boxes_beside_a_name_plate_are_its_head_and_a_row_of_columns_below_it_is_a_story(int columns, bool isHead)
    {
        LayoutRegion[] regions =
        [
            new(0, RegionKind.Headline, new Box(250, 0, 700, 150), [new LayoutLine(new Box(250, 0, 700, 150))]),
            .. Enumerable.Range(0, columns).Select(i => Region(i + 1, new Box(i * 300, 200, 200, 240), 6)),
            Region(9, new Box(0, 500, 1200, 1500), 40),
        ];

        IReadOnlyList<LayoutRegion> marked = new FurnitureFinder(LineHeight, [new Box(0, 460, 1200, 4)]).Mark(regions);

        Assert.Equal(isHead, marked.Single(region => region.Id == 1).Kind == RegionKind.PageHeader);
    }

    private static LayoutRegion Region(int id, Box box, int lines) => new(
        id, RegionKind.Paragraph, box,
        [.. Enumerable.Range(0, lines).Select(i => new LayoutLine(new Box(box.X, box.Y + (i * box.Height / lines), box.Width, LineHeight)))]);
}
