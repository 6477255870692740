using PrintRecover.Model;
using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class BlockReaderTests
{
    private const string Before = """
        石桥镇的老渡口停用了二十
        年，今年秋天重新开了船。摆渡
        的是镇上的木匠，他用一个冬天
        修好了父亲留下的木船，又在岸
        边搭起一座凉棚。
        """;

    private const string After = """
        船一天往返六趟，早上送学
        生过河，傍晚送菜农回家。票价
        两元，老人和孩子不收钱。木匠
        说，船上的账从来没有算清过，
        他也不打算算清。
        """;

    [Theory]
    [InlineData("本报记者 林木", "Byline: 本报记者林木")]
    [InlineData("本报石桥1月10日电", "Dateline: 本报石桥1月10日电")]
    [InlineData("据东海社", "Credit: 据东海社")]
    [InlineData("下转第四版", "Jump: 下转第四版")]
    [InlineData("（上接第一版）", "Jump: （上接第一版）")]
    [InlineData("渡口重开", "Subheading: 渡口重开")]
    public void A_short_line_of_its_own_is_what_it_says(string line, string shown) =>
        Assert.Contains(shown, Reflowed.Roles($"{Before}\n\n{line}\n\n{After}"));

    [Theory]
    [InlineData("By A Staff Correspondent", "Byline: By A Staff Correspondent")]
    [InlineData("Von unserem Berliner Mitarbeiter", "Byline: Von unserem Berliner Mitarbeiter")]
    [InlineData("Continued on Page 4", "Jump: Continued on Page 4")]
    [InlineData("(Fortsetzung auf Seite 3)", "Jump: (Fortsetzung auf Seite 3)")]
    [InlineData("Suite en page 2", "Jump: Suite en page 2")]
    public void So_is_one_in_Latin_letters(string line, string shown) => Assert.Contains(shown, Reflowed.Roles($"""
        The ferry at Stonebridge runs again this autumn
        after twenty years. The town’s carpenter mended
        his father’s boat in one winter and built a
        shelter on the bank.

        {line}
        """));

    [Theory]
    [InlineData("第三版")]
    [InlineData("2021年1月10日 星期日")]
    [InlineData("A4")]
    [InlineData("- 12 -")]
    public void A_page_s_number_or_date_is_furniture_and_no_part_of_an_article(string folio)
    {
        ReflowedText reflowed = Reflowed.Text($"{Before}\n\n{folio}\n\n{After}");
        Furniture furniture = Assert.Single(reflowed.Furniture);
        Assert.Equal((FurnitureKind.Folio, 1), (furniture.Kind, furniture.Page));
        Assert.Equal(folio.Replace("日 星", "日星"), furniture.Text);
        Assert.Equal(2, reflowed.Articles.Sum(article => article.Blocks.Count));
    }

    [Fact]
    public void A_credit_behind_the_last_sentence_is_cut_off() => Assert.Equal(
        [
            "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船，又在岸边搭起一座凉棚，等船的人坐得整齐有序。",
            "Credit: 据东海社",
        ],
        Reflowed.Roles(Before.Replace("一座凉棚。", "一座凉棚，等\n船的人坐得整齐有序。 据东海社")));

    [Fact]
    public void A_word_that_only_begins_like_a_credit_stays() => Assert.Equal(
        "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，据他说修船用了一个冬天。",
        Assert.Single(Reflowed.Roles("""
            石桥镇的老渡口停用了二十
            年，今年秋天重新开了船。摆渡
            的是镇上的木匠，据他说修船用
            了一个冬天。
            """)));

    [Fact]
    public void A_jump_line_at_either_end_of_a_paragraph_is_cut_off()
    {
        Assert.Equal(
            ["船一天往返六趟，早上送学生过河，傍晚送菜农回家。票价两元，老人和孩子不收钱。木匠说，船上的账从来没有算清过，他也不打算", "Jump: （下转第四版）"],
            Reflowed.Roles(After.Replace("打算算清。", "打算（下转第四版）")));
        Assert.Equal(
            ["Jump: （上接第一版）", "早上送学生过河，傍晚送菜农回家。票价两元，老人和孩子不收钱。"],
            Reflowed.Roles("""
                （上接第一版）早上送学生过河，
                傍晚送菜农回家。票价两元，老人
                和孩子不收钱。
                """));
    }

    [Theory]
    [InlineData("图为渡口新搭的凉棚。")]
    [InlineData("上图：渡口新搭的凉棚。")]
    [InlineData("写真は渡し場の新しい小屋。")]
    [InlineData("Photo: the ferry at dusk.")]
    [InlineData("Unser Bild zeigt die Fähre.")]
    public void A_block_that_begins_as_captions_do_is_one(string caption) =>
        Assert.Contains($"Caption: {caption}", Reflowed.Roles($"{Before}\n\n{caption}"));

    [Theory]
    [InlineData("本社发")]
    [InlineData("本报记者 林木 摄")]
    [InlineData("（资料图片）")]
    [InlineData("（图/林木）")]
    public void So_is_one_that_ends_with_a_picture_s_credit(string credit) => Assert.Equal(
        ["Caption: 等船的人坐在渡口的凉棚下。", $"Credit: {credit.Replace(" ", "")}"],
        Reflowed.Roles($"{Before}\n\n等船的人坐在渡口的凉棚下。 {credit}")[1..]);

    [Theory]
    [InlineData("Photo by Anna Field")]
    [InlineData("Photos: Anna Field and Karl Reed/City Press")]
    [InlineData("Foto: dpa")]
    public void Latin_captions_are_told_by_their_credits_too(string credit) => Assert.Equal(
        ["Caption: Readers wait outside the library on Tuesday.", $"Credit: {credit}"],
        Reflowed.Roles($"""
            The city council voted on Tuesday to
            keep the old library on Main Street
            open for two more years, after more
            than three hundred readers came.

            Readers wait outside the library on
            Tuesday. {credit}
            """)[1..]);

    [Fact]
    public void A_credit_of_its_own_is_no_headline() => Assert.Equal(
        """
        # Council keeps old library
        The city council voted on Tuesday to keep the old library on Main Street open for two more years, after more than three hundred readers came.
        Caption: Photo: Anna Field/City Press
        """,
        Reflowed.Articles("""
            Council keeps old library

            The city council voted on Tuesday to
            keep the old library on Main Street
            open for two more years, after more
            than three hundred readers came.

            Photo: Anna Field/City Press
            """));

    [Theory]
    [InlineData("T", "he city council")]
    [InlineData("T", "HE city council")]
    public void A_drop_capital_is_part_of_its_word(string capital, string rest) => Assert.StartsWith(
        $"{capital}{rest} voted on Tuesday to keep", Reflowed.Roles($"""
            Council keeps old library

            {capital}
            {rest} voted on Tuesday
            to keep the old library on Main Street
            open for two more years, after more
            than three hundred readers came.
            """)[0], StringComparison.Ordinal);

    [Fact]
    public void A_title_right_below_its_kicker_is_one() => Assert.StartsWith(
        "(CITY LIFE)\n# Old library stays open after a long vote\nThe city", Reflowed.Articles("""
            CITY LIFE
            Old library stays open
            after a long vote

            The city council voted on Tuesday to
            keep the old library on Main Street
            open for two more years, after more
            than three hundred readers came.
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("对岸有人出发")]
    [InlineData("请勿在船上拍摄")]
    public void A_sentence_that_ends_with_such_a_word_is_none(string sentence) => Assert.False(CaptionPatterns.IsPhotoCredit(sentence));
}
