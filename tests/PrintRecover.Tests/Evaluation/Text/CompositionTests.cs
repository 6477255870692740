using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

/// <summary>Examples of the corner cases that UAX #15 names.</summary>
public class CompositionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u304B\u3099", "\u304C")]
    public void A_letter_takes_the_mark_behind_it_if_there_is_such_a_letter(string text, string composed) =>
        Assert.Equal(composed, Composition.Compose(text));

    [Theory]
    [InlineData("e\u0302\u0301", "\u1EBF")] // ế: both stand above, the circumflex first
    [InlineData("e\u0323\u0302", "\u1EC7")] // ệ: dot below, circumflex above
    [InlineData("e\u0302\u0323", "\u1EC7")] // the same written the other way about
    [InlineData("\u00EA\u0323", "\u1EC7")] // and half composed
    [InlineData("a\u0315\u0300\u05AE\u0062", "\u00E0\u05AE\u0315b")] // classes 232, 230, 228
    public void Marks_take_their_canonical_order(string text, string composed) =>
        Assert.Equal(composed, Composition.Compose(text));

    [Theory]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")] // 한 of ㅎ ㅏ ㄴ
    [InlineData("\u1112\u1161", "\uD558")]
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("\uD55C\u11AB", "\uD55C\u11AB")] // has its tail already
    public void Jamo_are_syllables(string text, string composed) => Assert.Equal(composed, Composition.Compose(text));

    [Theory]
    [InlineData("\u212B", "\u00C5")] // the sign of the ångström
    [InlineData("\uF900", "\u8C48")] // compatibility ideographs
    [InlineData("\U0002F800", "\u4E3D")]
    [InlineData("\u0958", "\u0915\u093C")] // excluded from composition
    [InlineData("\uFB2C", "\u05E9\u05BC\u05C1")]
    public void What_stands_for_another_character_is_that_one(string text, string composed) =>
        Assert.Equal(composed, Composition.Compose(text));

    [Theory]
    [InlineData("\uFF21\uFB01\u2460")] // width, ligature and circle are more than canonical
    [InlineData("\U00020BB7\u91CE\u5BB6 \U0001F469\u200D\U0001F467")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627")]
    public void All_else_stays(string text) => Assert.Equal(text, Composition.Compose(text));

    [Fact]
    public void What_is_composed_stays_and_marks_of_other_classes_may_come_in_any_order() => Prop.ForAll(
        Gen.Elements("a", "e", "\u1161", "\u1100", "\u0301", "\u0302", "\u0323", "\u05B0", "\u3099", "\uF900").ArrayOf().ToArbitrary(),
        parts =>
        {
            string text = string.Concat(parts);
            string once = Composition.Compose(text);

            Assert.Equal(once, Composition.Compose(once));
            Assert.Equal(once, Composition.Compose(text.Replace("\u0301\u0323", "\u0323\u0301")));
        }).QuickCheckThrowOnFailure();
}
