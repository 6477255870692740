using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class VerticalLineCutterTests
{
    [Fact]
    public void Cuts_between_characters_set_wide()
    {
        double[] ink = [.. Enumerable.Repeat(Glyph(40).Concat(new double[12]), 4).SelectMany(rows => rows).Take(196)];

        IReadOnlyList<int> cuts = VerticalLineCutter.Cuts(ink, width: 40);

        Assert.Equal(5, cuts.Count);
        Assert.All(cuts.Skip(1).SkipLast(1), cut => Assert.Equal(0, ink[cut]));
    }

    [Fact]
    public void Does_not_cut_a_character_between_its_strokes()
    {
        // 三 between two full characters, all 40 rows high with 4 rows of white around them.
        double[] three = [.. Bar(6), .. new double[10], .. Bar(6), .. new double[10], .. Bar(8)];
        double[] ink = [.. Glyph(40), .. new double[4], .. three, .. new double[4], .. Glyph(40)];

        Assert.Equal(4, VerticalLineCutter.Cuts(ink, width: 40).Count);
    }

    [Fact]
    public void Does_not_take_two_characters_that_touch_for_one()
    {
        // Every second pair is parted by white, the others touch.
        double[] ink = [.. Enumerable.Range(0, 12).SelectMany(pair => Glyph(38).Concat([pair % 2 == 0 ? 0.25 : 0, 0]))];

        Assert.Equal(13, VerticalLineCutter.Cuts(ink, width: 40).Count);
    }

    private static IEnumerable<double> Glyph(int rows) => Enumerable.Range(0, rows).Select(row => row % 7 == 0 ? 0.8 : 0.4);

    private static IEnumerable<double> Bar(int rows) => Enumerable.Repeat(0.9, rows);
}
