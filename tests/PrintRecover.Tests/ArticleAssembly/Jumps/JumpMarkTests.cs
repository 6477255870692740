using PrintRecover.ArticleAssembly.Jumps;

namespace PrintRecover.Tests.ArticleAssembly.Jumps;

public sealed class JumpMarkTests
{
    [Theory]
    [InlineData("下转第2版", "2")]
    [InlineData("（下转第二版）", "2")]
    [InlineData("（下轉第十二版）", "12")]
    [InlineData("墙上的标语也还看（下转第２版）", "2")]
    [InlineData("下转A4版", "A4")]
    [InlineData("Continued on page 2", "2")]
    [InlineData("(Continued on A4)", "A4")]
    [InlineData("CONTINUED ON PAGE 2, COLUMN 3", "2")]
    [InlineData("Fortsetzung auf Seite 3", "3")]
    [InlineData("Schluß Seite 14", "14")]
    [InlineData("Suite page 2", "2")]
    [InlineData("(Lire la suite en page 3)", "3")]
    public void Reads_the_page_where_an_article_goes_on(string line, string page)
    {
        Assert.Equal(new JumpMark(IsBack: false, page), JumpMark.Onward(line));
        Assert.Null(JumpMark.Back(line));
    }

    [Theory]
    [InlineData("上接第1版", "1")]
    [InlineData("（上接第一版）上的标语也还看得清。", "1")]
    [InlineData("紧接上版", null)]
    [InlineData("Continued from page 1", "1")]
    [InlineData("Cont'd from A1", "A1")]
    [InlineData("(Continued from page 1)", "1")]
    [InlineData("Fortsetzung von Seite 1", "1")]
    [InlineData("Suite de la page 1", "1")]
    [InlineData("Suite de la 1re page", "1")]
    public void Reads_the_page_that_an_article_comes_from(string line, string? page)
    {
        Assert.Equal(page is null ? null : new JumpMark(IsBack: true, page), JumpMark.Back(line));
        Assert.Null(JumpMark.Onward(line));
    }

    [Theory]
    [InlineData("他又买了一张去第二版画展的票。")]
    [InlineData("The council continued from where it had stopped.")]
    [InlineData("Continued from column 3")]
    [InlineData("Fortsetzung folgt")]
    [InlineData("À suivre")]
    [InlineData("")]
    public void Knows_no_page_where_none_is_named(string line)
    {
        Assert.Null(JumpMark.Onward(line));
        Assert.Null(JumpMark.Back(line));
    }

    [Fact]
    public void Leaves_the_text_before_a_jump() =>
        Assert.Equal("墙上的标语也还看", JumpMark.WithoutOnward("墙上的标语也还看（下转第二版）"));
}
