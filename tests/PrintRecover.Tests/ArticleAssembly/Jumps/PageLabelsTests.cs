using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Jumps;

public sealed class PageLabelsTests
{
    private static Page PageWith(int number, params string[] furniture) => new(
        number, 1500, 2000, 300, "eng",
        [.. furniture.Select((text, id) => new Region(
            id, RegionKind.PageHeader, new Box(100, 40, 300, 30), [new TextLine(new Box(100, 40, 300, 30), text, 1)]))],
        [], [], 34, PageTransform.Identity);

    [Theory]
    [InlineData("7", "7")]
    [InlineData("— 7 —", "7")]
    [InlineData("Page 7", "7")]
    [InlineData("Seite 7", "7")]
    [InlineData("A7", "A7")]
    [InlineData("第７版", "7")]
    [InlineData("2031年3月6日　星期五　第七版", "7")]
    [InlineData("第二十三版", "23")]
    public void Reads_the_number_printed_on_a_page(string folio, string label) =>
        Assert.Equal([label], PageLabels.Of([PageWith(1, "雾湾日报", folio)]));

    [Theory]
    [InlineData("今日8版")]
    [InlineData("No. 2,317 — Price One Penny")]
    [InlineData("2031年3月6日　星期五")]
    public void Takes_no_other_number_for_it(string furniture) => Assert.Equal(["3"], PageLabels.Of([PageWith(3, furniture)]));

    [Fact]
    public void Counts_on_from_the_nearest_page_with_a_number() =>
        Assert.Equal(["5", "6", "7", "12"], PageLabels.Of([PageWith(1), PageWith(2, "6"), PageWith(3), PageWith(4, "12")]));

    [Fact]
    public void Takes_the_number_in_the_file_where_no_page_bears_one() =>
        Assert.Equal(["3", "4"], PageLabels.Of([PageWith(3), PageWith(4)]));

    [Fact]
    public void Counts_the_halves_of_spreads() =>
        Assert.Equal(["1", "2", "3", "4"], PageLabels.Of([PageWith(1), PageWith(1), PageWith(2), PageWith(2)]));
}
