using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class ReversedPrintTests
{
    [Fact]
    public void Finds_a_headline_that_stands_white_in_a_black_label()
    {
        Box headline = LineBox(100, 60, 6, 90);
        PageLayout layout = Analyze(Text().Line(100, 60, 6, 90, bold: true).Reverse(headline.Inflate(20)));

        Box found = Assert.Single(layout.Regions, region => region.Kind == RegionKind.Headline).Box;
        Assert.True(found.Inflate(4).Contains(headline) && headline.Inflate(4).Contains(found), $"Expected {headline} but found {found}.");
    }

    [Fact]
    public void Finds_the_lines_of_a_panel_that_is_no_rectangle()
    {
        Box panel = ColumnBox(640, 240, 10, 8).Inflate(30);
        PageLayout layout = Analyze(
            Text().Column(640, 240, 10, 8).Reverse(panel).Fill(new Box(panel.X, panel.Bottom, panel.Width / 3, 160)));

        Assert.Equal(8, layout.Regions.SelectMany(region => region.Lines).Count(line => line.Box.X > 600 && line.Box.Width > 300));
    }

    [Fact]
    public void Hands_a_panel_on_as_black_print_on_white_paper()
    {
        Box label = LineBox(100, 60, 6, 90).Inflate(20);
        PreparedPage page = Text().Line(100, 60, 6, 90, bold: true).Reverse(label).Prepare();
        PreparedPage read = new TwoWayLayoutAnalyzer().Analyze(page).Prepared;

        Assert.Equal(0, page.Gray.Row(label.Y + 4)[label.X + 4]);
        Assert.Equal(255, read.Gray.Row(label.Y + 4)[label.X + 4]);
        Assert.Equal(Text().Line(100, 60, 6, 90, bold: true).Prepare().Ink.Pixels, read.Ink.Pixels);
    }

    [Fact]
    public void Leaves_hatched_bars_as_they_are() => AssertUnchanged(Text().BarChart(new Box(600, 240, 452, 300)));

    [Fact]
    public void Leaves_a_photograph_whose_dots_run_into_each_other_as_it_is() => AssertUnchanged(Text().Picture(new Box(600, 240, 450, 400)));

    [Fact]
    public void Leaves_a_table_as_it_is()
    {
        DrawnPage page = Text();
        for (int cell = 0; cell < 12; cell++)
        {
            page.Frame(new Box(600 + (cell % 4 * 100), 240 + (cell / 4 * 60), 103, 63)).Line(620 + (cell % 4 * 100), 252 + (cell / 4 * 60), 1);
        }

        AssertUnchanged(page);
    }

    [Fact]
    public void Leaves_bold_characters_with_their_counters_as_they_are() =>
        AssertUnchanged(Text().Line(100, 60, 8, 120, bold: true));

    private static DrawnPage Text() => new DrawnPage(1200, 900).Column(60, 240, 12, 10);

    private static PageLayout Analyze(DrawnPage page) => new TwoWayLayoutAnalyzer().Analyze(page.Prepare());

    private static void AssertUnchanged(DrawnPage page)
    {
        PreparedPage prepared = page.Prepare();
        Assert.Equal(prepared.Ink.Pixels, new TwoWayLayoutAnalyzer().Analyze(prepared).Prepared.Ink.Pixels);
    }
}
