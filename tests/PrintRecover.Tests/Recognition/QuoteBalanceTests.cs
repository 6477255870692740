using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class QuoteBalanceTests
{
    [Theory]
    [InlineData("连“航道“一词所指的范围", "连“航道”一词所指的范围")]
    [InlineData("他说：“路通了。“村民笑了", "他说：“路通了。”村民笑了")]
    [InlineData("方案“持保留态度“，包括预缴", "方案“持保留态度”，包括预缴")]
    public void Turns_the_second_quote_of_a_pair(string read, string printed) =>
        Assert.Equal([printed], QuoteBalance.Repair([read]));

    [Fact]
    public void Closes_on_a_later_line_what_an_earlier_one_opened() =>
        Assert.Equal(["他说：“先看海，再", "看文件”。会场静了"], QuoteBalance.Repair(["他说：“先看海，再", "看文件“。会场静了"]));

    [Fact]
    public void Opens_again_after_a_closing_quote_was_lost() =>
        Assert.Equal(["“甲说不去了", "又有“乙”来"], QuoteBalance.Repair(["“甲说不去了", "又有“乙”来"]));
}
