using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

/// <summary>What makes one headline, and its parts.</summary>
public partial class NewspaperArticleAssemblerTests
{
    [Fact]
    public void Kicker_title_and_subtitle_are_told_by_their_size()
    {
        Page page = new HandMadePage()
            .Headline("after five years", 200, 60, 600, 50)
            .Headline("harbour opens", 100, 130, 800, 100)
            .Headline("a new quay for the island", 150, 250, 700, 56)
            .Column("left", 60, 340, 780).Column("right", 520, 340, 780).Page;

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([page]));

        Assert.Equal(["after five years"], HandMadePage.Names(article.Kicker));
        Assert.Equal(["harbour opens"], HandMadePage.Names(article.Title));
        Assert.Equal(["a new quay for the island"], HandMadePage.Names(article.Subtitle));
    }

    [Fact]
    public void A_short_line_of_body_type_right_above_a_headline_is_its_kicker() => AssertArticles(new HandMadePage()
        .Column("after five years", 200, 60, 94, 500)
        .Headline("harbour", 60, 115, 880)
        .Column("left", 60, 240, 780).Column("right", 520, 240, 780),
        "after five years / harbour: left right");

    [Fact]
    public void White_of_a_subtitles_own_size_does_not_part_it_from_the_title()
    {
        Page page = new HandMadePage()
            .Headline("harbour opens", 60, 60, 880, 100)
            .Column("a new quay for the island", 60, 230, 290, 700)
            .Column("left", 60, 360, 780).Column("right", 520, 360, 780).Page;

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([page]));

        Assert.Equal(["a new quay for the island"], HandMadePage.Names(article.Subtitle));
    }

    [Fact]
    public void A_line_between_two_headlines_comes_out_once() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Column("a new quay", 200, 180, 220, 500)
        .Headline("library", 60, 245, 880)
        .Column("left", 60, 360, 780).Column("right", 520, 360, 780),
        "harbour / a new quay / library: left right");

    [Fact]
    public void The_halves_of_one_headline_are_joined() => AssertArticles(new HandMadePage()
        .Headline("harbour", 160, 60, 320).Headline("opens", 520, 60, 320)
        .Column("left", 60, 180, 780).Column("right", 520, 180, 780),
        "harbour / opens: left right");

    [Fact]
    public void The_headlines_of_neighbours_are_not_joined() => AssertArticles(new HandMadePage()
        .Headline("harbour", 100, 60, 340).Headline("library", 560, 60, 340)
        .Column("left.", 60, 180, 780).Column("Right.", 520, 180, 780),
        "harbour: left.",
        "library: Right.");

    [Fact]
    public void A_label_without_text_joins_the_headline_below() => AssertArticles(new HandMadePage()
        .Headline("island news", 60, 60, 200, 50).Rule(60, 120, 880)
        .Headline("harbour", 60, 140, 880)
        .Column("left", 60, 260, 780).Column("right", 520, 260, 780),
        "island news / harbour: left right");
}
