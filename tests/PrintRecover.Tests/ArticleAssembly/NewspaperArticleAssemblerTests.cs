using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public partial class NewspaperArticleAssemblerTests
{
    [Fact]
    public void A_headline_owns_the_columns_below_it() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Column("left", 60, 180, 780).Column("right", 520, 180, 780),
        "harbour: left right");

    [Fact]
    public void A_notice_over_a_column_does_not_take_the_column_beside_it() => AssertArticles(new HandMadePage()
        .Headline("notice", 100, 60, 300).Rule(60, 160, 420).Column("left", 60, 180, 1400).UprightRule(500, 40, 1400).Column("right", 520, 60, 1400),
        "notice: ", ": left right");

    [Fact]
    public void A_headline_over_a_rule_is_no_label_of_the_one_below() => AssertArticles(new HandMadePage()
        .Headline("circulation 8000", 60, 60, 420, 60).Rule(60, 140, 420).Headline("harbour", 60, 165, 420).Column("text", 60, 270, 1400),
        "circulation 8000: ", "harbour: text");

    [Fact]
    public void A_page_of_more_small_parts_than_any_other_is_read_column_by_column()
    {
        var page = new HandMadePage().UprightRule(490, 60, 1800);
        for (int i = 0; i < 1010; i++)
        {
            page.Column($"left{i}", 60, 60 + (3 * i), 61 + (3 * i)).Column($"right{i}", 520, 60 + (3 * i), 61 + (3 * i));
        }

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([page.Page]));

        IEnumerable<int> places = Enumerable.Range(0, 1010);
        Assert.Equal(places.Select(i => $"left{i}").Concat(places.Select(i => $"right{i}")), HandMadePage.Names(article.Body));
    }

    [Fact]
    public void A_text_says_what_it_was_joined_to_and_how_surely()
    {
        Page page = new HandMadePage().Headline("harbour", 60, 60, 880).Column("left", 60, 180, 780).Column("right", 520, 180, 780).Page;

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([page]));

        Assert.All(article.Title, placed => Assert.Null(placed.Link));
        RegionLink link = Assert.IsType<RegionLink>(article.Body[0].Link);
        Assert.Equal((LinkKind.HeadlineAbove, page.Regions[0].Box), (link.Kind, link.To));
        Assert.InRange(link.Confidence!.Value, 0.5, 1);
        Assert.Equal(LinkKind.Alone, link.Instead);
    }

    [Fact]
    public void A_title_is_told_from_its_subtitle_by_what_its_lines_look_like_where_sizes_are_close()
    {
        Page page = new HandMadePage().Headline("harbour", 60, 60, 880, 80).Headline("reopened at last", 60, 160, 880, 66)
            .Column("left", 60, 260, 780).Column("right", 520, 260, 780).Page;
        Page told = page with { Regions = [page.Regions[0] with { Part = HeadlinePart.Title }, page.Regions[1] with { Part = HeadlinePart.Subtitle }, .. page.Regions.Skip(2)] };

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([told]));

        Assert.Equal(["harbour"], HandMadePage.Names(article.Title));
        Assert.Equal(["reopened at last"], HandMadePage.Names(article.Subtitle));
    }

    [Fact]
    public void Lines_of_one_size_are_one_title_whatever_each_was_taken_for()
    {
        Page page = new HandMadePage().Headline("harbour reopened", 60, 60, 880, 80).Headline("after nine weeks", 60, 160, 880, 80)
            .Column("left", 60, 280, 780).Column("right", 520, 280, 780).Page;
        Page told = page with { Regions = [page.Regions[0] with { Part = HeadlinePart.Subtitle }, page.Regions[1] with { Part = HeadlinePart.Title }, .. page.Regions.Skip(2)] };

        ArticleRegions article = Assert.Single(new NewspaperArticleAssembler().Assemble([told]));

        Assert.Equal(["harbour reopened", "after nine weeks"], HandMadePage.Names(article.Title));
    }

    [Fact]
    public void A_kicker_under_another_headline_begins_its_own()
    {
        Page page = new HandMadePage().Headline("market", 60, 60, 420, 90).Headline("council", 60, 170, 420, 50).Headline("harbour", 60, 240, 420, 90)
            .Column("text", 60, 360, 1200).Page;
        Page told = page with
        {
            Regions = [page.Regions[0] with { Part = HeadlinePart.Title }, page.Regions[1] with { Part = HeadlinePart.Kicker },
            page.Regions[2] with { Part = HeadlinePart.Title }, .. page.Regions.Skip(3)]
        };

        Assert.Equal(
            ["market", "council harbour"],
            HeadlineClusters.Of(told).Select(headline => string.Join(' ', headline.Regions.Select(region => region.Lines[0].Text))));
    }

    [Fact]
    public void Columns_beside_a_centred_headline_belong_to_it() => AssertArticles(new HandMadePage()
        .Headline("harbour", 420, 60, 600)
        .Column("first", 60, 180, 780, 300).Column("second", 400, 180, 780, 300)
        .Column("third", 740, 180, 780, 300).Column("fourth", 1080, 180, 780, 300),
        "harbour: first second third fourth");

    [Fact]
    public void A_column_under_a_picture_goes_on_from_the_left() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420)
        .Column("left", 60, 180, 780)
        .Picture(new Box(520, 60, 420, 400)).Column("right", 520, 480, 780),
        "harbour: left right");

    [Fact]
    public void Text_that_goes_on_at_the_top_of_the_next_column_is_read_after_the_foot_of_this_one() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420)
        .Column("harbour-text", 60, 180, 780)
        .Rule(60, 800, 420)
        .Headline("library", 60, 830, 420)
        .Column("foot", 60, 940, 1500).Column("top", 520, 60, 480)
        .Rule(520, 500, 420)
        .Headline("market", 520, 530, 420)
        .Column("market-text", 520, 640, 1500),
        "harbour: harbour-text",
        "library: foot top",
        "market: market-text");

    [Fact]
    public void A_rule_across_the_page_ends_an_article() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Column("upper-left", 60, 180, 780).Column("upper-right", 520, 180, 780)
        .Rule(60, 800, 880)
        .Headline("library", 60, 830, 420)
        .Column("lower-left", 60, 940, 1500).Column("lower-right", 520, 830, 1500),
        "harbour: upper-left upper-right",
        "library: lower-left lower-right");

    [Fact]
    public void A_short_rule_and_a_heading_in_the_column_begin_a_new_item() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420)
        .Column("harbour-text", 60, 180, 700)
        .Rule(220, 720, 100)
        .Column("library", 200, 745, 785, 140, RegionKind.Subheading).Column("library-text", 60, 800, 1300),
        "harbour: harbour-text",
        "library: library-text");

    [Fact]
    public void A_short_rule_under_a_headline_does_not_part_it_from_its_text() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420)
        .Rule(220, 150, 100)
        .Column("harbour-text", 60, 180, 700),
        "harbour: harbour-text");

    [Fact]
    public void A_vertical_headline_at_the_left_owns_the_columns_beside_it() => AssertArticles(new HandMadePage()
        .VerticalHeadline("harbour", 60, 60, 640)
        .Column("left", 180, 60, 700).Column("right", 640, 60, 700),
        "harbour: left right");

    [Fact]
    public void A_vertical_headline_at_the_right_owns_the_columns_beside_it() => AssertArticles(new HandMadePage()
        .Column("left", 60, 60, 700).Column("right", 520, 60, 700)
        .VerticalHeadline("harbour", 980, 60, 640),
        "harbour: left right");

    [Fact]
    public void A_rule_keeps_a_column_from_the_upright_headline_behind_it() => AssertArticles(new HandMadePage()
        .Headline("library", 60, 60, 420).Column("library-text", 60, 180, 700)
        .UprightRule(500, 60, 640)
        .VerticalHeadline("harbour", 520, 60, 640)
        .Column("left", 640, 60, 700, 380).Column("right", 1060, 60, 700, 380),
        "library: library-text",
        "harbour: left right");

    [Fact]
    public void A_section_at_the_foot_goes_on_in_its_own_columns() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420).Column("left", 60, 180, 1000)
        .Column("right", 520, 60, 1000)
        .Rule(60, 1020, 880)
        .Column("serial-left", 60, 1050, 1700).Column("serial-right", 520, 1050, 1700),
        "harbour: left right",
        ": serial-left serial-right");

    [Fact]
    public void A_word_set_wide_amid_a_text_heads_nothing() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Column("left", 60, 180, 1000).Column("right", 520, 180, 1000)
        .Headline("Z e a l a n d", 100, 400, 200, 34),
        "harbour: left Z e a l a n d right");

    [Fact]
    public void Articles_follow_each_other_down_their_columns_though_one_goes_on_in_the_next() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 420).Column("harbour-text", 60, 180, 700)
        .Headline("library", 60, 760, 420).Column("library-foot", 60, 880, 1800)
        .Column("library-head", 520, 60, 1000)
        .Headline("weather", 520, 1060, 420).Column("forecast", 520, 1180, 1800),
        "harbour: harbour-text",
        "library: library-foot library-head",
        "weather: forecast");

    [Fact]
    public void A_few_letters_at_the_margin_do_not_move_their_article_up_the_page() => Assert.Equal(["harbour", "library", "serial"], new HandMadePage()
        .Headline("harbour", 60, 60, 420).Column("harbour-text", 60, 180, 1200)
        .Headline("library", 520, 60, 420).Column("library-text", 520, 180, 1200)
        .Rule(60, 1230, 880).UprightRule(498, 60, 1840)
        .Headline("serial", 60, 1260, 420).Column("serial-left", 60, 1380, 1900).Column("serial-right", 520, 1260, 1900)
        .Column("stain", 990, 60, 110, 60).Articles.Select(article => article.Split(':')[0]));

    [Fact]
    public void A_framed_article_stays_by_itself() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Column("left", 60, 180, 1400).Column("right", 520, 180, 700)
        .Frame(new Box(510, 720, 440, 700))
        .Headline("weather", 540, 740, 380, 60, frame: 0).Column("forecast", 530, 830, 1390, 400, frame: 0),
        "harbour: left right",
        "weather: forecast");

    [Fact]
    public void A_caption_beside_the_headline_of_a_picture_belongs_to_it() => AssertArticles(new HandMadePage()
        .Picture(new Box(60, 60, 880, 400))
        .Headline("harbour", 60, 500, 400).Column("caption", 500, 500, 600, 440, RegionKind.Caption),
        "harbour: caption");

    [Fact]
    public void Captions_come_after_the_text() => AssertArticles(new HandMadePage()
        .Headline("harbour", 60, 60, 880)
        .Picture(new Box(60, 180, 420, 300)).Column("caption", 60, 490, 530, kind: RegionKind.Caption)
        .Column("left", 60, 560, 1000).Column("right", 520, 180, 1000),
        "harbour: left right caption");

    [Fact]
    public void A_credit_line_goes_with_the_caption_above_it_to_the_article() => Assert.Equal(
        "harbour",
        new HandMadePage()
            .Headline("harbour", 60, 60, 880)
            .Picture(new Box(60, 180, 880, 300)).Column("caption", 60, 490, 570, 880, RegionKind.Caption)
            .Column("(photo: our own)", 700, 575, 609, 240)
            .Column("left", 60, 660, 1200).Column("right", 520, 660, 1200)
            .Articles.Single().Split(':')[0]);

    [Fact]
    public void Text_without_a_headline_is_an_article_without_a_title() => AssertArticles(new HandMadePage()
        .Column("left", 60, 180, 780).Column("right", 520, 180, 780),
        ": left right");

    [Fact]
    public void Page_furniture_belongs_to_no_article() => AssertArticles(new HandMadePage()
        .Column("folio", 60, 10, 50, kind: RegionKind.PageHeader)
        .Headline("harbour", 60, 80, 420).Column("text", 60, 180, 780),
        "harbour: text");

    private static void AssertArticles(HandMadePage page, params string[] expected) =>
        Assert.Equal(expected, page.Articles);
}
