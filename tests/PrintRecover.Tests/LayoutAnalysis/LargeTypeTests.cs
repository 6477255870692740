using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LargeTypeTests
{
    private static readonly Box Headline = DrawnPage.LineBox(100, 60, 6, 200);

    [Fact]
    public void A_bold_headline_on_a_tint_is_no_picture()
    {
        PreparedPage page = OnTint();
        IReadOnlyList<Component> ink = Component.Of(page.Ink);
        IReadOnlySet<Component> large = LargeType.Find(ink, 1.6 * DrawnPage.Glyph, DrawnPage.Glyph);

        Assert.NotEmpty(Pictures(new HashSet<Component>()));
        Assert.Empty(Pictures(large));

        IReadOnlyList<Picture> Pictures(IReadOnlySet<Component> largeType) =>
            new PictureDetector(new LayoutOptions()).Find(page, ink, largeType, DrawnPage.Glyph);
    }

    [Fact]
    public void A_bold_headline_on_a_tint_is_found()
    {
        PageLayout layout = new NewspaperLayoutAnalyzer().Analyze(OnTint());

        Assert.Equal(Headline, Assert.Single(layout.Regions, region => region.Kind == RegionKind.Headline).Box);
        Assert.DoesNotContain(layout.Regions, region => region.Kind == RegionKind.Picture);
    }

    [Fact]
    public void A_low_character_belongs_to_the_line_that_it_stands_in()
    {
        // 三 and 一 as blocks: four high characters, one low one at the end.
        Component[] ink = [.. Enumerable.Range(0, 4).Select(i => Block(i * 110, 0, 100, 100)), Block(450, 45, 100, 12)];

        Assert.Equal(5, LargeType.Find(ink, 50, 30).Count);
    }

    [Fact]
    public void Blots_of_unlike_height_are_no_line()
    {
        Component[] ink = [Block(0, 0, 100, 100), Block(110, 30, 90, 140), Block(210, 0, 100, 60), Block(320, 40, 80, 220)];

        Assert.Empty(LargeType.Find(ink, 50, 30));
    }

    private static PreparedPage OnTint() => new DrawnPage(1500, 1200)
        .Line(Headline.X, Headline.Y, 6, Headline.Height, bold: true)
        .Column(100, 360, 30, 14)
        .Tint(new Box(40, 20, 1420, 1140), 180)
        .Prepare();

    private static Component Block(int x, int y, int width, int height) => new(new Box(x, y, width, height), width * height / 2);
}
