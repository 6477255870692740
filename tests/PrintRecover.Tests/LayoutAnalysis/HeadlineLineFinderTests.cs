using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class HeadlineLineFinderTests
{
    private const int Glyph = 30;

    [Fact]
    public void Capitals_closer_to_the_next_line_than_to_each_other_make_no_vertical_line()
    {
        // Two lines of words, each a capital and small letters: the capitals stand 8 pixels above each other, the words 30 apart.
        Component[] letters = [.. Word(0, 0), .. Word(200, 0), .. Word(0, 60), .. Word(200, 60)];

        IReadOnlyList<LineOfInk> lines = new HeadlineLineFinder(new LayoutOptions()).Find(letters, [], Glyph).Lines;

        Assert.All(lines, line => Assert.False(line.IsVertical));
        Assert.All(lines, line => Assert.True(line.Box.Height <= 52, $"{line.Box} is more than one line high"));
    }

    [Fact]
    public void Large_characters_below_each_other_make_a_vertical_line()
    {
        Component[] characters = [.. Enumerable.Range(0, 5).Select(i => Letter(0, i * 66, 60, 60))];

        Assert.True(Assert.Single(new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines).IsVertical);
    }

    private static IEnumerable<Component> Word(int x, int y) =>
        [Letter(x, y, 34, 52), .. Enumerable.Range(0, 4).Select(i => Letter(x + 38 + (i * 33), y + 16, 29, 36))];

    private static Component Letter(int x, int y, int width, int height) => new(new Box(x, y, width, height), width * height / 2);
}
