using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class StyleLearnerTests
{
    // Fourteen characters a line, first lines two shorter.
    private static readonly string[] Paragraphs =
    [
        "石桥镇的老渡口停用了二十\n年，今年秋天重新开了船。摆渡\n的是镇上的木匠，他用一个冬天\n修好了船。",
        "船一天往返六趟，早上送学\n生过河，傍晚送菜农回家。票价\n两元，老人和孩子不收钱。木匠\n也不算账。",
        "镇上的桥去年封闭维修，绕\n路要走十一公里。渡口开船以\n后，过河只要八分钟，河对岸的\n小学又听得见铃声了。",
        "到了周末，城里人也来坐\n船。他们在船上拍照，在凉棚下\n喝茶，说这里比公园安静。",
    ];

    [Fact]
    public void First_lines_two_characters_shorter_are_a_habit() =>
        Assert.Equal(new TextStyle(FirstLineHabit.Shorter, BlankLineHabit.Rare), Style(string.Join('\n', Paragraphs)));

    [Fact]
    public void White_before_first_lines_is_one() =>
        Assert.Equal(new TextStyle(FirstLineHabit.Indented, BlankLineHabit.Rare), Style("　　" + string.Join("\n　　", Paragraphs)));

    [Fact]
    public void Blank_lines_between_paragraphs_are_one() =>
        Assert.Equal(new TextStyle(FirstLineHabit.Shorter, BlankLineHabit.BetweenParagraphs), Style(string.Join("\n\n", Paragraphs)));

    [Fact]
    public void First_lines_like_all_others_are_plain() => Assert.Equal(
        new TextStyle(FirstLineHabit.Plain, BlankLineHabit.BetweenParagraphs),
        Style("""
            石桥镇的老渡口停用了二十年，
            今年秋天重新开了船。摆渡的是
            镇上的木匠。

            船一天往返六趟，早上送学生过
            河，傍晚送菜农回家。票价两元，
            老人和孩子不收钱。

            镇上的桥去年封闭维修，绕路要
            走十一公里，太远了。
            """));

    [Fact]
    public void A_text_of_one_paragraph_has_none() => Assert.Equal(default, Style(Paragraphs[0]));

    [Fact]
    public void A_file_may_hold_papers_of_different_habits()
    {
        string shorter = string.Join('\n', Enumerable.Repeat(string.Join('\n', Paragraphs), 60));
        string indented = string.Join('\n', Enumerable.Repeat("　　" + string.Join("\n　　", Paragraphs), 60));
        BoundaryReader boundaries = BrokenLines.Boundaries(shorter + "\n\n" + indented);
        Assert.Equal(FirstLineHabit.Shorter, boundaries.Style(10).FirstLine);
        Assert.Equal(FirstLineHabit.Indented, boundaries.Style(boundaries.Lines.Length - 10).FirstLine);
    }

    private static TextStyle Style(string text) => BrokenLines.Boundaries(text).Style(1);
}
