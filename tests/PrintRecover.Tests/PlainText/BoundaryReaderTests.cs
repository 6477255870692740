using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class BoundaryReaderTests
{
    // Fourteen characters a line, first lines two shorter, no white.
    private const string Column = """
        石桥镇的老渡口停用了二十
        年，今年秋天重新开了船。摆渡
        的是镇上的木匠，他用一个冬天
        修好了父亲留下的木船，又在岸
        边搭起一座凉棚。
        船一天往返六趟，早上送学
        生过河，傍晚送菜农回家。票价
        两元，老人和孩子不收钱。木匠
        说：“船上的账从来没有算清过。
        我也不打算算清。”
        镇上的桥去年封闭维修，绕
        路要走十一公里。
        """;

    private const string English = """
          The ferry at Stonebridge runs again this autumn
        after twenty years. The town’s carpenter mended
        his father’s boat in one winter and built a shel-
        ter on the bank.
          It crosses six times a day, with pupils in the
        morning and market women at dusk. The fare is two
        pence; children and old people do not pay. Dr.
        Lane says so.
        """;

    [Theory]
    [InlineData("边搭起", nameof(BoundarySign.FullLine), nameof(BoundarySign.OpenEnd), nameof(BoundarySign.AfterVeryShort))]
    [InlineData("船一天", nameof(BoundarySign.VeryShortLine), nameof(BoundarySign.SentenceEnd), nameof(BoundarySign.EndedShort))]
    [InlineData("船一天", nameof(BoundarySign.FirstLineShape), nameof(BoundarySign.Flush))]
    [InlineData("我也", nameof(BoundarySign.FullLine), nameof(BoundarySign.SentenceEnd), nameof(BoundarySign.EndedFull))]
    [InlineData("镇上的桥", nameof(BoundarySign.ShortLine), nameof(BoundarySign.ClosedSentenceEnd))]
    [InlineData("的是", nameof(BoundarySign.FullLine), nameof(BoundarySign.AfterFull))]
    public void A_Chinese_column_shows_its_paragraphs_by_room_and_marks(string after, params string[] signs) =>
        Sees(BrokenLines.SignsBefore(Column, after), signs);

    [Theory]
    [InlineData("It crosses", nameof(BoundarySign.Indented), nameof(BoundarySign.ShortLine), nameof(BoundarySign.CapitalStart))]
    [InlineData("ter on", nameof(BoundarySign.Hyphen), nameof(BoundarySign.SmallStart), nameof(BoundarySign.Flush))]
    [InlineData("after", nameof(BoundarySign.OpenEnd), nameof(BoundarySign.FullLine))]
    [InlineData("Lane", nameof(BoundarySign.OpenEnd), nameof(BoundarySign.CapitalStart))]
    public void An_English_one_by_indents_and_letters(string after, params string[] signs) =>
        Sees(BrokenLines.SignsBefore(English, after), signs);

    [Theory]
    [InlineData("票价两元，", "老人不收钱。", nameof(BoundarySign.ClauseEnd))]
    [InlineData("木匠说：", "“船是父亲的。", nameof(BoundarySign.Colon), nameof(BoundarySign.OpenerStart))]
    [InlineData("镇上叫它“石桥渡”", "。船又开了。", nameof(BoundarySign.QuoteEnd), nameof(BoundarySign.ForbiddenStart))]
    [InlineData("他叫它„Steinbrück“", "船又开了。", nameof(BoundarySign.QuoteEnd))]
    [InlineData("船又开了。", "● 票价两元", nameof(BoundarySign.BulletStart))]
    [InlineData("船又开了。", "（石桥廿日電）今晨", nameof(BoundarySign.DatelineStart))]
    [InlineData("船又开了。", "（林木）", nameof(BoundarySign.BracketedAfter))]
    [InlineData("船又开了。", "＊　＊　＊", nameof(BoundarySign.Separator))]
    [InlineData("船又开了。", "10日，票价定为两元", nameof(BoundarySign.DateStart))]
    [InlineData("船上坐了", "12人", nameof(BoundarySign.DigitStart))]
    [InlineData("票房收入共计30", "41元", nameof(BoundarySign.FigureGoesOn))]
    [InlineData("等船的人坐得整齐有序。 据东海社", "船又开了。", nameof(BoundarySign.CreditEnd))]
    public void Marks_at_a_line_s_end_and_start_are_seen(string before, string after, params string[] signs) =>
        Sees(BrokenLines.SignsBefore($"{before}\n{after}", after), signs);

    [Fact]
    public void Blank_lines_are_seen_one_or_several()
    {
        Sees(BrokenLines.SignsBefore(Column.Replace("凉棚。\n", "凉棚。\n\n"), "船一天"), [nameof(BoundarySign.BlankLine)]);
        Sees(BrokenLines.SignsBefore(Column.Replace("凉棚。\n", "凉棚。\n\n\n"), "船一天"), [nameof(BoundarySign.BlankLine)]);
    }

    [Fact]
    public void A_full_line_without_an_end_before_a_blank_one_was_cut_by_its_column_s_end() => Sees(
        BrokenLines.SignsBefore(Column.Replace("又在岸\n", "又在岸\n\n"), "边搭起"), [nameof(BoundarySign.CutFull)]);

    [Fact]
    public void A_pair_of_characters_that_stands_elsewhere_is_known()
    {
        Sees(BrokenLines.SignsBefore("石桥镇的木匠修船，票价两元，木\n匠不收钱。", "匠不"), [nameof(BoundarySign.KnownPair)]);
        Assert.False(BrokenLines.SignsBefore("石桥镇的船工修船，票价两元，木\n匠不收钱。", "匠不").Has(BoundarySign.KnownPair));
    }

    [Fact]
    public void Lines_that_share_no_width_have_no_measure() => Sees(
        BrokenLines.SignsBefore("渡口\n" + new string('船', 90) + "。\n完", "完"), [nameof(BoundarySign.NoMeasure)]);

    [Fact]
    public void A_heading_between_blank_lines_stands_alone()
    {
        string text = Column.Replace("凉棚。\n", "凉棚。\n\n老人不收钱\n\n");
        Sees(BrokenLines.SignsBefore(text, "老人不"), [nameof(BoundarySign.LoneAfter), nameof(BoundarySign.DisplayAfter), nameof(BoundarySign.GroupAfter)]);
        Sees(BrokenLines.SignsBefore(text, "船一天"), [nameof(BoundarySign.LoneBefore), nameof(BoundarySign.DisplayBefore), nameof(BoundarySign.GroupBefore)]);
    }

    [Fact]
    public void What_the_paragraph_so_far_left_open_is_told_from_outside()
    {
        Assert.True(BrokenLines.SignsBefore(Column, "我也", isInsideQuotes: true).Has(BoundarySign.InsideQuotes));
        Assert.False(BrokenLines.SignsBefore(Column, "我也").Has(BoundarySign.InsideQuotes));
    }

    [Fact]
    public void A_first_line_lacks_no_more_than_its_indent_and_counts_as_full()
    {
        BoundarySigns signs = BrokenLines.SignsBefore(Column, "生过河", isSecondLine: true);
        Sees(signs, [nameof(BoundarySign.FullFirstLine), nameof(BoundarySign.FullLine)]);
        Assert.False(BrokenLines.SignsBefore(Column, "生过河").Has(BoundarySign.FullFirstLine));
    }

    [Fact]
    public void A_set_keeps_its_signs_in_their_order()
    {
        BoundarySigns signs = new BoundarySigns().With(BoundarySign.CutShort).With(BoundarySign.Any).With(BoundarySign.Colon, isSeen: false);
        Assert.Equal([BoundarySign.Any, BoundarySign.CutShort], signs.All());
    }

    private static void Sees(BoundarySigns signs, string[] expected) => Assert.Superset(
        expected.ToHashSet(), signs.All().Select(sign => sign.ToString()).ToHashSet());
}
