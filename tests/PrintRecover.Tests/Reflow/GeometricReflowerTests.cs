using PrintRecover.Model;

namespace PrintRecover.Tests.Reflow;

public class GeometricReflowerTests
{
    private const string LeftColumn = """
        　　县里的老粮站停用十年，
        今年春天重新开了门。院子里
        的磅秤还在，墙上的标语也还
        看得清。
        　　走进院子的人先看见一棵
        槐树，树下摆着方桌，桌边坐
        着
        """;

    [Fact]
    public void Begins_a_paragraph_at_each_indent()
    {
        Assert.Equal(
            ["县里的老粮站停用十年，今年春天重新开了门。院子里的磅秤还在，墙上的标语也还看得清。", "走进院子的人先看见一棵槐树，树下摆着方桌，桌边坐着"],
            Print.Paragraphs(Print.Column(LeftColumn)));
    }

    [Fact]
    public void Joins_a_sentence_that_a_column_end_cuts()
    {
        Region left = Print.Column("""
            　　县里的老粮站停用十年，
            今年春天重新开了门。院子里
            的磅秤还在，墙上的标语也还
            """);
        Region right = Print.Column("""
            看得清。老站长每天都来坐坐。
            　　走进院子的人先看见一棵
            槐树，树下摆着八张方桌。
            """, column: 1);

        Assert.Equal(
            ["县里的老粮站停用十年，今年春天重新开了门。院子里的磅秤还在，墙上的标语也还看得清。老站长每天都来坐坐。", "走进院子的人先看见一棵槐树，树下摆着八张方桌。"],
            Print.Paragraphs(left, right));
    }

    [Fact]
    public void Does_not_need_the_full_stop_that_was_misread()
    {
        Region column = Print.Column("""
            　　县里的老粮站停用十年，
            今年春天重新开了门院子里的
            磅秤还在，墙上的标语看清，
            　　走进院子的人先看见一棵
            槐树，树下摆着八张方桌。
            """);

        Assert.Equal(2, Print.Paragraphs(column).Length);
    }

    [Fact]
    public void A_full_last_line_still_ends_its_paragraph()
    {
        Region column = Print.Column("""
            　　县里的老粮站停用十年，
            今年春天重新开门。院子大。
            　　走进院子的人先看见一棵
            槐树，树下摆着八张方桌。
            """);

        Assert.Equal(2, Print.Paragraphs(column).Length);
    }

    [Fact]
    public void Measures_each_column_by_its_own_edge()
    {
        Region inner = Print.Column("""
            　　　　　　县里的老粮站停用十年，
            　　　　今年春天重新开了门。院子里的磅
            　　　　秤还在，墙上的标语也还看得清，
            　　　　槐树也开了花。
            """, column: 1);

        Assert.Single(Print.Paragraphs(Print.Column("　　消息传开，来的人一天比一天多，\n粮站的门槛都快踏平了。"), inner)[1..]);
    }

    [Fact]
    public void A_caption_between_two_columns_does_not_cut_the_sentence_and_follows_it()
    {
        Region left = Print.Column("　　县里的老粮站停用十年，\n今年春天重新开了门。院子里\n的磅秤还在，墙上的标语也还");
        Region caption = Print.Column("重新开门的粮站。新华社发", column: 1, kind: RegionKind.Caption);
        Region right = Print.Column("看得清。老站长每天都来坐坐。\n　　走进院子的人先看见一棵\n槐树，树下摆着八张方桌。", column: 1, top: 300);

        Article article = Print.Reflow(left, caption, right);

        Assert.Equal([BlockKind.Paragraph, BlockKind.Caption, BlockKind.Paragraph], article.Blocks.Select(block => block.Kind));
        Assert.EndsWith("墙上的标语也还看得清。老站长每天都来坐坐。", article.Blocks[0].Text);
        Assert.Equal("重新开门的粮站。新华社发", article.Blocks[1].Text);
    }

    [Fact]
    public void Block_style_breaks_after_short_lines_that_end_a_sentence()
    {
        Region column = Print.Column("""
            The old grain store opened its
            doors again this spring, and the
            yard is full at night.
            Eight tables stand under the old
            tree, and nobody has to pay for
            the tea.
            People come from the villages by
            bicycle and stay until dark falls
            over the wall of the yard.
            """);

        Assert.Equal(3, Print.Paragraphs(column).Length);
    }

    [Fact]
    public void White_between_lines_begins_a_paragraph_where_nothing_else_tells()
    {
        Region column = Print.Column("""
            The old grain store opened again,
            and the yard is full at each dusk.

            Eight tables stand under the tree,
            and nobody has to pay for the tea.

            People come in by bicycle at noon,
            and they stay until night is here.
            """);

        Assert.Equal(3, Print.Paragraphs(column).Length);
    }

    [Fact]
    public void Lines_beside_an_initial_stay_in_their_paragraph()
    {
        Region column = Print.Column("""
            　　　he old grain store opens at
            　　　noon and the yard fills up
            soon after. Eight tables stand in
            the shade, and nobody has to pay.
              People come in by bicycle, from
            the villages along the canal, and
            they stay until night is here.
            """);

        Assert.Equal(2, Print.Paragraphs(column).Length);
    }

    [Fact]
    public void A_quotation_is_not_cut_where_a_line_inside_it_ends_short()
    {
        Region column = Print.Column("""
            　　站长说：“门开人就来。
            我们只管烧水。
            别的不用管。”说完去添柴，
            炉火映着他的脸，院子暖了。
            """);

        Assert.Single(Print.Paragraphs(column));
    }

    [Fact]
    public void Two_lines_of_a_subheading_are_one_subheading()
    {
        Region first = Print.Column("槐树下的八张方桌", kind: RegionKind.Subheading);
        Region second = Print.Column("从早坐到晚", kind: RegionKind.Subheading, top: 130);

        ArticleBlock block = Assert.Single(Print.Reflow(first, second).Blocks);

        Assert.Equal((BlockKind.Subheading, "槐树下的八张方桌从早坐到晚"), (block.Kind, block.Text));
    }

    [Fact]
    public void A_sentence_goes_on_over_the_page_and_its_jump_lines()
    {
        Region front = Print.Column("　　县里的老粮站停用十年，\n今年春天重新开了门。院子里\n的磅秤还在，墙（下转第二版）");
        Region inside = Print.Column("（上接第一版）上的标语也还看\n得清。\n　　走进院子的人先看见一棵\n槐树，树下摆着八张方桌。");

        Article article = Print.ReflowPages([front], [inside]);

        Assert.Equal("县里的老粮站停用十年，今年春天重新开了门。院子里的磅秤还在，墙上的标语也还看得清。", article.Blocks[0].Text);
        Assert.Equal(["（下转第二版）", "（上接第一版）"], Print.TextsOf(article, BlockKind.Jump));
        Assert.Equal([1, 2], article.Pages);
    }

    [Fact]
    public void A_credit_behind_the_last_sentence_stands_apart()
    {
        Region column = Print.Column("　　走进院子的人先看见一棵\n槐树，树下摆着八张方桌。据新华社");

        Article article = Print.Reflow(column);

        Assert.Equal("走进院子的人先看见一棵槐树，树下摆着八张方桌。", article.Blocks[0].Text);
        Assert.Equal(["据新华社"], Print.TextsOf(article, BlockKind.Credit));
        Assert.Equal(100 + 12 * 20, article.Blocks[1].Lines[0].Box!.Value.X);
    }

    [Fact]
    public void A_byline_above_the_text_stands_apart()
    {
        Region column = Print.Column("　　　本报记者　李四\n　　走进院子的人先看见一棵\n槐树，树下摆着八张方桌。");

        Assert.Equal([BlockKind.Byline, BlockKind.Paragraph], Print.Reflow(column).Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Reads_vertical_columns_by_the_same_rules()
    {
        TextLine[] lines =
        [
            Vertical(1000, 140, "县里的老粮站停用已有"), Vertical(970, 100, "十年今年春天重新开了门。"),
            Vertical(940, 100, "院子大。"), Vertical(910, 140, "走进院子先看见一棵槐"), Vertical(880, 100, "树树下摆着八张方桌。"),
        ];
        var region = new Region(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines);

        Assert.Equal(2, Print.Paragraphs(region).Length);

        static TextLine Vertical(int x, int y, string text) => new(new Box(x, y, 20, 20 * text.Length), text, 0.9, true);
    }

    [Fact]
    public void Confidence_weighs_lines_by_their_length()
    {
        TextLine[] lines = [new(new Box(0, 0, 180, 20), "一二三四五六七八九", 1.0), new(new Box(0, 30, 20, 20), "十", 0.0)];

        ArticleBlock block = Assert.Single(Print.Reflow(new Region(0, RegionKind.Paragraph, new Box(0, 0, 180, 50), lines)).Blocks);

        Assert.Equal(0.9, block.Confidence!.Value, 6);
    }

    [Fact]
    public void A_short_line_by_itself_between_two_paragraphs_is_a_subheading()
    {
        Region above = Print.Column("""
            　　县里的老粮站停用十年，
            今年春天重新开了门。院子里
            的磅秤还在，墙上的标语也还
            看得清。
            """);
        Region alone = Print.Column("槐树下的方桌", top: 230);
        Region below = Print.Column("""
            　　走进院子的人先看见一棵
            槐树，树下摆着方桌，桌边坐
            着下棋的人，从早坐到晚，谁
            也不催谁。
            """, top: 270);

        Article article = Print.Reflow(above, alone, below);

        Assert.Equal(["槐树下的方桌"], Print.TextsOf(article, BlockKind.Subheading));
        Assert.Equal(2, Print.TextsOf(article, BlockKind.Paragraph).Length);
    }

    [Fact]
    public void A_short_last_line_by_itself_stays_with_its_paragraph()
    {
        Region above = Print.Column("""
            　　县里的老粮站停用十年，
            今年春天重新开了门。院子里
            的磅秤还在，墙上的标语也还
            """);
        Region alone = Print.Column("看得清", top: 190);
        Region below = Print.Column("""
            　　走进院子的人先看见一棵
            槐树，树下摆着方桌，桌边坐
            着下棋的人，从早坐到晚，谁
            也不催谁。
            """, top: 230);

        Article article = Print.Reflow(above, alone, below);

        Assert.Empty(Print.TextsOf(article, BlockKind.Subheading));
        Assert.EndsWith("看得清", Print.TextsOf(article, BlockKind.Paragraph)[0], StringComparison.Ordinal);
    }
}
