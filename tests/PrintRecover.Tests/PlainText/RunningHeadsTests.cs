using PrintRecover.Model;
using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class RunningHeadsTests
{
    [Theory]
    [InlineData("3 江城日报 1979年1月1日 第三版")]
    [InlineData("江城日报　1979年1月1日　星期一　第3版")]
    [InlineData("1979年1月1日　5")]
    public void Takes_a_Chinese_running_head_out_of_the_sentence_that_it_cuts(string head)
    {
        ReflowedTextIs(
            $"""
            环河边的旧仓库下月起改建为市民图书馆，一层设儿童阅览区，
            二层留给自习的学生。管理处说，原来的木梁一根也不换，只把
            {head}
            蛀空的地方补好。附近居民盼这一天盼了六年，开工那天有人放
            起鞭炮。
            """,
            "只把蛀空的地方补好");
    }

    [Theory]
    [InlineData("THE VALLEY HERALD, MONDAY, MAY 4, 1931  5")]
    [InlineData("6      The Valley Herald      May 4, 1931")]
    [InlineData("4 Der Talbote 4. Mai 1931")]
    [InlineData("Le Courrier du Val, lundi 4 mai 1931   2")]
    public void Takes_a_Latin_running_head_out_of_the_sentence_that_it_cuts(string head)
    {
        ReflowedTextIs(
            $"""
            The council voted on Monday to repair the old weir above the
            mill, which has leaked since the flood of last autumn, and to
            {head}
            pay for the work out of the sum that was set aside for a new
            bandstand.
            """,
            "and to pay for the work");
    }

    [Fact]
    public void Knows_a_head_without_a_day_by_the_other_pages_that_have_it()
    {
        string page = """
            The council voted on Monday to repair the old weir above the
            mill, which has leaked since the flood of last autumn, and to
            pay for the work out of the sum that was set aside for a new
            bandstand. Mr. Holt, who had asked for the bandstand, said he
            would rather have dry feet than music, and the motion passed
            without a vote against it, which the mayor called a wonder of
            the age and the surveyor a mistake that would cost the town a
            good deal more than he had put down, since stone is dear this
            year and the quarry is far away. The work is to begin in June
            and to last until the first rains of September, if there is a
            dry summer, which nobody on the benches was ready to promise,
            least of all the farmers, who were asked to lend their carts
            """;
        string[] blocks = Reflowed.Blocks($"{page}\n4   THE VALLEY HERALD\n{page}\n6   THE VALLEY HERALD\n{page}");
        Assert.DoesNotContain(blocks, block => block.Contains("HERALD", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_a_list_whose_lines_begin_alike()
    {
        string[] blocks = Reflowed.Blocks("Stone Quay 6\nStone Quay 8\nStone Quay 11\nStone Quay 14\nStone Quay 17");
        Assert.Equal(5, blocks.Length);
    }

    [Theory]
    [InlineData("The bell was cast for the church in the year of the flood, on May 4, 1931")]
    [InlineData("于1979年1月1日")]
    public void Leaves_a_day_that_is_part_of_a_sentence(string line) =>
        Assert.Empty(Reflowed.Text($"{line}\nand was rung for the first time in the same week by the ringer's son.").Furniture);

    private static void ReflowedTextIs(string text, string joined)
    {
        ReflowedText reflowed = Reflowed.Text(text);
        Assert.Contains(joined, Assert.Single(Assert.Single(reflowed.Articles).Blocks).Text, StringComparison.Ordinal);
        Assert.Equal(FurnitureKind.Folio, Assert.Single(reflowed.Furniture).Kind);
    }
}
