using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class PaperMarginsTests
{
    private const int Glyph = 30, Width = 2000, Height = 2000;

    [Fact]
    public void Characters_set_wide_beside_the_text_are_one_running_line()
    {
        Box[] slogan = [.. Enumerable.Range(0, 8).Select(character => new Box(200 + character % 2, 400 + 100 * character, 45, 45))];

        LayoutRegion line = Assert.Single(Sorted(slogan), region => region.Kind == RegionKind.PageHeader);

        Assert.Equal(Box.Around(slogan), line.Box);
        Assert.True(Assert.Single(line.Lines).IsVertical);
    }

    [Fact]
    public void Headlines_of_tiers_below_each_other_stay() => Assert.DoesNotContain(
        Sorted([.. Enumerable.Range(0, 4).Select(tier => new Box(1500, 300 + (400 * tier), 60, 340))]), region => region.Kind == RegionKind.PageHeader);

    [Fact]
    public void A_speck_far_from_all_print_is_dirt() => Assert.Single(Sorted(new Box(60, 1900, 20, 25)));

    [Fact]
    public void A_folio_near_the_text_stays() => Assert.Equal(2, Sorted(new Box(900, 240, 40, 30)).Count);

    [Fact]
    public void A_line_far_from_all_print_stays() => Assert.Equal(2, Sorted(new Box(100, 30, 400, 40)).Count);

    private static IReadOnlyList<LayoutRegion> Sorted(params Box[] margin)
    {
        LayoutLine[] text = [.. Enumerable.Range(0, 20).Select(line => new LayoutLine(new Box(500 + 45 * line, 300, Glyph, 1200), IsVertical: true))];
        var paper = new GrayImage(Width, Height, new byte[Width * Height]);
        var layout = new PageLayout(
            new PreparedPage(new PageOrigin("page", 1, Width, Height, 300), paper, paper, PageTransform.Identity),
            [
                new LayoutRegion(0, RegionKind.Paragraph, Box.Around(text.Select(line => line.Box)), text),
                .. margin.Select((box, index) => new LayoutRegion(index + 1, RegionKind.Headline, box, [new LayoutLine(box)])),
            ],
            [], [], Glyph, TextDirection.VerticalRightToLeft);
        return PaperMargins.Sort(layout).Regions;
    }
}
