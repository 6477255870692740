using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LineJoinerTests
{
    [Fact]
    public void Keeps_the_lines_beside_an_ornament_as_high_as_several_of_them_lines()
    {
        DrawnPage page = new DrawnPage(1100, 900)
            .Stroke(60, 80, 160, 300, pen: 40)
            .Column(240, 80, 16, 5)
            .Column(60, 80 + (5 * LinePitch), 20, 8);

        IEnumerable<Box> lines = new NewspaperLayoutAnalyzer().Analyze(page.Prepare()).Regions
            .SelectMany(region => region.Lines).Select(line => line.Box);

        Assert.Equal(5, lines.Count(line => line.X == 240 && line.Height < LinePitch));
    }
}
