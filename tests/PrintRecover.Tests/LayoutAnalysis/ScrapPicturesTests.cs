using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class ScrapPicturesTests
{
    private static readonly (int Width, int Height)[] Blots = [(60, 20), (20, 90), (80, 70), (30, 24), (90, 30), (24, 60), (70, 90), (26, 22)];

    [Fact]
    public void Blots_of_all_sizes_close_together_are_a_picture()
    {
        Box picture = Assert.Single(Find(Blots)).Box;

        Assert.Equal(new Box(0, 0, 150, 240), picture);
    }

    [Fact]
    public void Numbers_of_a_table_are_none() =>
        Assert.Empty(Find([.. Enumerable.Repeat((60, 30), 8)]));

    [Fact]
    public void Dashes_and_numbers_of_a_table_are_none() =>
        Assert.Empty(Find([(60, 30), (60, 30), (40, 10), (60, 30), (40, 10), (60, 30), (40, 10), (60, 30)]));

    [Fact]
    public void Blots_around_a_line_of_text_are_none() =>
        Assert.Empty(Find(Blots, LineOfInk.Of([.. Enumerable.Range(0, 8).Select(i => new Component(new Box(10 + (20 * i), 190, 18, 20), 100))])));

    /// <summary>Two columns of blots, 50 pixels from one to the next.</summary>
    private static IReadOnlyList<Picture> Find((int Width, int Height)[] blots, params LineOfInk[] others) => new ScrapPictures(new LayoutOptions(), 30).Find(
        [.. others, .. blots.Select((blot, i) => LineOfInk.Of(
            [new Component(new Box(i % 2 * 120, i / 2 * 50, blot.Width, blot.Height), blot.Width * blot.Height / 2)]))],
        new HashSet<Component>());
}
