using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

public class CjkSpacingTests
{
    [Theory]
    [InlineData("老 粮 站 重 新 开 门 。", "老粮站重新开门。")]
    [InlineData("10 日 在 县 里", "10日在县里")]
    [InlineData("10年守一站　3次迎丰年", "10年守一站3次迎丰年")]
    [InlineData("他说： “ 来吧 ” ", "他说：“来吧”")]
    [InlineData("the  old grain store", "the old grain store")]
    [InlineData("参加 Grain Store 活动", "参加Grain Store活动")]
    [InlineData("The sign 粮 站 still hangs there", "The sign 粮站 still hangs there")]
    [InlineData("수도 서울 시민", "수도 서울 시민")]
    public void Spaces_stay_only_where_print_has_them(string read, string printed) =>
        Assert.Equal(printed, CjkSpacing.Clean(read));
}
