using PrintRecover.LayoutAnalysis.Lettering;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis.Lettering;

public class TintedGroundTests
{
    [Fact]
    public void Finds_a_pale_bar_behind_a_heading()
    {
        Box bar = new(204, 204, 510, 102);

        Box found = Assert.Single(TintedGround.Find(new DrawnPage(1200, 900).Column(60, 400, 24, 8).Tint(bar, 235).Prepare().Gray, Glyph));

        Assert.True(found.Intersect(bar).Area > 0.6 * bar.Area && found.Area < 1.6 * bar.Area, $"Expected {bar} but found {found}.");
    }

    [Fact]
    public void Finds_nothing_on_paper_full_of_print() =>
        Assert.Empty(TintedGround.Find(new DrawnPage(1200, 900).Column(60, 60, 26, 15).Prepare().Gray, Glyph));

    [Fact]
    public void Finds_nothing_where_the_light_fades_over_the_page()
    {
        byte[] pixels = [.. Enumerable.Range(0, 1200 * 900).Select(i => (byte)(255 - (i % 1200 / 12)))];

        Assert.Empty(TintedGround.Find(new GrayImage(1200, 900, pixels), Glyph));
    }
}
