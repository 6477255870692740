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
    public void First_letters_of_short_words_below_each_other_make_no_vertical_line()
    {
        // "Le" over "de": one small letter behind each large one is too short a row of letters to tell by its length.
        Component[] letters =
        [
            .. new[] { 0, 60, 120 }.SelectMany(y => new[] { Letter(0, y, 34, 52), Letter(38, y + 16, 29, 36) }),
        ];

        Assert.All(new HeadlineLineFinder(new LayoutOptions()).Find(letters, [], Glyph).Lines, line => Assert.False(line.IsVertical));
    }

    [Fact]
    public void Large_characters_below_each_other_make_a_vertical_line()
    {
        Component[] characters = [.. Enumerable.Range(0, 5).Select(i => Letter(0, i * 66, 60, 60))];

        Assert.True(Assert.Single(new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines).IsVertical);
    }

    [Fact]
    public void Two_columns_of_characters_are_two_vertical_lines_though_they_stand_as_close_as_the_characters()
    {
        Component[] characters = [.. Enumerable.Range(0, 6).SelectMany(i => new[] { Letter(0, i * 66, 60, 60), Letter(65, i * 66, 60, 60) })];

        IReadOnlyList<LineOfInk> lines = new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines;

        Assert.Equal([60, 60], lines.Where(line => line.IsVertical).Select(line => line.Box.Width));
    }

    [Fact]
    public void Characters_that_fall_apart_into_strokes_stay_in_a_vertical_line()
    {
        // 大 大 一 小 大: a single flat stroke and three thin ones between characters of one piece.
        Component[] characters =
        [
            Letter(0, 0, 60, 60), Letter(0, 66, 60, 60), Letter(2, 158, 56, 8),
            Letter(27, 200, 8, 58), Letter(4, 220, 10, 24), Letter(48, 220, 10, 24), Letter(0, 266, 60, 60),
        ];

        LineOfInk line = Assert.Single(new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines);

        Assert.True(line.IsVertical);
        Assert.Equal(new Box(0, 0, 60, 326), line.Box);
    }

    [Fact]
    public void White_between_the_halves_of_a_vertical_headline_does_not_part_them()
    {
        Component[] characters = [.. new[] { 0, 66, 132, 270, 336, 402 }.Select(y => Letter(0, y, 60, 60))];

        Assert.Single(new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines);
    }

    [Fact]
    public void A_heading_across_the_lines_is_found_though_hardly_larger_than_the_text()
    {
        Component[] heading = [.. Enumerable.Range(0, 4).Select(i => Letter(0, i * 52, 42, 42))];
        Component[] text = [.. Enumerable.Range(0, 6).SelectMany(row => Enumerable.Range(0, 8).Select(i => Letter(60 + (i * 32), row * 38, 30, 30)))];

        var found = new HeadlineLineFinder(new LayoutOptions()).FindAcross([.. heading, .. text], [], Glyph);

        Assert.Equal(new Box(0, 0, 42, 198), Assert.Single(found.Lines).Box);
        Assert.Equal(text.Length, found.Remaining.Count);
    }

    [Fact]
    public void Characters_below_each_other_inside_the_text_are_no_heading_across_it()
    {
        Component[] text = [.. Enumerable.Range(0, 5).SelectMany(row => Enumerable.Range(0, 8).Select(i => Letter(i * 41, row * 52, 40, 40)))];

        Assert.Empty(new HeadlineLineFinder(new LayoutOptions()).FindAcross(text, [], Glyph).Lines);
    }

    [Fact]
    public void A_vertical_headline_ends_above_the_text_below_it()
    {
        Component[] characters =
        [
            .. Enumerable.Range(0, 4).Select(i => Letter(60, i * 66, 60, 60)),
            .. Enumerable.Range(0, 5).SelectMany(i => new[] { 280, 322 }.Select(y => Letter(i * 36, y, 30, 30))),
        ];

        LineOfInk line = Assert.Single(new HeadlineLineFinder(new LayoutOptions()).Find(characters, [], Glyph).Lines);

        Assert.Equal(258, line.Box.Bottom);
    }

    private static IEnumerable<Component> Word(int x, int y) =>
        [Letter(x, y, 34, 52), .. Enumerable.Range(0, 4).Select(i => Letter(x + 38 + (i * 33), y + 16, 29, 36))];

    private static Component Letter(int x, int y, int width, int height) => new(new Box(x, y, width, height), width * height / 2);
}
