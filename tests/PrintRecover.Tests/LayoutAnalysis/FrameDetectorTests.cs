using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FrameDetectorTests
{
    [Fact]
    public void Takes_no_column_between_rules_for_a_box()
    {
        DrawnPage page = new DrawnPage(1700, 800).Fill(new Box(40, 40, 1620, 3)).Fill(new Box(40, 700, 1620, 3));
        foreach (int x in new[] { 60, 600, 1140 })
        {
            page.Column(x, 80, 12, 11);
        }

        page.Fill(new Box(550, 44, 3, 654)).Fill(new Box(1090, 44, 3, 654));

        PageLayout layout = new NewspaperLayoutAnalyzer().Analyze(page.Prepare());

        Assert.Empty(layout.Frames);
        Assert.Equal(3, layout.Regions.Count);
    }

    [Fact]
    public void Finds_a_box_close_under_a_rule_that_runs_on() => Assert.Single(new FrameDetector(35).Find(
        [new Box(84, 312, 2841, 14), new Box(84, 1651, 1687, 3), new Box(661, 352, 1110, 4), new Box(661, 1606, 1110, 4)],
        [new Box(661, 352, 4, 1258), new Box(1767, 352, 4, 1258)]));
}
