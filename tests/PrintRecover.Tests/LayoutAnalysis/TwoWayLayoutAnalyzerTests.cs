using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.Tests.Preprocessing;

namespace PrintRecover.Tests.LayoutAnalysis;

public class TwoWayLayoutAnalyzerTests
{
    private const int Glyph = 30;

    [Fact]
    public void Leaves_a_horizontal_page_alone()
    {
        PageLayout layout = Analyze(WithText(new PrintedPage(1400, 1200), new Box(100, 100, 1200, 1000), vertical: false));

        Assert.Equal(TextDirection.Horizontal, layout.Direction);
        Assert.All(Lines(layout), line => Assert.True(!line.IsVertical && line.Box.Width > line.Box.Height));
    }

    [Fact]
    public void Finds_the_lines_of_a_vertical_page_where_they_stand()
    {
        PageLayout layout = Analyze(WithText(new PrintedPage(1400, 1200), new Box(100, 100, 1200, 1000), vertical: true));

        Assert.Equal(TextDirection.VerticalRightToLeft, layout.Direction);
        LayoutLine[] lines = [.. Lines(layout)];
        Assert.Equal(Enumerable.Range(0, 20).Select(line => 100 + 2 * Glyph * line), lines.Select(line => line.Box.X).Order());
        Assert.All(lines, line => Assert.True(line.IsVertical && line.Box.Height > 900));
    }

    [Fact]
    public void Reads_a_region_of_vertical_lines_from_right_to_left()
    {
        PageLayout layout = Analyze(WithText(new PrintedPage(1400, 1200), new Box(100, 100, 1200, 1000), vertical: true));

        Assert.All(layout.Regions, region =>
            Assert.Equal(region.Lines.OrderByDescending(line => line.Box.X), region.Lines));
    }

    [Fact]
    public void Keeps_the_tiers_of_a_vertical_page_apart()
    {
        PageLayout layout = Analyze(new PrintedPage(1400, 1700)
            .WithText(new Box(100, 100, 1200, 700), Glyph, vertical: true)
            .WithText(new Box(100, 860, 1200, 700), Glyph, vertical: true));

        Assert.All(Lines(layout), line => Assert.True(line.Box.Bottom <= 810 || line.Box.Y >= 850));
    }

    [Fact]
    public void Finds_large_characters_down_the_side_of_vertical_text_as_its_headline()
    {
        PageLayout layout = Analyze(new PrintedPage(1600, 1200)
            .WithText(new Box(100, 100, 1200, 1000), Glyph, vertical: true)
            .WithText(new Box(1380, 100, 90, 900), 90, vertical: true));

        LayoutRegion headline = Assert.Single(layout.Regions, region => region.Kind == RegionKind.Headline);
        Assert.True(headline.Lines[0].IsVertical);
        Assert.Equal(1380, headline.Box.X);
    }

    [Fact]
    public void Takes_a_line_across_the_head_of_a_vertical_page_for_a_page_header()
    {
        PageLayout layout = Analyze(new PrintedPage(1400, 1500)
            .WithText(new Box(500, 40, 400, Glyph), Glyph)
            .Fill(new Box(100, 100, 1200, 4), 30)
            .WithText(new Box(100, 140, 1200, 1200), Glyph, vertical: true));

        LayoutRegion[] head = [.. layout.Regions.Where(region => region.Box.Bottom < 100)];
        Assert.NotEmpty(head);
        Assert.All(head, region => Assert.Equal(RegionKind.PageHeader, region.Kind));
    }

    /// <summary>Lines of characters that are as wide as the line and of unlike heights, as those of print are.</summary>
    private static PrintedPage WithText(PrintedPage page, Box area, bool vertical, int glyph = Glyph)
    {
        (int length, int across) = vertical ? (area.Height, area.Width) : (area.Width, area.Height);
        for (int line = 0; line * 2 * glyph + glyph <= across; line++)
        {
            for (int place = 0; (place + 1) * glyph <= length; place++)
            {
                int size = glyph * (7 + (5 * place + 3 * line) % 3) / 10;
                int x = vertical ? line * 2 * glyph : place * glyph;
                int y = vertical ? place * glyph : line * 2 * glyph;
                page.Fill(new Box(area.X + x, area.Y + y, vertical ? glyph : size, vertical ? size : glyph), 30);
            }
        }

        return page;
    }

    private static PageLayout Analyze(PrintedPage page) =>
        new TwoWayLayoutAnalyzer().Analyze(new PagePreprocessor().Prepare(page.Scan));

    private static IEnumerable<LayoutLine> Lines(PageLayout layout) => layout.Regions.SelectMany(region => region.Lines);
}
