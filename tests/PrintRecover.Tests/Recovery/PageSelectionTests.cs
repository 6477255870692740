using PrintRecover.Recovery;

namespace PrintRecover.Tests.Recovery;

public class PageSelectionTests
{
    [Theory]
    [InlineData("2", "2")]
    [InlineData("1,3-5", "1 3 4 5")]
    [InlineData("5,1-2,2", "1 2 5")]
    [InlineData("4-", "4 5 6")]
    [InlineData("6-99", "6")]
    [InlineData("7", "")]
    public void Chooses_pages_of_six(string text, string chosen) =>
        Assert.Equal(chosen, string.Join(' ', PageSelection.Parse(text).Of(6)));

    [Theory]
    [InlineData("2-9", "")]
    [InlineData("1,7,99", "7 99")]
    [InlineData("7-8,9-", "7-8 9-")]
    public void Names_what_a_file_has_nothing_of(string text, string missing) =>
        Assert.Equal(missing, string.Join(' ', PageSelection.Parse(text).Missing(6)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3-1")]
    [InlineData("1--2")]
    [InlineData("1-2-3")]
    [InlineData("-3")]
    [InlineData("two")]
    [InlineData("1,")]
    public void Refuses_what_is_no_list_of_pages(string text) =>
        Assert.Throws<FormatException>(() => PageSelection.Parse(text));
}
