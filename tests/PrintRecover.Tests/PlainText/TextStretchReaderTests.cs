using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class TextStretchReaderTests
{
    [Fact]
    public void A_text_that_fits_is_one_stretch() =>
        Assert.Equal(["渡口\n\n渡船又开了。\n\n\n\n完"], Read("渡口\n\n渡船又开了。\n\n\n\n完", 100));

    [Fact]
    public void A_longer_one_is_cut_behind_a_page_that_ends_with_a_sentence() =>
        Assert.Equal(
            ["渡船又开了。\n\n\n\n老站关了\f门。\n\f", "新桥通车。\n两岸的人都"],
            Read("渡船又开了。\n\n\n\n老站关了\f门。\n\f新桥通车。\n两岸的人都", 26));

    [Fact]
    public void Without_pages_it_is_cut_at_blank_lines_behind_a_sentence() =>
        Assert.Equal(
            ["渡船又开了。\n老站关\n\n了门。\n\n", "新桥通车。\n两岸的人都来"],
            Read("渡船又开了。\n老站关\n\n了门。\n\n新桥通车。\n两岸的人都来", 22));

    [Fact]
    public void A_line_too_long_for_a_stretch_comes_in_pieces_that_cut_no_word_apart_from_its_space()
    {
        TextStretch[] stretches = Stretches("begin\n" + string.Concat(Enumerable.Repeat("ab cd ", 6)) + "\nend", 16);
        Assert.Equal(
            [LinePiece.None, LinePiece.First, LinePiece.Further, LinePiece.Further, LinePiece.None],
            stretches.Select(stretch => stretch.Line));
        Assert.Equal([1, 2, 2, 2, 3], stretches.Select(stretch => stretch.LineNumber));
        Assert.All(stretches[1..3], stretch => Assert.False(stretch.Text.Span[^1] == ' '));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_and_pages_are_counted_whatever_ends_them(string end)
    {
        string text = string.Concat(Enumerable.Repeat($"渡船又开了。{end}老站关了门。{end}\f", 10));
        TextStretch[] stretches = Stretches(text, 40);
        Assert.True(stretches.Length > 3);
        Assert.Equal(Enumerable.Range(0, stretches.Length).Select(i => 2 * stretches[i].Page - 1L), stretches.Select(stretch => stretch.LineNumber));
        Assert.Equal(text, string.Concat(Read(text, 40)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("\f")]
    [InlineData("\r")]
    [InlineData("\n\r")]
    [InlineData("𠮷")]
    [InlineData("\0")]
    public void Whatever_a_text_is_full_of_nothing_of_it_is_lost(string full)
    {
        string text = string.Concat(Enumerable.Repeat(full, 500));
        Assert.Equal(text, string.Concat(Read(text, 64)));
    }

    private static TextStretch[] Stretches(string text, int most) =>
        [.. All(text, most).Select(stretch => stretch with { Text = stretch.Text.ToArray() })];

    private static IEnumerable<string> Read(string text, int most) => All(text, most).Select(stretch => stretch.Text.ToString()).ToArray();

    private static IEnumerable<TextStretch> All(string text, int most)
    {
        var reader = new TextStretchReader(new StringReader(text), most);
        while (reader.Next() is { } stretch)
        {
            yield return stretch;
        }
    }
}
