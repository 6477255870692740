using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LineJoinerTests
{
    [Fact]
    public void Keeps_the_lines_beside_an_ornament_as_high_as_several_of_them_lines()
    {
        DrawnPage page = new DrawnPage(1100, 900)
            .Stroke(60, 80, 160, 300, pen: 40)
            .Column(240, 80, 16, 5)
            .Column(60, 80 + (5 * LinePitch), 20, 8);

        IEnumerable<Box> lines = new NewspaperLayoutAnalyzer().Analyze(page.Prepare()).Regions
            .SelectMany(region => region.Lines).Select(line => line.Box);

        Assert.Equal(5, lines.Count(line => line.X == 240 && line.Height < LinePitch));
    }

    [Fact]
    public void Joins_words_of_which_one_has_tails_and_the_other_tall_letters()
    {
        // "que l'on": the first word reaches below the line, the second above it, and both share the small letters' height.
        LineOfInk que = Piece(new Box(0, 16, 30, 36), new Box(35, 16, 30, 22), new Box(70, 16, 30, 22));
        LineOfInk tall = Piece(new Box(120, 0, 30, 38), new Box(155, 0, 30, 38), new Box(190, 16, 30, 22));

        Assert.Equal(new Box(0, 0, 220, 52), Assert.Single(Join(que, tall)).Box);
    }

    [Fact]
    public void Keeps_lines_of_two_columns_apart_that_stand_on_different_heights()
    {
        LineOfInk left = Piece(new Box(0, 16, 400, 36)), right = Piece(new Box(420, 0, 400, 38));

        Assert.Equal(2, Join(left, right).Count);
    }

    [Fact]
    public void Joins_three_characters_to_the_line_that_a_full_width_stop_parts_them_from()
    {
        LineOfInk line = Piece(new Box(0, 0, 400, 30)), rest = Piece(new Box(436, 0, 90, 30));

        Assert.Single(Join(line, rest));
    }

    [Fact]
    public void Joins_the_quotation_mark_of_a_headline()
    {
        LineOfInk mark = Piece(new Box(0, 0, 40, 30)), headline = Piece(new Box(50, 0, 800, 90));

        Assert.Equal(new Box(0, 0, 850, 90), Assert.Single(Join(mark, headline)).Box);
    }

    [Fact]
    public void Joins_to_a_line_freed_from_a_picture_its_other_words_and_nothing_that_reaches_above_and_below_it()
    {
        LineOfInk freed = Piece(new Box(0, 60, 800, 90)) with { IsLettered = true };
        LineOfInk word = Piece(new Box(830, 58, 300, 92)), leaf = Piece(new Box(830, 40, 300, 130));

        Assert.Single(Join(freed, word));
        Assert.Equal(2, Join(freed, leaf).Count);
        Assert.Single(Join(freed with { IsLettered = false }, leaf));
    }

    [Fact]
    public void Keeps_stacked_characters_beside_a_line_by_themselves()
    {
        LineOfInk line = Piece(new Box(0, 0, 400, 30));
        LineOfInk[] stack = [.. Enumerable.Range(0, 4).Select(i => Piece(new Box(436, i * 34, 30, 30)))];

        Assert.Contains(Join([line, .. stack]), each => each.Box == line.Box);
    }

    /// <summary>The lines where white from top to bottom stands on both sides of x = 418.</summary>
    [Fact]
    public void Keeps_a_short_heading_apart_from_the_next_column_where_a_gutter_runs_past()
    {
        LineOfInk[] left = [.. Enumerable.Range(0, 20).Select(i => Piece(new Box(0, i * 44, 400, 30)))];
        LineOfInk[] right = [.. Enumerable.Range(0, 20).Select(i => i == 10 ? Piece(new Box(440, i * 44, 90, 30)) : Piece(new Box(427, i * 44, 400, 30)))];

        Assert.Equal(40, Join([.. left, .. right]).Count);
    }

    [Fact]
    public void Leaves_a_columns_first_character_to_it_where_indented_lines_stand_above_and_the_gutter_ends_below()
    {
        LineOfInk[] left = [.. Enumerable.Range(0, 8).Select(i => Piece(new Box(0, i * 44, 400, 30)))];
        LineOfInk[] right = [.. Enumerable.Range(0, 8).Select(i => i < 4 ? Piece(new Box(450, i * 44, 400, 30)) : Piece(new Box(500, i * 44, 350, 30)))];
        LineOfInk first = Piece(new Box(450, 7 * 44, 30, 30));

        Assert.All(Join([.. left, .. right, first, Piece(new Box(0, 400, 850, 90))]).Where(line => line.Box is { X: 0, Y: < 400 }), line => Assert.Equal(400, line.Box.Right));
    }

    [Theory]
    [InlineData(6, 2)]
    [InlineData(1, 1)]
    public void Keeps_first_lines_of_columns_right_under_a_headline_apart_where_lines_below_end_at_the_same_white(int rows, int lines)
    {
        LineOfInk headline = Piece(new Box(0, 0, 827, 90));
        LineOfInk[] left = [.. Enumerable.Range(0, rows).Select(i => Piece(new Box(0, 100 + (i * 50), 400, 44)))];
        LineOfInk[] right = [.. Enumerable.Range(0, rows).Select(i => Piece(new Box(427, 100 + (i * 50), 400, 44)))];

        Assert.Equal(lines, Join([headline, .. left, .. right]).Count(line => line.Box.Y == 100));
    }

    private static IReadOnlyList<LineOfInk> Join(params LineOfInk[] pieces) => new LineJoiner(
        ColumnSeparators.Find(new Box(0, 0, 900, 900), pieces.Select(piece => piece.Box), [], Glyph, new LayoutOptions()), [], Glyph, isTurned: false).Join(pieces);

    private static LineOfInk Piece(params Box[] letters) => LineOfInk.Of([.. letters.Select(box => new Component(box, (int)box.Area / 2))]);
}
