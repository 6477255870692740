using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

/// <summary>Examples of UAX #29's own text and rules, bounds shown as bars.</summary>
public class WordBreaksTests
{
    [Theory]
    [InlineData("The quick (“brown”) fox can’t jump 32.3 feet, right?", "The| |quick| |(|“|brown|”|)| |fox| |can’t| |jump| |32.3| |feet|,| |right|?")]
    [InlineData("3.14 1,000 1, 2", "3.14| |1,000| |1|,| |2")]
    [InlineData("a_b A1 1A", "a_b| |A1| |1A")]
    [InlineData("e.g. x", "e.g|.| |x")]
    [InlineData("新图书馆", "新|图|书|馆")]
    [InlineData("ひらカタカナ", "ひ|ら|カタカナ")]
    [InlineData("a  b", "a|  |b")]
    [InlineData("a\r\nb\n\nc", "a|\r\n|b|\n|\n|c")]
    [InlineData("ne\u0301e", "ne\u0301e")]
    [InlineData("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "\U0001F1E9\U0001F1EA|\U0001F1EB\U0001F1F7")]
    [InlineData("שלום עולם", "שלום| |עולם")]
    [InlineData("한국어 신문", "한국어| |신문")]
    [InlineData("二〇〇〇年", "二|〇|〇|〇|年")]
    [InlineData("人々", "人|々")]
    [InlineData("ไทย", "ไ|ท|ย")]
    [InlineData("٣٫١٤", "٣٫١٤")]
    [InlineData("ג׳ירפה", "ג׳ירפה")]
    [InlineData("a\uE000b", "a\uE000b")]
    [InlineData("a\U000F0000b", "a|\U000F0000|b")]
    public void Parts_as_the_annex_does(string text, string parts) => Assert.Equal(parts.Split('|'), WordBreaks.Split(text));

    [Fact]
    public void Together_the_parts_are_the_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        text => Assert.Equal(text ?? "", string.Concat(WordBreaks.Split(text ?? "")))).QuickCheckThrowOnFailure();

    [Fact]
    public void Surrogates_are_kept_whole_and_lone_ones_where_they_are()
    {
        Assert.Equal(["\U00020000", "\U00020001"], WordBreaks.Split("\U00020000\U00020001"));
        Assert.Equal(["\uD800", "a"], WordBreaks.Split("\uD800a"));
    }
}
