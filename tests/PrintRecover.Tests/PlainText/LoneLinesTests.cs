using PrintRecover.PlainText;
using PrintRecover.Training;

namespace PrintRecover.Tests.PlainText;

/// <summary>A text with no sign that a column broke it is left as it is.</summary>
public class LoneLinesTests
{
    public static TheoryData<string> TextsOfLoneLines => new(
        """
        The miller's daughter keeps a crow
        That says what it has heard,
        And all the village comes to know
        The wisdom of the bird.
        """,
        """
        Kartoffelsuppe
        Hecht in Dill
        Schweinebauch mit Kraut
        Bohnensalat
        Pflaumenkuchen
        Malzkaffee
        """,
        """
        Président : Jules Marchand
        Trésorière : Anne Le Goff
        Musique : la fanfare du port
        Buvette : les pompiers
        Tombola : les écoles
        """,
        """
        桥下春潮没旧痕，
        渔郎归去月黄昏。
        灯花落尽无人问，
        一夜东风自打门。
        """,
        """
        米三升
        盐二两
        灯油半斤
        红糖一包
        火柴十盒
        """,
        """
        潮の匂いの坂道を
        背中の籠がのぼりゆく
        灯台守の留守の間に
        鴎が一羽ねむってる
        誰も知らない夜明け前
        """);

    [Theory]
    [MemberData(nameof(TextsOfLoneLines))]
    public void Leaves_verse_menus_and_lists_as_they_are(string text)
    {
        Assert.Equal(text.ReplaceLineEndings("\n").Split('\n'), Reflowed.Blocks(text));
        Assert.All(Reflowed.Text(text).Articles, article => Assert.Null(article.Title));
    }

    [Fact]
    public void Keeps_a_poem_s_lines_between_paragraphs_that_are_joined()
    {
        string[] blocks = Reflowed.Blocks("""
            The old ferryman was asked what he sang all winter, when
            no boat went and nobody was there to hear it. He took off
            his cap, looked over the ice, and said these lines, which
            the teacher wrote down the same night:

            The ice has shut the water's book,
            The reeds have lost their tongue,
            And I have hung my boating hook
            Where last year's oars are hung;
            The gulls have gone to other towns,
            The pike has gone to bed,
            And all the world is white and brown
            And nothing more is said.

            He would not say who had made them, but the teacher had
            it from the baker that the ferryman's mother had been a
            singer at fairs, and had made a song for every season.
            """);

        Assert.Equal(2 + 8, blocks.Length);
        Assert.Contains("The ice has shut the water's book,", blocks);
        Assert.EndsWith("a song for every season.", blocks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_narrow_lines_of_running_text() => Assert.Single(Reflowed.Blocks("""
        渡船夫老秦把缆
        绳解开，又重新
        系上。他说今天
        风向不对，要等
        到午后才好开船
        ，让大家先到棚
        子里喝口热茶。
        """));

    [Fact]
    public void Joins_German_lines_that_begin_with_nouns() => Assert.Single(Reflowed.Blocks("""
        Gestern hat der Rat im großen Saal beschlossen, daß die
        Brücke über den Mühlbach, deren Bohlen seit dem letzten
        Winter faulen, noch vor der Ernte erneuert wird, und die
        Kosten, die der Baumeister auf neunhundert Mark schätzt,
        Stadt und Gemeinde zu gleichen Teilen tragen.
        """));

    [Theory]
    [InlineData("""
        방파제 끝의 등대가 올해로 백 년이 되었다. 등대지기 노인은 아침마다
        계단을 닦고 저녁마다 유리를 닦는다. 배들이 모두 떠난 뒤에도 그는
        불을 끄지 않는다. 아직 돌아오지 않은 배가 한 척 있기 때문이라고
        마을 사람들은 말한다.
        """)]
    [InlineData("""
        המגדלור בקצה שובר הגלים בן מאה שנה השנה. השומר הזקן מנקה בכל
        בוקר את המדרגות ובכל ערב את הזכוכית. גם אחרי שכל הסירות כבר
        יצאו הוא אינו מכבה את האור, כי יש סירה אחת שעדיין לא חזרה, כך
        אומרים אנשי הכפר.
        """)]
    public void Joins_lines_of_scripts_without_capitals(string text) => Assert.Single(Reflowed.Blocks(text));

    [Fact]
    public void Keeps_most_lines_of_texts_never_seen()
    {
        BreakScore score = KeptLines.Measure(KeptText.ReadSet("heldout"), BreakModel.Learnt);

        Assert.True(score.Right + score.Missed > 1000, $"Only {score.Right + score.Missed} lines were looked at.");
        Assert.True(score.Right >= 0.85 * (score.Right + score.Missed), $"Kept {score.Right}, joined {score.Missed}.");
    }
}
