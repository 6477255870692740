using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

public class LineSearchTests
{
    [Theory]
    [InlineData("thevillageferryruns", "ferry", "ferry", 0)]
    [InlineData("thevillagefcrryruns", "ferry", "fcrry", 1)]
    [InlineData("thevillageferyruns", "ferry", "fery", 1)]
    [InlineData("abc", "xyz", "", 3)]
    [InlineData("", "xyz", "", 3)]
    public void Finds_a_line_wherever_it_stands(string text, string line, string match, int errors)
    {
        LineMatch found = new LineSearch(Letters(text)).Find(Letters(line));

        Assert.Equal((match, errors), (text[found.Start..found.End], found.Errors));
    }

    [Fact]
    public void A_line_longer_than_a_block_of_bits_is_found_too()
    {
        string line = string.Concat(Enumerable.Range(0, 40).Select(i => $"{i:00}-"));
        string text = "before" + line.Replace("20-", "2O-") + "behind";

        Assert.Equal(new LineMatch(6, 6 + line.Length, 1), new LineSearch(Letters(text)).Find(Letters(line)));
    }

    private static string[] Letters(string text) => [.. text.Select(c => c.ToString())];
}
