using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Tests.ArticleAssembly.Jumps;

public sealed class JumpingArticleAssemblerTests
{
    private static readonly string[] Lock =
        ["Museum of locks is burgled", "The trustees of the museum ask burglars in. Padlocks and", "keys were laid out, and the curator was", "Continued on page 2"];

    private static readonly string[] Potatoes =
        ["Early potatoes make record prices", "Growers at Sutterby sold a cartload of potatoes and", "sacks of seed for as much as", "Continued on page 2"];

    private static readonly string[] LockGoesOn =
        ["Museum of locks", "Continued from page 1", "waiting with tea for the burglars. No padlocks", "were harmed."];

    private static readonly string[] PotatoesGoOn =
        ["Early potatoes", "Continued from page 1", "forty pounds. Every growers’ wagon from Sutterby", "went home empty."];

    private static readonly string[] Duck = ["A whistling duck", "The parcel on the bench gave a loud whistle and", "was found to hold a duck."];

    private static readonly string[] Mill =
        ["老丝厂接到新订单", "走进缫丝厂的三号车间，最先听见", "的是水声，缝合线从机器里吐出来，翟厂长", "（下转第二版）"];

    private static readonly string[] Tea =
        ["槐树下的八张方桌", "县里的老粮站停用十年，今年春天", "重新开了门。院子里的磅秤还在，", "（下转第二版）"];

    private static readonly string[] MillGoesOn = ["缝合线的第三次转身", "（上接第一版）说来容易，做起来处处是", "坎。翟厂长把缝合线放在水里。"];

    private static readonly string[] TeaGoesOn = ["老粮站里的茶客", "（上接第一版）墙上的标语也还看得", "清，磅秤上坐着喝茶的人。"];

    [Fact]
    public void Puts_a_part_behind_the_one_that_it_continues()
    {
        ArticleRegions article = Assemble(PageOf(1, Lock), PageOf(2, LockGoesOn, Duck))[0];

        Assert.Equal("Museum of locks is burgled", Assert.Single(article.Title).Region.Lines[0].Text);
        Assert.Equal(
            [(1, RegionKind.Paragraph), (2, RegionKind.Subheading), (2, RegionKind.Paragraph)],
            article.Body.Select(placed => (placed.Page.Number, placed.Region.Kind)));
        Assert.Equal([.. Lock, .. LockGoesOn], TextOf(article));
        Assert.Equal(LinkKind.JumpLine, article.Body[1].Link!.Kind);
    }

    [Fact]
    public void Chooses_by_headline_and_words_among_several_on_the_page() => Assert.Equal(
        [[.. Lock, .. LockGoesOn], [.. Potatoes, .. PotatoesGoOn], Duck],
        Texts(PageOf(1, Lock, Potatoes), PageOf(2, Duck, PotatoesGoOn, LockGoesOn)));

    [Fact]
    public void Chooses_by_rare_words_where_headlines_share_none() => Assert.Equal(
        [[.. Mill, .. MillGoesOn], [.. Tea, .. TeaGoesOn]],
        Texts(PageOf(1, Mill, Tea), PageOf(2, TeaGoesOn, MillGoesOn)));

    [Fact]
    public void Ties_no_parts_between_which_nothing_tells()
    {
        string[][] front = [["Alpha", "One two.", "Continued on page 2"], ["Beta", "Six ten.", "Continued on page 2"]];
        string[][] inside = [["Gamma", "Continued from page 1", "Be it so."], ["Delta", "Continued from page 1", "As it is."]];

        Assert.Equal([.. front, .. inside], Texts(PageOf(1, front), PageOf(2, inside)));
    }

    [Fact]
    public void Leaves_parts_apart_whose_page_is_not_there() =>
        Assert.Equal([Lock, Duck], Texts(PageOf(1, Lock), PageOf(3, Duck)));

    [Fact]
    public void Goes_by_the_number_printed_on_a_page()
    {
        Page[] pages = [PageOf(1, [.. Lock[..^1], "Continued on page 9"]), PageOf(2, Duck), WithFolio(PageOf(3, [LockGoesOn[0], "Continued from page 7", .. LockGoesOn[2..]]), "9")];

        Assert.Equal(2, Assemble(pages).Count);
        Assert.Equal([1, 3], Assemble(pages)[0].All.Select(placed => placed.Page.Number).Distinct());
    }

    [Fact]
    public void Follows_an_article_over_three_pages()
    {
        string[] middle = [.. LockGoesOn, "Continued on page 3"];
        string[] last = ["Museum of locks", "Continued from page 2", "and nobody came back."];

        Assert.Equal([[.. Lock, .. middle, .. last]], Texts(PageOf(1, Lock), PageOf(2, middle), PageOf(3, last)));
    }

    [Fact]
    public void Does_not_follow_jumps_in_a_circle()
    {
        string[] first = ["Museum of locks", "Continued from page 2", "Padlocks and keys were", "Continued on page 2"];
        string[] second = ["Museum of locks", "Continued from page 1", "laid out for the curator", "Continued on page 1"];

        IReadOnlyList<ArticleRegions> articles = Assemble(PageOf(1, first), PageOf(2, second));

        Assert.Equal([.. first.Concat(second).Order()], TextOf(Assert.Single(articles)).Order());
    }

    [Fact]
    public void Ties_parts_of_which_one_alone_has_a_jump_line_where_the_headline_is_the_same()
    {
        string[] unmarked = [LockGoesOn[0], .. LockGoesOn[2..]];

        Assert.Equal([[.. Lock, .. unmarked], Duck], Texts(PageOf(1, Lock), PageOf(2, Duck, unmarked)));
    }

    [Fact]
    public void Ties_nothing_that_only_one_part_asks_for_and_nothing_else_tells() =>
        Assert.Equal([Lock, Duck], Texts(PageOf(1, Lock), PageOf(2, Duck)));

    [Fact]
    public void Ties_nothing_without_a_jump_line()
    {
        string[] front = Lock[..^1], inside = [LockGoesOn[0], .. LockGoesOn[2..]];

        Assert.Equal([front, inside], Texts(PageOf(1, front), PageOf(2, inside)));
    }

    [Fact]
    public void Ignores_jump_lines_of_which_a_page_has_more_than_any_printed_one()
    {
        string[][] front = [.. Enumerable.Repeat(Lock, 50)], inside = [.. Enumerable.Repeat(LockGoesOn, 50)];

        Assert.Equal(100, Assemble(PageOf(1, front), PageOf(2, inside)).Count);
    }

    [Fact]
    public void A_sentence_goes_on_over_the_headline_said_again()
    {
        Article article = new GeometricReflower().Reflow("a1", Assemble(PageOf(1, Lock), PageOf(2, LockGoesOn))[0]);

        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Paragraph
            && block.Text.Contains("the curator was waiting with tea for the burglars.", StringComparison.Ordinal));
        Assert.Equal(["Continued on page 2", "Continued from page 1"], article.Blocks.Where(block => block.Kind == BlockKind.Jump).Select(block => block.Text));
        Assert.Equal([1, 2], article.Pages);
    }

    private static IReadOnlyList<ArticleRegions> Assemble(params Page[] pages) =>
        new JumpingArticleAssembler(new NewspaperArticleAssembler()).Assemble(pages);

    /// <summary>The articles' lines, headline first.</summary>
    private static IEnumerable<string[]> Texts(params Page[] pages) => Assemble(pages).Select(TextOf);

    private static string[] TextOf(ArticleRegions article) =>
        [.. article.All.SelectMany(placed => placed.Region.Lines).Select(line => line.Text)];

    /// <summary>A page of articles side by side, each its title and the lines of its text.</summary>
    private static Page PageOf(int number, params string[][] articles)
    {
        var regions = new List<Region>();
        foreach ((int column, string[] lines) in articles.Index())
        {
            regions.Add(RegionOf(RegionKind.Headline, lines[..1], column, top: 100, height: 80));
            regions.Add(RegionOf(RegionKind.Paragraph, lines[1..], column, top: 220, height: 34));
        }

        return new Page(number, 4000, 3000, 300, "eng", [.. regions.Select((region, id) => region with { Id = id })], [], [], 34, PageTransform.Identity);
    }

    private static Region RegionOf(RegionKind kind, string[] texts, int column, int top, int height)
    {
        TextLine[] lines = [.. texts.Select((text, row) => new TextLine(new Box(100 + (column * 600), top + (row * 50), 500, height), text, 1))];
        return new Region(0, kind, Box.Around(lines.Select(line => line.Box)), lines);
    }

    private static Page WithFolio(Page page, string folio) => page with
    {
        Regions = [.. page.Regions, new Region(
            page.Regions.Count, RegionKind.Folio, new Box(100, 20, 50, 30), [new TextLine(new Box(100, 20, 50, 30), folio, 1)])],
    };
}
