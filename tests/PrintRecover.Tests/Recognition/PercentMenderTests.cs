using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class PercentMenderTests
{
    [Theory]
    [InlineData("平均利用率只有2806左右", "FH 28% EA", "平均利用率只有28%左右")]
    [InlineData("从11.706降到5.306。", "M 11.7% BEF] 5.3% o", "从11.7%降到5.3%。")]
    [InlineData("这一比例降到540%，养老", "#2] 54%, FEE", "这一比例降到54%，养老")]
    public void Takes_a_percentage_from_the_other_reading(string read, string other, string printed)
    {
        Assert.True(PercentMender.IsDoubtful(read));
        Assert.Equal(printed, PercentMender.Mend(read, other));
    }

    [Theory]
    [InlineData("不超过费用40%的补贴", "4% of 40% A")]
    [InlineData("1600多户居民每家出资2000元", "1600 P 2000 TC")]
    [InlineData("载重1500吨以下占31%", "31% 3%")]
    public void Keeps_numbers_that_the_other_reading_does_not_contradict(string printed, string other) =>
        Assert.Equal(printed, PercentMender.Mend(printed, other));
}
