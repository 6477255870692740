using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FoldAdvertisementsTests
{
    private const int Glyph = 30, Width = 3000, Height = 2000;

    private static readonly Box[] FrameSides = [new(1300, 100, 6, 1800), new(1700, 100, 6, 1800)];

    [Fact]
    public void What_stands_between_two_pages_frames_is_an_advertisement()
    {
        LayoutRegion advertisement = Assert.Single(Advertisements(Spread(FrameSides)));

        Assert.Equal(3, advertisement.Lines.Count);
        Assert.InRange(advertisement.Box.X, 1300, 1360);
        Assert.InRange(advertisement.Box.Right, 1650, 1710);
    }

    [Fact]
    public void A_rule_across_the_strip_parts_two_advertisements()
    {
        PageLayout spread = Spread([.. FrameSides, new(1320, 1000, 370, 5)], new Box(1400, 1100, 60, 500));

        Assert.Equal([3, 1], Advertisements(spread).Select(region => region.Lines.Count));
    }

    [Fact]
    public void A_short_rule_beside_a_frames_side_is_no_side()
    {
        LayoutRegion advertisement = Assert.Single(Advertisements(Spread([.. FrameSides, new(1760, 500, 5, 300)])));

        Assert.InRange(advertisement.Box.Right, 1650, 1710);
        Assert.InRange(advertisement.Box.Bottom, 1900, 2000);
    }

    [Fact]
    public void Nothing_is_lost()
    {
        PageLayout spread = Spread(FrameSides);

        Assert.Equal(
            spread.Regions.SelectMany(region => region.Lines).ToHashSet(),
            FoldAdvertisements.Mark(spread).Regions.SelectMany(region => region.Lines).ToHashSet());
    }

    [Fact]
    public void Without_frames_the_fold_holds_no_advertisement() => Assert.Empty(Advertisements(Spread([FrameSides[0]])));

    private static LayoutRegion[] Advertisements(PageLayout layout) =>
        [.. FoldAdvertisements.Mark(layout).Regions.Where(region => region.Kind == RegionKind.Advertisement)];

    /// <summary>Two pages of vertical lines, and three lines between them that belong to a region of the left page.</summary>
    private static PageLayout Spread(IReadOnlyList<Box> rules, params Box[] more)
    {
        LayoutLine[] left = [.. Lines(100, 24), .. Lines(1400, 3), .. more.Select(box => new LayoutLine(box, IsVertical: true))];
        LayoutLine[] right = [.. Lines(1800, 24)];
        var paper = new GrayImage(Width, Height, new byte[Width * Height]);
        return new PageLayout(
            new PreparedPage(new PageOrigin("spread", 1, Width, Height, 300), paper, paper, PageTransform.Identity),
            [Region(0, left), Region(1, right)], rules, [], Glyph, TextDirection.VerticalRightToLeft);
    }

    private static LayoutRegion Region(int id, LayoutLine[] lines) =>
        new(id, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines);

    private static IEnumerable<LayoutLine> Lines(int x, int count) =>
        Enumerable.Range(0, count).Select(line => new LayoutLine(new Box(x + 45 * line, 120, Glyph, count == 3 ? 700 : 1760), IsVertical: true));
}
