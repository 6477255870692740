using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class LooseMarksTests
{
    // A paper of old times, whose sentences end with commas.
    private const string OldNotice = """
        本埠輪渡、自今晨起復航、往來
        旅客甚眾、碼頭添設木棚一座、
        售票照舊、每人銅元四枚、孩童
        減半、夜航尚未定期、俟燈塔修
        竣後、再行通告、
        """;

    private const string NewNotice = """
        本市輪渡今天早上恢復航行，旅
        客很多，碼頭添了一座木棚。票
        價照舊，每人四角，孩童減半。
        夜航還沒有日期。等燈塔修好，
        再行通知，請旅客多多留意。
        """;

    [Fact]
    public void Commas_end_sentences_where_hardly_any_full_stop_stands() => Assert.True(Marks(OldNotice).At(0));

    [Fact]
    public void Commas_end_none_where_full_stops_do() => Assert.False(Marks(NewNotice).At(0));

    [Fact]
    public void A_few_commas_tell_nothing() => Assert.False(Marks("本埠輪渡、自今晨起復航、").At(0));

    [Fact]
    public void A_comma_at_a_line_s_end_is_then_a_loose_end()
    {
        Assert.True(BrokenLines.SignsBefore(OldNotice, "售票照舊").Has(BoundarySign.LooseEnd));
        Assert.True(BrokenLines.SignsBefore(NewNotice, "再行通知").Has(BoundarySign.ClauseEnd));
    }

    private static LooseMarks Marks(string text) => new(text, BrokenLines.Read(text));
}
