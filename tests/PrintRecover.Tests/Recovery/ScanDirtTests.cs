using PrintRecover.Model;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Recovery;

public class ScanDirtTests
{
    private const int Glyph = 30;

    private static readonly Box PrintArea = new(200, 200, 900, 1500);

    [Theory]
    [InlineData("i", 0.6, 1240, 700, 5, 26)]
    [InlineData("]", 0.9, 1290, 900, 6, 45)]
    [InlineData("4", 0.8, 90, 900, 18, 22)]
    [InlineData("马", 0.6, 1230, 400, 13, 10)]
    [InlineData("c", 0.6, 1130, 60, 12, 10)]
    public void Leaves_out_one_or_two_small_marks_that_stand_in_no_column(
        string text, double confidence, int x, int y, int width, int height) =>
        Assert.Equal([text], Removed(new TextLine(new Box(x, y, width, height), text, confidence)));

    [Theory]
    [InlineData("1i11 1 il", 0.1, 640, 600, 3, 150)]
    [InlineData("se 5 oa.", 0.5, 300, 750, 90, 4)]
    public void Leaves_out_letters_read_into_a_rule(string text, double confidence, int x, int y, int width, int height) =>
        Assert.Equal([text], Removed(new TextLine(new Box(x, y, width, height), text, confidence)));

    [Theory]
    [InlineData("MEH ER IETI", 0.05, 326, 4, 176, 30)]
    [InlineData("たさだ4", 0.15, 3, 300, 16, 600)]
    public void Leaves_out_what_was_hardly_read_at_the_edge_of_the_scan(
        string text, double confidence, int x, int y, int width, int height) =>
        Assert.Equal([text], Removed(new TextLine(new Box(x, y, width, height), text, confidence)));

    [Theory]
    [InlineData("A7", 0.9, 1240, 60, 40, 30)]
    [InlineData("12", 0.9, 640, 1930, 34, 30)]
    [InlineData("版", 0.9, 1240, 600, 30, 30)]
    [InlineData("也。", 0.2, 200, 1720, 60, 30)]
    [InlineData("3", 0.2, 700, 800, 14, 24)]
    [InlineData("一", 0.2, 500, 800, 28, 4)]
    [InlineData("……", 0.2, 500, 800, 56, 4)]
    [InlineData("第三版 本市新闻", 0.2, 326, 90, 240, 30)]
    [InlineData("badly read, but not all within the edge", 0.1, 40, 120, 700, 30)]
    [InlineData("晨报", 0.1, 326, 10, 240, 120)]
    [InlineData("a well-read line at the edge", 0.8, 326, 4, 500, 30)]
    public void Keeps_what_may_be_text(string text, double confidence, int x, int y, int width, int height) =>
        Assert.Empty(Removed(new TextLine(new Box(x, y, width, height), text, confidence)));

    [Fact]
    public void Keeps_everything_on_a_page_with_little_text()
    {
        var mark = new TextLine(new Box(1290, 900, 6, 45), "]", 0.9);
        Page page = PageOf(lines: 4, mark);

        Assert.Same(page, ScanDirt.Remove(page).Page);
    }

    [Theory]
    [InlineData(700, 150, 5, 14, 1)]
    [InlineData(700, 1760, 28, 41, 0)]
    [InlineData(700, 150, 28, 41, 0)]
    public void Keeps_the_folio_above_and_below_vertical_text(int x, int y, int width, int height, int expected)
    {
        Page page = PageOf(lines: 20, new TextLine(new Box(y, x, height, width), "7", 0.4));
        Page vertical = page with
        {
            ScanWidth = page.ScanHeight,
            ScanHeight = page.ScanWidth,
            Direction = TextDirection.VerticalRightToLeft,
            Regions = [.. page.Regions.Select(region => region with
            {
                Box = Turned(region.Box),
                Lines = [.. region.Lines.Select(line => line with { Box = Turned(line.Box) })],
            })],
        };

        Assert.Equal(expected, ScanDirt.Remove(vertical).Removed.Count);
    }

    [Fact]
    public void Takes_dirt_out_of_a_region_and_keeps_its_text()
    {
        Page page = PageOf(lines: 20);
        var dirt = new TextLine(new Box(1240, 700, 5, 26), "i", 0.6);
        Region text = page.Regions[0];
        page = page with { Regions = [text with { Box = text.Box.Union(dirt.Box), Lines = [dirt, .. text.Lines] }] };

        (Page clean, IReadOnlyList<RemovedLine> removed) = ScanDirt.Remove(page);

        Assert.Equal(text.Box, Assert.Single(clean.Regions).Box);
        Assert.Equal(text.Lines, clean.Regions[0].Lines);
        Assert.Equal([new RemovedLine(1, null, "i", new Box(1240, 700, 5, 26))], removed);
    }

    [Fact]
    public void Keeps_pictures()
    {
        var picture = new Region(9, RegionKind.Picture, new Box(300, 1750, 100, 100), []);
        Page page = PageOf(lines: 20, new TextLine(new Box(1240, 700, 5, 26), "i", 0.6));

        Assert.Contains(picture, ScanDirt.Remove(page with { Regions = [.. page.Regions, picture] }).Page.Regions);
    }

    [Theory]
    [InlineData("i gi!", 0.41, 380, 1)]
    [InlineData("(Photograph: the author)", 0.8, 380, 0)]
    [InlineData("hardly read, below the picture", 0.41, 500, 0)]
    public void Leaves_out_what_was_hardly_read_into_a_picture(string text, double confidence, int y, int expected)
    {
        var picture = new Region(9, RegionKind.Picture, new Box(1120, 100, 160, 300), []);
        Page page = PageOf(lines: 20, new TextLine(new Box(1130, y, 90, 30), text, confidence));

        Assert.Equal(expected, ScanDirt.Remove(page with { Regions = [.. page.Regions, picture] }).Removed.Count);
    }

    private static IEnumerable<string> Removed(TextLine line)
    {
        Page page = PageOf(lines: 20, line);
        (Page clean, IReadOnlyList<RemovedLine> removed) = ScanDirt.Remove(page);
        Assert.Equal(
            page.Regions.Sum(region => region.Lines.Count),
            clean.Regions.Sum(region => region.Lines.Count) + removed.Count);
        return removed.Select(gone => gone.Text);
    }

    /// <summary>A column of running lines, and other lines each in a region of its own.</summary>
    private static Page PageOf(int lines, params TextLine[] others)
    {
        TextLine[] running = [.. Enumerable.Range(0, lines).Select(line => new TextLine(
            PrintArea with { Y = PrintArea.Y + line * PrintArea.Height / lines, Height = Glyph }, "a line that runs on", 0.9))];
        var column = new Region(0, RegionKind.Paragraph, Box.Around(running.Select(line => line.Box)), running);
        return new Page(
            1, 1300, 2000, 300, "eng",
            [column, .. others.Select((line, index) => new Region(index + 1, RegionKind.Paragraph, line.Box, [line]))],
            [], [], Glyph, PageTransform.Identity);
    }

    private static Box Turned(Box box) => new(box.Y, box.X, box.Height, box.Width);
}
