using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class SurerCharactersTests
{
    [Theory]
    [InlineData(0.4, "渡船開了")]
    [InlineData(0.9, "渡船閒了")]
    public void Where_readings_differ_the_surer_stands(double other, string text) =>
        Assert.Equal(text, SurerCharacters.Of(Reading("渡船開了", 0.8), new LineReading("渡船閒了", other)).Text);

    [Fact]
    public void A_sure_line_does_not_vouch_for_the_one_character_its_engine_doubts() =>
        Assert.Equal("渡船開了", SurerCharacters.Of(
            Reading("渡船開了", 0.8), new LineReading("渡船閒了", 0.9) { Symbols = Symbols("渡船閒了", 0.99, 0.99, 0.5, 0.99) }).Text);

    [Fact]
    public void A_character_that_only_a_sure_reading_has_is_kept() =>
        Assert.Equal("渡船又開了", SurerCharacters.Of(Reading("渡船開了", 0.8), new LineReading("渡船又開了", 0.9)).Text);

    [Fact]
    public void A_character_that_only_a_doubtful_reading_has_is_dropped() =>
        Assert.Equal("渡船開了", SurerCharacters.Of(Reading("渡船開了", 0.8), new LineReading("渡船又開了", 0.3)).Text);

    [Fact]
    public void One_empty_reading_leaves_the_other() =>
        Assert.Equal("渡船", SurerCharacters.Of(LineReading.None, new LineReading("渡船", 0.1)).Text);

    private static PrintedGlyph[] Symbols(string text, params double[] confidences) =>
        [.. text.Zip(confidences, (character, confidence) => new PrintedGlyph(character.ToString(), default, confidence, []))];

    private static LineReading Reading(string text, double confidence) => new(text, confidence)
    {
        Glyphs = [.. text.Select(character => new PrintedGlyph(character.ToString(), new Box(0, 0, 1, 1), confidence, []))],
    };
}
