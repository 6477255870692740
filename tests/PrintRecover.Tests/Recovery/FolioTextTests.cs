using PrintRecover.Model;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Recovery;

public class FolioTextTests
{
    [Theory]
    [InlineData("第3版")]
    [InlineData("2031年4月11日")]
    [InlineData("星期五")]
    [InlineData("Friday, October 3, 2031")]
    [InlineData("No. 14,207")]
    [InlineData("A4")]
    public void Takes_page_numbers_and_dates_in_the_header_for_the_folio(string text) =>
        Assert.Equal(FurnitureKind.Folio, FolioText.Refine(FurnitureKind.PageHeader, text));

    [Theory]
    [InlineData("澜滨晨报")]
    [InlineData("国际新闻")]
    [InlineData("The Ellery Sound Courier")]
    public void Leaves_names_of_papers_and_sections_as_they_are(string text) =>
        Assert.Equal(FurnitureKind.Masthead, FolioText.Refine(FurnitureKind.Masthead, text));

    [Fact]
    public void Leaves_the_foot_of_the_page_as_it_is() =>
        Assert.Equal(FurnitureKind.PageFooter, FolioText.Refine(FurnitureKind.PageFooter, "星期五"));
}
