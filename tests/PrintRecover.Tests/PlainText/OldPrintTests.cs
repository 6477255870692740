using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

/// <summary>Vertical print before 1950: lines filled by counting, first lines set in by one character whose white was lost.</summary>
public class OldPrintTests
{
    // Eight characters a line, seven on a first one; the second paragraph ends on a full line without a mark.
    private const string Column = """
        石橋渡船、停航
        已廿載、今秋重開
        、由鎭上木匠駕駛
        、往來於兩岸之間
        、人皆稱便、
        每日開行六次、
        晨間送學生過河、
        傍晚則送菜農囘家
        、船資兩分、老人
        與小兒免費、匠人
        並不以此爲生計也
        鎭上石橋、去年
        封閉修理、繞道須
        走廿里、渡船旣開
        、過河不過一刻、
        對岸小學、又聞鐘
        聲矣、
        逢星期日、城中
        人亦來乘船、攝影
        於船頭、飲茶於涼
        棚、皆謂此間淸靜
        、勝於公園、
        """;

    [Fact]
    public void Is_known_by_its_first_lines_and_by_marks_that_begin_lines()
    {
        Assert.True(BrokenLines.Boundaries(Column).Style(1).IsOldPrint);
        Assert.False(BrokenLines.Boundaries(Column.Replace('、', '的')).Style(1).IsOldPrint);
    }

    [Theory]
    [InlineData("鎭上石橋", true)]
    [InlineData("封閉修理", false)]
    public void A_line_short_by_one_among_exact_ones_is_a_first_line(string line, bool isFirst) =>
        Assert.Equal(isFirst, BrokenLines.SignsBefore(Column, line).Has(BoundarySign.ExactFirstLine));

    [Fact]
    public void A_last_line_as_short_is_none_for_a_first_line_follows() => Assert.False(
        BrokenLines.SignsBefore(Column.Replace("聲矣、", "聲矣、人皆樂之"), "聲矣").Has(BoundarySign.ExactFirstLine));

    [Fact]
    public void A_paragraph_that_ends_on_a_full_line_without_a_mark_ends_there() => Assert.Equal(
        [
            "石橋渡船、停航已廿載、今秋重開、由鎭上木匠駕駛、往來於兩岸之間、人皆稱便、",
            "每日開行六次、晨間送學生過河、傍晚則送菜農囘家、船資兩分、老人與小兒免費、匠人並不以此爲生計也",
            "鎭上石橋、去年封閉修理、繞道須走廿里、渡船旣開、過河不過一刻、對岸小學、又聞鐘聲矣、",
            "逢星期日、城中人亦來乘船、攝影於船頭、飲茶於涼棚、皆謂此間淸靜、勝於公園、",
        ],
        Reflowed.Blocks(Column));

    [Fact]
    public void Lines_beside_a_heading_go_on_in_the_column()
    {
        const string Text = Column + """


            少年船夫

            今年纔十
            七歲、已
            能獨自駕船過河、
            鎭人無不稱奇、其
            父擬於明春將渡船
            交彼、
            """;
        Assert.True(BrokenLines.SignsBefore(Text, "今年").Has(BoundarySign.InsetAfter));
        Assert.True(BrokenLines.SignsBefore(Text, "能獨自").Has(BoundarySign.InsetBefore));
        Assert.Equal("今年纔十七歲、已能獨自駕船過河、鎭人無不稱奇、其父擬於明春將渡船交彼、", Reflowed.Blocks(Text)[^1]);
    }

    [Fact]
    public void A_headline_with_all_that_stands_around_it_parts_two_texts()
    {
        const string Text = Column + """


            山鎭火災
            延燒三小時
            救火會全體出動
            幸未傷人

            昨晨山鎭失火、
            因風勢猛烈、延燒
            三小時、救火會聞
            警趕到、始吿熄滅
            、
            """;
        Assert.True(BrokenLines.SignsBefore(Text, "山鎭火災").Has(BoundarySign.DeckAfter));
        Assert.True(BrokenLines.SignsBefore(Text, "昨晨").Has(BoundarySign.DeckBefore));
        Assert.Equal("昨晨山鎭失火、因風勢猛烈、延燒三小時、救火會聞警趕到、始吿熄滅、", Reflowed.Blocks(Text)[^1]);
    }

    [Fact]
    public void A_character_without_a_code_is_as_wide_as_its_neighbours()
    {
        Assert.Equal(16, BrokenLines.Read("匠人名\uE111、年七十")[0].WidthCells);
        Assert.Equal(4, BrokenLines.Read("re\uE111d")[0].WidthCells);
    }

    [Theory]
    [InlineData("△匠人之子", true)]
    [InlineData("□□之北", false)]
    public void Signs_for_characters_that_were_not_read_begin_no_item(string line, bool begins) => Assert.Equal(
        begins, BrokenLines.SignsBefore("石橋渡船、停航\n" + line, line).Has(BoundarySign.BulletStart));
}
