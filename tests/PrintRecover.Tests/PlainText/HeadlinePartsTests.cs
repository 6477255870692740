using PrintRecover.PlainText;
using PrintRecover.Reflow;

namespace PrintRecover.Tests.PlainText;

public class HeadlinePartsTests
{
    [Fact]
    public void A_single_line_is_the_title() => Assert.Equal((null, "水库水位一周涨两米", null), Parts("水库水位一周涨两米"));

    [Fact]
    public void In_Chinese_the_shortest_line_is_set_in_the_largest_type() => Assert.Equal(
        ("连日大雨 水库告急".Replace(" ", ""), "水位涨两米", "四十户人家搬进学校避险"),
        Parts("连日大雨 水库告急", "水位涨两米", "四十户人家搬进学校避险"));

    [Fact]
    public void A_longer_line_below_is_the_subtitle() =>
        Assert.Equal((null, "水库水位一周涨两米", "下游四十户人家搬进学校避险"), Parts("水库水位一周涨两米", "下游四十户人家搬进学校避险"));

    [Fact]
    public void A_longer_line_above_is_the_kicker() =>
        Assert.Equal(("雨季提前半个月到来 值班员日夜守闸".Replace(" ", ""), "水库水位涨两米", null), Parts("雨季提前半个月到来 值班员日夜守闸", "水库水位涨两米"));

    [Fact]
    public void Lines_of_one_block_that_are_as_long_as_each_other_are_one_title() =>
        Assert.Equal((null, "水库水位涨了两米村民搬进学校避险", null), Parts("水库水位涨了两米\n村民搬进学校避险"));

    [Fact]
    public void Lines_of_one_block_that_are_not_are_parts() =>
        Assert.Equal((null, "水库水位涨两米", "下游四十户人家搬进学校避险"), Parts("水库水位涨两米\n下游四十户人家搬进学校避险"));

    [Fact]
    public void In_English_few_words_above_a_longer_line_are_a_kicker() => Assert.Equal(
        ("The Country Month", "A carpenter mends his father’s boat", "Ferry runs again after twenty years"),
        Parts("The Country Month", "A carpenter mends his father’s boat", "Ferry runs again after twenty years"));

    [Fact]
    public void Else_the_first_block_is_the_title_however_many_lines_it_has() => Assert.Equal(
        (null, "A carpenter mends his father’s boat for the school", "Ferry runs again"),
        Parts("A carpenter mends his father’s\nboat for the school", "Ferry runs again"));

    [Fact]
    public void All_lines_are_kept_as_they_stood() => Assert.Equal(
        ["水库水位涨两米", "下游四十户 人家搬进学校避险"],
        Of("水库水位涨两米", "下游四十户 人家搬进学校避险").Lines.Select(line => line.Text));

    private static (string? Kicker, string? Title, string? Subtitle) Parts(params string[] blocks)
    {
        HeadlineParts parts = Of(blocks);
        return (parts.Kicker, parts.Title, parts.Subtitle);
    }

    private static HeadlineParts Of(params string[] blocks)
    {
        var joiner = new LineJoiner(new HyphenMender([]));
        string text = string.Join('\n', blocks);
        PlainLine[] lines = BrokenLines.Read(text);
        int end = 0;
        return HeadlineParts.Of([.. blocks.Select(block => Block(block.Split('\n')))], joiner);

        PlainBlock Block(string[] parts)
        {
            var printed = new PrintedLines(text.AsMemory(), lines.AsMemory(end, parts.Length));
            end += parts.Length;
            return new PlainBlock(PlainRole.Display, joiner.Join(parts), printed, 1, 0, 0);
        }
    }
}
