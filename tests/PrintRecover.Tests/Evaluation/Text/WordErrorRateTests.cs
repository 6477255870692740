using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

/// <summary>Counted by hand.</summary>
public class WordErrorRateTests
{
    [Theory]
    [InlineData("the old ferry", "the old ferry", 0, 3)]
    [InlineData("the old ferry", "the 0ld ferry", 1, 3)]
    [InlineData("the old ferry", "theold ferry", 2, 3)]
    [InlineData("the old ferry", "", 3, 3)]
    [InlineData("", "the old ferry", 3, 0)]
    [InlineData("ferry, old!", "ferry old", 0, 2)]
    [InlineData("新图书馆", "新圆书馆", 1, 4)]
    public void Counts_words_and_no_marks(string truth, string found, int errors, int words) =>
        Assert.Equal(new ErrorRate(errors, words), WordErrorRate.Measure(truth, found));

    [Fact]
    public void Errors_against_nothing_are_infinite() =>
        Assert.Equal(double.PositiveInfinity, WordErrorRate.Measure("", "word").Value);
}
