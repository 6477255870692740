using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class DropCapitalsTests
{
    [Fact]
    public void A_large_letter_belongs_to_the_rows_beside_it()
    {
        LayoutLine[] lines = [.. LinesOf(Text().Line(100, 100, 1, glyph: 90))];

        Assert.Equal([0, 1], lines.Where(line => line.Capital is not null).OrderBy(line => line.Box.Y).Select(line => line.Capital!.Row));
        Assert.All(lines, line => Assert.InRange(line.Box.Height, Glyph - 4, Glyph + 4));
    }

    [Fact]
    public void Without_a_row_that_begins_below_it_a_large_character_is_a_headline() => Assert.All(
        LinesOf(new DrawnPage(1200, 1400).Column(210, 104, 12, 2).Line(100, 100, 1, glyph: 90).Column(100, 700, 15, 8)),
        line => Assert.Null(line.Capital));

    [Fact]
    public void A_line_that_stands_beside_none_has_none() => Assert.All(LinesOf(Text()), line => Assert.Null(line.Capital));

    private static DrawnPage Text() => new DrawnPage(1200, 1400).Column(210, 104, 12, 2).Column(100, 208, 15, 12);

    private static IEnumerable<LayoutLine> LinesOf(DrawnPage page) =>
        new NewspaperLayoutAnalyzer().Analyze(page.Prepare()).Regions.SelectMany(region => region.Lines);
}
