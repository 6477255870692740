using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class PlainLineReaderTests
{
    [Theory]
    [InlineData("渡口", 4)]
    [InlineData("渡口。", 6)]
    [InlineData("ferry", 5)]
    [InlineData("过河要8分钟", 11)]
    [InlineData("过河要１２分钟", 14)]
    [InlineData("𠮷野家", 6)]
    [InlineData("ﾌｪﾘｰ", 4)]
    public void A_Chinese_character_takes_two_cells_and_a_letter_one(string text, int cells) =>
        Assert.Equal(cells, One(text).WidthCells);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n　\n\f")]
    public void A_text_of_white_has_no_lines(string text) => Assert.Empty(BrokenLines.Read(text));

    [Fact]
    public void Curly_quotes_and_dashes_take_two_cells_in_Chinese_and_one_in_English()
    {
        Assert.Equal(12, One("“渡口”——").WidthCells);
        Assert.Equal(9, One("“Ferry” —").WidthCells);
    }

    [Theory]
    [InlineData("　　船又开了。", 4)]
    [InlineData("    The ferry runs.", 4)]
    [InlineData("\tThe ferry runs.", 4)]
    [InlineData("　 船又开了。", 3)]
    [InlineData("\uFEFF船又开了。", 0)]
    [InlineData("船又开了。", 0)]
    public void White_before_a_line_is_its_indent(string text, int cells) => Assert.Equal(cells, One(text).IndentCells);

    [Fact]
    public void White_around_a_line_is_no_part_of_it() =>
        Assert.Equal("船又 开了。", One(" 　船又 开了。 \t　").In(" 　船又 开了。 \t　").ToString());

    [Fact]
    public void Blank_lines_are_counted_with_those_that_hold_only_spaces() =>
        Assert.Equal([1, 0, 2], BrokenLines.Read("\n船又开了。\n票价两元。\n\n 　\n完").Select(line => line.BlankLinesBefore));

    [Theory]
    [InlineData("船又开了。\n票价两元。\n\n完")]
    [InlineData("船又开了。\r票价两元。\r\r完")]
    [InlineData("船又开了。\r\n票价两元。\r\n\r\n完")]
    public void Lines_end_as_any_system_ends_them(string text)
    {
        PlainLine[] lines = BrokenLines.Read(text);
        Assert.Equal(["船又开了。", "票价两元。", "完"], lines.Select(line => line.In(text).ToString()));
        Assert.Equal([1L, 2L, 4L], lines.Select(line => line.Number));
        Assert.Equal([0, 0, 1], lines.Select(line => line.BlankLinesBefore));
    }

    [Fact]
    public void A_form_feed_begins_a_page_and_leaves_white()
    {
        PlainLine[] lines = BrokenLines.Read("船又开了。\f票价两元。\n完");
        Assert.Equal([1, 2, 2], lines.Select(line => line.Page));
        Assert.Equal([0, 1, 0], lines.Select(line => line.BlankLinesBefore));
        Assert.Equal([1L, 1L, 2L], lines.Select(line => line.Number));
    }

    [Fact]
    public void Lines_and_pages_count_on_from_where_a_stretch_begins()
    {
        var reader = new PlainLineReader(firstNumber: 41, page: 3);
        reader.Read("船又开了。\n\f票价两元。\n");
        Assert.Equal([(41L, 3), (42L, 4)], reader.Lines.Select(line => (line.Number, line.Page)));
        Assert.Equal((43L, 4), (reader.NextNumber, reader.Page));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("一")]
    [InlineData("· .")]
    [InlineData("— — — — — —")]
    [InlineData("____________")]
    [InlineData("|||||||||")]
    public void Rules_and_specks_are_told_apart_from_text(string noise)
    {
        string text = $"船又开了。\n{noise}\n票价两元。";
        Assert.Equal([noise], BrokenLines.Noise(text));
        Assert.Equal(["船又开了。", "票价两元。"], BrokenLines.Read(text).Select(line => line.In(text).ToString()));
    }

    [Theory]
    [InlineData("二")]
    [InlineData("一、渡口")]
    [InlineData("-5")]
    [InlineData("a")]
    [InlineData("＊＊＊")]
    [InlineData("• Ferry")]
    public void Short_text_is_not_taken_for_a_rule(string text)
    {
        Assert.Empty(BrokenLines.Noise(text));
        Assert.Single(BrokenLines.Read(text));
    }

    [Theory]
    [InlineData("累 计 达 到 12 例 ，")]
    [InlineData("渡 口 又 开 船 了")]
    public void Spaces_between_Chinese_characters_make_a_spread_line(string text) => Assert.True(One(text).IsSpread);

    [Theory]
    [InlineData("渡口 12 日又开船了")]
    [InlineData("The ferry runs again")]
    [InlineData("渡口　木匠与他的船")]
    public void A_space_around_a_figure_or_between_words_spreads_no_line(string text) => Assert.False(One(text).IsSpread);

    [Theory]
    [InlineData("他说：“船又开了", 1)]
    [InlineData("不打算算清。”木匠", -1)]
    [InlineData("《渡口》（旧名“石桥渡”）", 0)]
    [InlineData("He said “the boat’s late", 1)]
    [InlineData("Er sagte: „Die Fähre fährt“", 0)]
    [InlineData("Er sagte: „Die Fähre", 1)]
    [InlineData("Il a dit : « Le bac", 1)]
    public void Quotes_and_brackets_left_open_are_counted(string text, int open) => Assert.Equal(open, One(text).OpenQuotes);

    [Fact]
    public void A_Chinese_sentence_that_ends_inside_the_line_is_seen()
    {
        Assert.True(One("船开了。木匠").HasStopInside);
        Assert.False(One("船开了。").HasStopInside);
    }

    [Theory]
    [InlineData("渡船 Nr. 7 开了", true)]
    [InlineData("Das Schiff 渡 fährt wieder", false)]
    public void A_line_is_wide_when_much_of_it_is_Chinese(string text, bool isWide) => Assert.Equal(isWide, One(text).IsWide);

    private static PlainLine One(string text) => Assert.Single(BrokenLines.Read(text));
}
