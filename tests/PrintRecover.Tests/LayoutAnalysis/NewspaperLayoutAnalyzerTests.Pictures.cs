using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

/// <summary>Pictures, and what stands on and by them.</summary>
public partial class NewspaperLayoutAnalyzerTests
{
    [Fact]
    public void Keeps_a_headline_whole_that_was_freed_from_a_picture_however_far_its_words_stand_apart()
    {
        DrawnPage page = new DrawnPage(1100, 1000).Line(60, 80, 4, 68, bold: true).Line(480, 80, 5, 68, bold: true).Column(60, 300, 12, 10).Column(560, 300, 12, 10);
        Box headline = Box.FromEdges(60, 80, LineBox(480, 80, 5, 68).Right, 148);

        Assert.Equal(2, Headlines().Length);
        AssertBoxes([headline], Headlines(headline));

        Box[] Headlines(params Box[] freed) => [.. new NewspaperLayoutAnalyzer(lettering: freed).Analyze(page.Prepare()).Regions
            .SelectMany(region => region.Lines).Select(line => line.Box).Where(line => line.Y < 200)];
    }

    [Fact]
    public void Takes_two_short_lines_apart_that_were_freed_as_one()
    {
        DrawnPage page = new DrawnPage(1100, 1000).Line(60, 60, 4, 68, bold: true).Line(60, 160, 4, 68, bold: true).Column(60, 300, 12, 10).Column(560, 300, 12, 10);
        Box freed = Box.FromEdges(60, 60, LineBox(60, 60, 4, 68).Right, 228);

        PageLayout layout = new NewspaperLayoutAnalyzer(lettering: [freed]).Analyze(page.Prepare());

        AssertBoxes(
            [LineBox(60, 60, 4, 68), LineBox(60, 160, 4, 68)], layout.Regions.SelectMany(region => region.Lines).Select(line => line.Box).Where(line => line.Y < 250));
    }

    [Fact]
    public void Finds_a_photograph_and_no_text_in_it()
    {
        Box photograph = new(560, 80, 452, 340);
        PageLayout layout = Analyze(new DrawnPage(1100, 700).Column(60, 80, 12, 10).Picture(photograph));

        AssertBoxes([photograph], Of(layout, RegionKind.Picture).Select(region => region.Box), Glyph);
        Assert.All(Lines(layout), line => Assert.True(line.Box.Right < photograph.X));
    }

    [Fact]
    public void Finds_a_photograph_in_a_coarse_screen()
    {
        Box photograph = new(560, 80, 452, 340);
        PageLayout layout = Analyze(new DrawnPage(1100, 700).Column(60, 80, 12, 10).Screen(photograph));

        AssertBoxes([photograph], Of(layout, RegionKind.Picture).Select(region => region.Box), Glyph);
        Assert.Equal(10, Lines(layout).Count());
    }

    [Fact]
    public void Keeps_a_caption_with_its_picture()
    {
        PageLayout layout = Analyze(new DrawnPage(1100, 900)
            .Column(60, 80, 12, 14)
            .Picture(new Box(560, 80, 452, 340))
            .Line(570, 450, 14, glyph: 27)
            .Column(560, 560, 12, 5));

        AssertBoxes([LineBox(570, 450, 14, 27)], Of(layout, RegionKind.Caption).Select(region => region.Box));
    }
}
