using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LineOfInkTests
{
    [Fact]
    public void Measures_broken_characters_as_whole_ones()
    {
        Component[] strokes = [.. Enumerable.Range(0, 10).SelectMany(i => new[]
        {
            Stroke(i * 40, 0, 30, 6), Stroke(i * 40, 12, 26, 6), Stroke(i * 40, 24, 30, 6),
        })];

        Assert.Equal(30, LineOfInk.Of(strokes).GlyphPixels);
    }

    [Fact]
    public void Measures_broken_characters_below_each_other_by_their_width()
    {
        Component[] strokes = [.. Enumerable.Range(0, 10).SelectMany(i => new[]
        {
            Stroke(0, i * 40, 6, 30), Stroke(12, i * 40, 6, 26), Stroke(24, i * 40, 6, 30),
        })];

        Assert.Equal(30, LineOfInk.Of(strokes, isVertical: true).GlyphPixels);
    }

    [Fact]
    public void Does_not_measure_a_letter_with_the_speck_above_it()
    {
        Component[] letters = [.. Enumerable.Range(0, 10).Select(i => Stroke(i * 40, 20, 26, 20))];

        Assert.Equal(20, LineOfInk.Of([.. letters, Stroke(5, 0, 3, 3), Stroke(205, 0, 3, 3)]).GlyphPixels);
    }

    private static Component Stroke(int x, int y, int width, int height) => new(new Box(x, y, width, height), width * height);
}
