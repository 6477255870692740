using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public class BodyGlyphsTests
{
    [Fact]
    public void Text_is_measured_where_headlines_fill_more_of_the_page() =>
        Assert.Equal(24, Measure((24, 250, 0.3), (80, 30, 0.4)));

    [Fact]
    public void Long_strokes_of_a_drawing_are_no_characters() =>
        Assert.Equal(24, Measure((24, 250, 0.3), (360, 30, 0.02)));

    [Fact]
    public void A_page_in_large_type_with_few_small_lines_is_measured_by_the_large_type() =>
        Assert.Equal(80, Measure((24, 60, 0.3), (80, 60, 0.4)));

    [Fact]
    public void Dots_of_a_screen_are_no_text() =>
        Assert.Equal(40, Measure((6, 20000, 0.7), (40, 900, 0.3)));

    private static double Measure(params (int Size, int Count, double Density)[] patches)
    {
        (Box Box, int Ink)[] all = [.. patches.SelectMany(patch => Enumerable.Range(0, patch.Count)
            .Select(i => (new Box(i * 7, i, patch.Size, patch.Size), (int)(patch.Density * patch.Size * patch.Size))))];
        return BodyGlyphs.Measure([.. all.Select(patch => patch.Box)], [.. all.Select(patch => patch.Ink)])!.Height;
    }
}
