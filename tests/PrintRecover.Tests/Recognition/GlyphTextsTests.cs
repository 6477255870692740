using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class GlyphTextsTests
{
    [Theory]
    [InlineData("海港", "海港", "海|港")]
    [InlineData("海,港", "海，港", "海|，|港")]
    [InlineData("| 海 港", "海港", "海|港")]
    [InlineData("海—港", "海——港", "海|——|港")]
    [InlineData("海---港", "海——港", "海|—|—|港")]
    [InlineData("30°℃", "30℃", "3|0|℃")]
    [InlineData("海", "“海", "“海")]
    public void Characters_follow_the_text_when_it_is_mended(string read, string mended, string characters)
    {
        IReadOnlyList<PrintedGlyph> fitted = GlyphTexts.Fit(Glyphs(read), mended)!;

        Assert.Equal(characters.Split('|'), fitted.Select(glyph => glyph.Text));
        Assert.Equal(fitted.OrderBy(glyph => glyph.Box.X), fitted);
    }

    [Fact]
    public void A_character_that_was_mended_is_no_alternative_to_itself()
    {
        PrintedGlyph read = Glyphs("O")[0] with { Alternatives = [new GlyphAlternative("〇", 0.3), new GlyphAlternative("Q", 0.1)] };

        PrintedGlyph mended = Assert.Single(GlyphTexts.Fit([read], "〇")!);

        Assert.Equal(("〇", "Q"), (mended.Text, Assert.Single(mended.Alternatives).Text));
    }

    [Fact]
    public void No_character_is_left_of_a_line_that_was_mended_away() => Assert.Null(GlyphTexts.Fit(Glyphs("|"), ""));

    private static PrintedGlyph[] Glyphs(string text) =>
        [.. text.Select((c, i) => new PrintedGlyph(c.ToString(), new Box(20 * i, 0, 18, 20), 0.9, []))];
}
