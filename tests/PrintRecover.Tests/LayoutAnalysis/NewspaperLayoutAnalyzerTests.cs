using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public partial class NewspaperLayoutAnalyzerTests
{
    [Fact]
    public void Keeps_two_columns_apart()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 700).Column(60, 80, 12, 10).Column(560, 80, 12, 10));

        AssertBoxes([ColumnBox(60, 80, 12, 10), ColumnBox(560, 80, 12, 10)], layout.Regions.Select(region => region.Box));
        Assert.All(layout.Regions, region => Assert.Equal((RegionKind.Paragraph, 10), (region.Kind, region.Lines.Count)));
    }

    [Fact]
    public void Keeps_columns_apart_that_a_thin_rule_parts()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 700)
            .Column(60, 80, 12, 10)
            .Fill(new Box(520, 70, 2, 540))
            .Column(530, 80, 12, 10));

        AssertBoxes([ColumnBox(60, 80, 12, 10), ColumnBox(530, 80, 12, 10)], layout.Regions.Select(region => region.Box));
        AssertBoxes([new Box(520, 70, 2, 540)], layout.Rules);
    }

    [Fact]
    public void Keeps_columns_apart_across_a_narrow_gutter_with_stains_in_it()
    {
        DrawnPage page = new(1100, 1000);
        int gutter = LineBox(60, 80, 12).Right;
        int right = gutter + Glyph;
        page.Column(60, 80, 12, 15).Column(right, 80, 12, 15);
        foreach (int y in new[] { 190, 430, 640, 800 })
        {
            page.Fill(new Box(gutter + 13, y, 7, 5));
        }

        List<Box> lines = [.. Lines(Analyze(page)).Select(line => line.Box).Where(box => box.Width > Glyph)];

        Assert.Equal(30, lines.Count);
        Assert.All(lines, line => Assert.True(line.Right <= right || line.X > gutter, $"{line} crosses the gutter"));
    }

    [Fact]
    public void Keeps_a_justified_line_whole_where_the_line_above_runs_on()
    {
        DrawnPage page = new DrawnPage(900, 900).Column(60, 80, 16, 10);
        int last = 80 + (10 * LinePitch);
        page.Line(60, last, 5).Line(60 + (8 * Pitch), last, 2).Line(60 + (13 * Pitch), last, 3);

        Box line = Assert.Single(Lines(Analyze(page)), line => line.Box.Y >= last - 5).Box;

        Assert.Equal((60, LineBox(60, last, 16).Right), (line.X, line.Right));
    }

    [Fact]
    public void Keeps_columns_apart_where_the_rule_between_them_is_broken()
    {
        DrawnPage page = new(1100, 900);
        int right = 60 + (12 * Pitch) + Glyph;
        int rule = (LineBox(60, 80, 12).Right + right) / 2;
        page.Column(60, 80, 12, 14).Column(right, 80, 12, 14)
            .Fill(new Box(rule, 70, 3, 320)).Fill(new Box(rule, 400 + (2 * LinePitch), 3, 220));

        AssertBoxes([ColumnBox(60, 80, 12, 14), ColumnBox(right, 80, 12, 14)], Analyze(page).Regions.Select(region => region.Box));
    }

    [Fact]
    public void Keeps_columns_apart_where_a_worn_rule_has_left_only_crumbs_beside_five_lines()
    {
        DrawnPage page = new(1100, 1100);
        int right = LineBox(60, 80, 12).Right + 20;
        int rule = right - 12;
        page.Column(60, 80, 12, 17).Column(right, 80, 12, 17)
            .Fill(new Box(rule, 70, 3, 320)).Fill(new Box(rule, 400 + (5 * LinePitch), 3, 280));
        foreach (int y in new[] { 440, 500, 580 })
        {
            page.Fill(new Box(rule, y, 3, 12));
        }

        AssertBoxes([ColumnBox(60, 80, 12, 17), ColumnBox(right, 80, 12, 17)], Analyze(page).Regions.Select(region => region.Box));
    }

    [Fact]
    public void Takes_points_and_tails_between_two_lines_for_no_line()
    {
        DrawnPage page = new DrawnPage(700, 800).Column(60, 80, 12, 11);
        for (int x = 70; x < 500; x += 57)
        {
            page.Fill(new Box(x, 80 + (4 * LinePitch) + Glyph - 3, 9, 16));
        }

        Assert.Equal(11, Assert.Single(Analyze(page).Regions).Lines.Count);
    }

    [Fact]
    public void Finds_a_short_last_line()
    {
        PageLayout layout = Analyze(new DrawnPage(600, 700).Column(60, 80, 12, 9).Line(60, 80 + (9 * LinePitch), 3));

        Assert.Equal(10, layout.Regions.Single().Lines.Count);
        AssertBoxes([LineBox(60, 80 + (9 * LinePitch), 3)], [layout.Regions.Single().Lines[^1].Box]);
    }

    [Fact]
    public void Joins_a_line_across_a_wide_space()
    {
        PageLayout layout = Analyze(new DrawnPage(600, 700)
            .Column(60, 80, 12, 4)
            .Line(60, 80 + (4 * LinePitch), 5).Line(60 + (6 * Pitch), 80 + (4 * LinePitch), 6)
            .Column(60, 80 + (5 * LinePitch), 12, 4));

        AssertBoxes(
            Enumerable.Range(0, 9).Select(line => LineBox(60, 80 + (line * LinePitch), 12)),
            Lines(layout).Select(line => line.Box));
    }

    [Fact]
    public void Does_not_cut_a_line_at_a_river_of_stops()
    {
        DrawnPage page = new(600, 700);
        for (int line = 0; line < 10; line++)
        {
            int y = 80 + (line * LinePitch);
            page.Line(60, y, 1).Fill(new Box(60 + Pitch, y + 24, 9, 9)).Line(60 + (2 * Pitch), y, 10);
        }

        AssertBoxes(
            Enumerable.Range(0, 10).Select(line => LineBox(60, 80 + (line * LinePitch), 12)),
            Lines(Analyze(page)).Select(line => line.Box));
    }

    [Fact]
    public void Tells_a_headline_by_its_size()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 900)
            .Line(200, 80, 7, glyph: 85)
            .Column(60, 220, 12, 10).Column(560, 220, 12, 10));

        AssertBoxes([LineBox(200, 80, 7, 85)], Of(layout, RegionKind.Headline).Select(region => region.Box));
        Assert.Equal(2, Of(layout, RegionKind.Paragraph).Count());
    }

    [Fact]
    public void Finds_a_vertical_headline()
    {
        PageLayout layout = Analyze(new DrawnPage(800, 800).VerticalLine(60, 80, 6, glyph: 85).Column(220, 80, 12, 11));

        LayoutRegion headline = Assert.Single(Of(layout, RegionKind.Headline));
        Assert.True(Assert.Single(headline.Lines).IsVertical);
        AssertBoxes([new Box(60, 80, 85, (5 * 95) + 85)], [headline.Box]);
    }

    [Fact]
    public void Takes_a_centred_bold_line_for_a_subheading()
    {
        int middle = 80 + (5 * LinePitch) + (LinePitch / 2);
        PageLayout layout = Analyze(new DrawnPage(600, 900)
            .Column(60, 80, 12, 5)
            .Line(60 + (3 * Pitch), middle, 6, bold: true)
            .Column(60, middle + LinePitch + (LinePitch / 2), 12, 5));

        AssertBoxes([LineBox(60 + (3 * Pitch), middle, 6)], Of(layout, RegionKind.Subheading).Select(region => region.Box));
        Assert.Equal(2, Of(layout, RegionKind.Paragraph).Count());
    }

    [Fact]
    public void Finds_a_frame()
    {
        Box frame = new(540, 60, 500, 560);
        PageLayout layout = Analyze(new DrawnPage(1100, 700).Column(40, 80, 12, 10).Frame(frame).Column(564, 80, 12, 10));

        AssertBoxes([frame], layout.Frames);
        Assert.Equal(new int?[] { null, 0 }, layout.Regions.OrderBy(region => region.Box.X).Select(region => region.Frame));
    }

    [Fact]
    public void Takes_the_line_above_the_top_rule_for_a_page_header()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 1300)
            .Line(60, 40, 8).Fill(new Box(60, 90, 952, 3))
            .Column(60, 140, 12, 20).Column(560, 140, 12, 20));

        AssertBoxes([LineBox(60, 40, 8)], Of(layout, RegionKind.PageHeader).Select(region => region.Box));
        Assert.Equal(2, Of(layout, RegionKind.Paragraph).Count());
    }

    [Fact]
    public void Removes_rules_from_text()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 700)
            .Column(60, 80, 12, 10)
            .Fill(new Box(40, 80 + (9 * LinePitch) + Glyph, 900, 3)));

        AssertBoxes([ColumnBox(60, 80, 12, 10)], layout.Regions.Select(region => region.Box));
        Assert.Single(layout.Rules);
    }

    [Fact]
    public void A_blank_page_has_no_regions()
    {
        PageLayout layout = Analyze(new DrawnPage(600, 400));

        Assert.Empty(layout.Regions);
        Assert.Empty(layout.Rules);
        Assert.Empty(layout.Frames);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(600, 1)]
    [InlineData(1000, 800)]
    public void Black_paper_has_no_lines(int width, int height) =>
        Assert.Empty(Lines(Analyze(new DrawnPage(width, height).Fill(new Box(0, 0, width, height)))));

    [Fact]
    public void Leaves_the_prepared_page_as_it_was()
    {
        PreparedPage page = new DrawnPage(600, 400).Column(60, 60, 12, 6).Prepare() with
        {
            Transform = new PageTransform(2, 0, 30, 0, 2, 40),
        };
        byte[] before = [.. page.Ink.Pixels];

        PageLayout layout = new NewspaperLayoutAnalyzer().Analyze(page);

        Assert.Same(page, layout.Prepared);
        Assert.Equal(before, page.Ink.Pixels);
    }

    private static PageLayout Analyze(DrawnPage page) => new NewspaperLayoutAnalyzer().Analyze(page.Prepare());

    private static IEnumerable<LayoutRegion> Of(PageLayout layout, RegionKind kind) =>
        layout.Regions.Where(region => region.Kind == kind);

    private static IEnumerable<LayoutLine> Lines(PageLayout layout) => layout.Regions.SelectMany(region => region.Lines);

    /// <summary>The same boxes in any order, each side within a few pixels.</summary>
    private static void AssertBoxes(IEnumerable<Box> expected, IEnumerable<Box> actual, int tolerancePixels = 3)
    {
        Box[] found = [.. actual.OrderBy(box => box.Y / 20).ThenBy(box => box.X)];
        Box[] wanted = [.. expected.OrderBy(box => box.Y / 20).ThenBy(box => box.X)];
        Assert.True(
            found.Length == wanted.Length && wanted.Zip(found).All(pair => IsNear(pair.First, pair.Second, tolerancePixels)),
            $"Expected {string.Join(", ", wanted)} but found {string.Join(", ", found)}.");
    }

    private static bool IsNear(Box one, Box other, int pixels) =>
        Math.Abs(one.X - other.X) <= pixels && Math.Abs(one.Y - other.Y) <= pixels
        && Math.Abs(one.Right - other.Right) <= pixels && Math.Abs(one.Bottom - other.Bottom) <= pixels;
}
