using PrintRecover.LayoutAnalysis.Lettering;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis.Lettering;

public class PrintedGroundTests
{
    private static readonly Box Photograph = new(100, 100, 800, 600);
    private static readonly Box Leaf = new(300, 300, 90, 60), Upright = new(300, 300, 60, 360);

    [Fact]
    public void Drops_a_scrap_that_the_detector_did_not_see() => Assert.Empty(Lines(Leaf));

    [Fact]
    public void Keeps_what_it_saw() => Assert.Equal([Leaf], Lines(Leaf, detected: [Leaf.Inflate(5)]));

    [Fact]
    public void Keeps_a_scrap_outside_the_pictures()
    {
        Box outside = Leaf with { X = 1000 };

        Assert.Equal([outside], Lines(outside));
    }

    [Fact]
    public void Keeps_a_row_of_characters()
    {
        Box row = LineBox(300, 300, 9);

        Assert.Equal([row], Lines(row));
    }

    [Fact]
    public void Drops_an_upright_of_a_photograph_on_a_page_of_level_print() => Assert.Empty(Lines(Upright));

    [Fact]
    public void Keeps_a_caption_that_runs_up_a_photograph() =>
        Assert.Single(Without([Upright], [], kind: RegionKind.Caption).Regions);

    [Fact]
    public void Keeps_a_column_of_characters_on_a_page_of_vertical_print() =>
        Assert.Single(Without([Upright], [], direction: TextDirection.VerticalRightToLeft).Regions);

    [Fact]
    public void Keeps_the_other_lines_of_a_region_and_cuts_its_box_to_them()
    {
        Box row = LineBox(300, 400, 9);

        LayoutRegion region = Assert.Single(Without([Leaf, row], []).Regions);

        Assert.Equal(row, region.Box);
    }

    private static IEnumerable<Box> Lines(Box line, params Box[] detected) =>
        Without([line], detected).Regions.SelectMany(region => region.Lines).Select(each => each.Box);

    private static PageLayout Without(
        Box[] lines, Box[] detected, RegionKind kind = RegionKind.Headline, TextDirection direction = TextDirection.Horizontal)
    {
        PreparedPage page = new DrawnPage(1200, 900).Prepare();
        var region = new LayoutRegion(0, kind, Box.Around(lines), [.. lines.Select(line => new LayoutLine(line, line.Height > line.Width))]);
        return new PrintedGround(page, [], [Photograph], detected).WithoutScraps(
            new PageLayout(page, [region], [], [], Glyph) { Direction = direction });
    }
}
