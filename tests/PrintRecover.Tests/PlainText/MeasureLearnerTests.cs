using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class MeasureLearnerTests
{
    private const string FourteenCharacters = """
        石桥镇的老渡口停用了二十
        年，今年秋天重新开了船。摆渡
        的是镇上的木匠，他用一个冬天
        修好了父亲留下的木船，又在岸
        边搭起一座凉棚。
        船一天往返六趟，早上送学
        生过河，傍晚送菜农回家。票价
        两元，老人和孩子不收钱。木匠
        说，船上的账从来没有算清过，
        他也不打算算清。
        """;

    private const string NineCharacters = """
        镇上的桥去年封
        闭维修，绕路要走十
        一公里。渡口开船以
        后，过河只要八分钟
        就到，对岸小学又听
        得见铃声了。
        到了周末，城里
        人也来坐船。他们在
        船上拍照，在凉棚下
        喝茶。
        """;

    private const string English = """
        The ferry at Stonebridge runs again this autumn
        after twenty years. The town’s carpenter mended
        his father’s boat in one winter and built a small
        shelter on the bank.
        It crosses six times a day, with pupils in the
        morning and market women at dusk. The fare is two
        pence; children and old people do not pay. The
        carpenter says that the books never balanced.
        """;

    // Verse: every line ends where its maker wanted, at another width.
    private const string Verse = """
        渡口
        木船停在岸边
        灯火一盏一盏远了
        风过芦花时桥还在雾里
        船
        走过桥的人已经不在了对岸有人
        """;

    [Fact]
    public void A_column_s_measure_is_the_width_that_its_full_lines_share() =>
        Assert.All(Learn(FourteenCharacters), cells => Assert.Equal(28, cells));

    [Fact]
    public void Latin_lines_share_a_width_more_or_less() =>
        Assert.All(Learn(English), cells => Assert.InRange(cells, 46, 50));

    [Fact]
    public void A_column_of_another_width_has_its_own_measure()
    {
        int[] measures = Learn(FourteenCharacters + "\n\n" + NineCharacters);
        Assert.All(measures[..10], cells => Assert.Equal(28, cells));
        Assert.All(measures[10..], cells => Assert.Equal(18, cells));
    }

    [Fact]
    public void White_before_first_lines_is_part_of_the_measure()
    {
        string indented = FourteenCharacters.Replace("石桥", "　　石桥").Replace("船一天", "　　船一天");
        Assert.All(Learn(indented), cells => Assert.Equal(28, cells));
    }

    [Fact]
    public void A_line_that_justification_stretched_does_not_widen_it()
    {
        string spread = FourteenCharacters.Replace("生过河，傍晚送菜农回家。票价", "生 过 河 ， 傍 晚 送 菜 农 回 家 。 票");
        Assert.All(Learn(spread), cells => Assert.Equal(28, cells));
    }

    [Fact]
    public void Verse_has_none() => Assert.All(Learn(Verse), cells => Assert.Equal(MeasureLearner.None, cells));

    [Fact]
    public void Paragraphs_that_were_never_broken_have_none()
    {
        string unbroken = string.Join('\n', Enumerable.Range(0, 8).Select(i => FourteenCharacters.ReplaceLineEndings("")[..(40 + 9 * i)]));
        Assert.All(Learn(unbroken), cells => Assert.Equal(MeasureLearner.None, cells));
    }

    [Fact]
    public void A_text_without_lines_has_no_measures() => Assert.Empty(Learn(""));

    private static int[] Learn(string text) => MeasureLearner.Learn(BrokenLines.Read(text));
}
