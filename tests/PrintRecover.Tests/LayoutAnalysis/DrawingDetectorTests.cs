using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class DrawingDetectorTests
{
    private static readonly Box Place = new(560, 80, 452, 300);

    [Fact]
    public void Finds_a_bar_chart_whose_strokes_are_no_rules()
    {
        PageLayout layout = Analyze(Text().BarChart(Place));

        AssertNear(Place, Assert.Single(Pictures(layout)));
        Assert.Empty(layout.Rules);
        Assert.All(Lines(layout), line => Assert.True(line.Right < Place.X));
    }

    [Fact]
    public void Finds_a_drawing_in_the_bare_outline()
    {
        PageLayout layout = Analyze(Text().Factory(Place));

        AssertNear(Place, Assert.Single(Pictures(layout)));
        Assert.Empty(layout.Rules);
        Assert.All(Lines(layout), line => Assert.True(line.Right < Place.X));
    }

    [Fact]
    public void Finds_a_drawing_most_of_whose_strokes_are_long_and_lean_a_little()
    {
        Box works = Place with { Height = 380 };
        DrawnPage page = Text().Factory(works with { Y = works.Bottom - 100, Width = 160, Height = 100 })
            .Fill(works with { Y = works.Bottom - 4, Height = 4 });
        for (int x = works.X + 180; x < works.Right - 8; x += 42)
        {
            page.Stroke(x, works.Y, x + 6, works.Bottom - 4, pen: 3).Stroke(x, works.Y, x + 36, works.Y + 60).Stroke(x, works.Y + 90, x + 36, works.Y + 30);
        }

        AssertNear(works, Assert.Single(Pictures(Analyze(page))));
    }

    [Fact]
    public void Finds_a_low_drawing_with_the_strokes_of_the_water_under_it()
    {
        Box arches = Place with { Height = 140 };
        DrawnPage page = Text().Factory(arches);
        for (int x = arches.X; x < arches.Right - 110; x += 110)
        {
            page.Fill(new Box(x, arches.Bottom + 20, 95, 4)).Fill(new Box(x + 30, arches.Bottom + 44, 95, 4));
        }

        AssertNear(arches with { Height = 188 }, Assert.Single(Pictures(Analyze(page))));
    }

    [Fact]
    public void Leaves_a_letter_spaced_headline_in_thin_strokes_a_headline()
    {
        const int Size = 240;
        DrawnPage page = new DrawnPage(1700, 1000).Column(60, 480, 40, 8);
        for (int i = 0; i < 5; i++)
        {
            Box character = new(60 + (i * 320), 60, Size, Size);
            page.Frame(character).Fill(character with { Y = 60 + (Size / 2), Height = 3 });
        }

        Assert.Empty(Pictures(Analyze(page)));
    }

    [Fact]
    public void Leaves_a_frame_around_text_a_frame()
    {
        Box frame = new(540, 60, 500, 560);
        PageLayout layout = Analyze(Text().Frame(frame).Column(564, 80, 12, 10));

        Assert.Empty(Pictures(layout));
        Assert.Single(layout.Frames);
        Assert.Equal(20, Lines(layout).Count());
    }

    [Fact]
    public void Leaves_a_frame_around_a_few_words_a_frame()
    {
        PageLayout layout = Analyze(Text().Frame(new Box(540, 60, 500, 560)).Line(640, 300, 6));

        Assert.Empty(Pictures(layout));
        Assert.Equal(11, Lines(layout).Count());
    }

    [Fact]
    public void Leaves_the_rules_of_a_table_rules()
    {
        DrawnPage page = Text();
        for (int row = 0; row < 4; row++)
        {
            page.Fill(new Box(540, 80 + (row * 100), 500, 3)).Line(560, 110 + (row * 100), 3).Line(810, 110 + (row * 100), 3);
        }

        PageLayout layout = Analyze(page.Fill(new Box(540, 80, 3, 400)).Fill(new Box(780, 80, 3, 400)).Fill(new Box(1037, 80, 3, 400)));

        Assert.Empty(Pictures(layout));
        Assert.Equal(7, layout.Rules.Count);
    }

    [Fact]
    public void Leaves_column_rules_that_touch_a_header_rule_rules()
    {
        PageLayout layout = Analyze(Text().Column(560, 80, 12, 10).Fill(new Box(40, 50, 1000, 3)).Fill(new Box(536, 50, 3, 560)));

        Assert.Empty(Pictures(layout));
        Assert.Equal(2, layout.Rules.Count);
    }

    [Fact]
    public void Keeps_the_lines_of_text_that_a_drawing_reaches_around()
    {
        DrawnPage page = Text().Stroke(560, 80, 1040, 80 + (9 * LinePitch)).Stroke(560, 80 + (9 * LinePitch), 1040, 80);

        PageLayout layout = Analyze(page.Line(620, 640, 10).Line(700, 90, 6));

        Assert.Contains(Lines(layout), line => line.Y is > 80 and < 100 && line.X is > 690 and < 710);
        Assert.Contains(Lines(layout), line => line.Y > 630);
    }

    private static DrawnPage Text() => new DrawnPage(1100, 800).Column(60, 80, 12, 10);

    private static PageLayout Analyze(DrawnPage page) => new NewspaperLayoutAnalyzer().Analyze(page.Prepare());

    private static IEnumerable<Box> Pictures(PageLayout layout) =>
        layout.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box);

    private static IEnumerable<Box> Lines(PageLayout layout) => layout.Regions.SelectMany(region => region.Lines).Select(line => line.Box);

    private static void AssertNear(Box expected, Box actual) => Assert.True(
        expected.Inflate(Glyph).Contains(actual) && actual.Inflate(Glyph).Contains(expected), $"Expected {expected} but found {actual}.");
}
