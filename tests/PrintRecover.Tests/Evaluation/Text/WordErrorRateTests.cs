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
    [InlineData("", "", 0, 0)]
    [InlineData("Tu\u0308r auf", "Tür auf", 0, 2)] // a combining mark
    [InlineData("Tür auf", "Tu\u0308re auf", 1, 2)]
    [InlineData("𠮷野家", "吉野家", 1, 3)] // a surrogate pair is a word like any Chinese character
    [InlineData("二〇二四年", "二O二四年", 1, 5)] // and so is the round zero
    [InlineData("שלום עולם", "שלום עלם", 1, 2)] // right to left
    [InlineData("צה״ל", "צהל", 1, 1)] // a mark inside a Hebrew word is part of it
    [InlineData("٣٫١٤", "٣٫١٥", 1, 1)] // and so is the point of an Arabic number
    [InlineData("مرحبا، يا", "مرحبا يا", 0, 2)] // an Arabic comma is not
    [InlineData("de\uEBA6en", "deſſen", 1, 1)] // a private character is a letter of its word
    public void Counts_words_and_no_marks(string truth, string found, int errors, int words) =>
        Assert.Equal(new ErrorRate(errors, words), WordErrorRate.Measure(truth, found));

    [Fact]
    public void Errors_against_nothing_are_infinite() =>
        Assert.Equal(double.PositiveInfinity, WordErrorRate.Measure("", "word").Value);

    [Fact]
    public void Dinglehopper_s_substitutions_are_made_before_words_are_parted() =>
        Assert.Equal(new ErrorRate(0, 1), WordErrorRate.Measure("de\uEBA6en", "deſſen", TextFolding.Dinglehopper));
}
