namespace PrintRecover.Tests.PlainText;

/// <summary>Headlines with no blank line between them and their body.</summary>
public class HeadlineRightAboveTests
{
    [Fact]
    public void Parts_a_Korean_headline_from_its_body() => Assert.StartsWith("# 등대지기의 마지막 겨울\n방파제 끝의", Reflowed.Articles("""
        등대지기의 마지막 겨울
        방파제 끝의 등대가 올해로 백 년이 되었다. 등대지기 노인은 아침마다
        계단을 닦고 저녁마다 유리를 닦는다. 배들이 모두 떠난 뒤에도 그는
        불을 끄지 않는다. 아직 돌아오지 않은 배가 한 척 있기 때문이라고
        마을 사람들은 말한다.
        """), StringComparison.Ordinal);

    [Fact]
    public void Parts_an_author_s_line_from_headline_and_body() => Assert.StartsWith(
        "# Lighthouse Keeper's Last Winter\nByline: By NELL HARROW\nThe lighthouse", Reflowed.Articles("""
        Lighthouse Keeper's Last Winter
        By NELL HARROW
        The lighthouse at the end of the mole is a hundred years old
        this year. The keeper cleans the stairs in the morning and the
        glass at night, and does not put out the lamp when all the
        boats have gone, because one of them has not come back yet.
        """), StringComparison.Ordinal);

    [Fact]
    public void Keeps_kicker_and_title_apart_between_two_bodies() => Assert.EndsWith(
        "(守灯老人不离岗)\n# 孤岛灯塔百岁\n孤岛上的灯塔今年满一百岁，守灯的老人每天早晨擦楼梯，晚上擦玻璃。船都走了以后他也不熄灯，因为还有一条船没有回来。",
        Reflowed.Articles("""
            渡口的老渡船昨天开了最后一班，船上坐着十一个人，都是专程
            来送它的。船工说，桥通车以后，这条缆绳就要送进博物馆。
            守灯老人不离岗
            孤岛灯塔百岁
            孤岛上的灯塔今年满一百岁，守灯的老人每天早晨擦楼梯，晚上
            擦玻璃。船都走了以后他也不熄灯，因为还有一条船没有回来。
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("Suite page 3")]
    [InlineData("Fortsetzung auf Seite 5")]
    public void Takes_a_jump_for_no_headline(string jump) => Assert.Contains($"Jump: {jump}", Reflowed.Roles($"""
        The lighthouse at the end of the mole is a hundred years old
        this year. The keeper cleans the stairs in the morning and the
        glass at night, and does not put out the lamp.

        {jump}

        The last ferry left yesterday with eleven people on board, who
        had all come to see it off, and the rope goes to the museum as
        soon as the bridge is open.
        """));
}
