using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class CaptionFinderTests
{
    private const int Glyph = 30;

    private static readonly LayoutRegion Photograph = new(0, RegionKind.Picture, new Box(600, 200, 900, 600), []);

    private readonly List<LayoutRegion> _regions = [Photograph, Text(60, 200, 480, 30)];

    [Fact]
    public void Text_across_below_a_picture_is_its_caption_with_the_credit_in_its_last_row() => Assert.Equal(
        [RegionKind.Caption, RegionKind.Caption, RegionKind.Caption],
        KindsOf(Text(610, 815, 880, 1), Text(612, 855, 200, 1), Text(1200, 855, 290, 1)));

    [Fact]
    public void A_narrow_column_at_a_pictures_side_is_its_caption() =>
        Assert.Equal([RegionKind.Caption], KindsOf(Text(1520, 500, 200, 6)));

    [Fact]
    public void Narrow_text_that_goes_on_as_a_whole_column_is_none() =>
        Assert.Equal([RegionKind.Paragraph, RegionKind.Paragraph], KindsOf(Text(1520, 500, 200, 6), Text(1300, 750, 480, 12)));

    [Fact]
    public void A_column_beside_a_picture_stays_text() =>
        Assert.Equal([RegionKind.Paragraph], KindsOf(Text(1520, 210, 480, 12)));

    [Theory]
    [InlineData(40, RegionKind.Caption)]
    [InlineData(90, RegionKind.Headline)]
    public void Small_print_in_a_picture_is_a_label_and_large_print_a_headline(int size, RegionKind kind) => Assert.Equal(
        [kind], KindsOf(new LayoutRegion(9, RegionKind.Headline, new Box(700, 300, 400, size), [new LayoutLine(new Box(700, 300, 400, size), false)])));

    [Fact]
    public void Lines_that_run_down_a_pictures_side_are_one_caption_from_right_to_left()
    {
        LayoutRegion caption = Assert.Single(Mark(Upright(1510), Upright(1550)), region => region.Kind == RegionKind.Caption);
        Assert.Equal([1550, 1510], caption.Lines.Select(line => line.Box.X));
    }

    [Theory]
    [InlineData(60, RegionKind.Headline)]
    [InlineData(300, RegionKind.Caption)]
    public void A_line_that_runs_down_beside_a_title_and_beyond_the_picture_is_a_subtitle(int top, RegionKind kind) => Assert.Equal(
        [RegionKind.Headline, kind], KindsOf(Headline(new Box(1620, 50, 90, 720)), Headline(Box.FromEdges(1530, top, 1578, 560))));

    private static LayoutRegion Headline(Box box) => new(1, RegionKind.Headline, box, [new LayoutLine(box, true)]);

    private IEnumerable<RegionKind> KindsOf(params LayoutRegion[] regions)
    {
        IReadOnlyList<LayoutRegion> marked = Mark(regions);
        return regions.Select(region => marked.Single(each => each.Box == region.Box).Kind);
    }

    private IReadOnlyList<LayoutRegion> Mark(params LayoutRegion[] regions) => CaptionFinder.Mark([.. _regions, .. regions], Glyph);

    private static LayoutRegion Text(int x, int y, int width, int lines) => new(
        1, RegionKind.Paragraph, new Box(x, y, width, (lines * 40) - 10),
        [.. Enumerable.Range(0, lines).Select(line => new LayoutLine(new Box(x, y + (40 * line), width, Glyph), false))]);

    private static LayoutRegion Upright(int x) => new(
        1, RegionKind.Paragraph, new Box(x, 220, Glyph, 400), [new LayoutLine(new Box(x, 220, Glyph, 400), true)]);
}
