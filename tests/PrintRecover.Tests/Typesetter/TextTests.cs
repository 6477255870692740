using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Tests.Typesetter;

public class TextTests
{
    [Theory]
    [InlineData("Das Wasser stand bis zum Haus", "Das Waſſer ſtand bis zum Haus")]
    [InlineData("Ausland, Schiffes, lesbar", "Ausland, Schiffes, lesbar")]
    [InlineData("sechs Fische", "ſechs Fiſche")]
    public void Long_s_stands_inside_a_syllable_and_round_s_at_its_end(string text, string printed) =>
        Assert.Equal(printed, LongS.Write(text));

    [Theory]
    [InlineData("en", "letters winter nation running", "let-ters win-ter nation run-ning")]
    [InlineData("de", "Wasserbauamt Schleuse machen", "Was-ser-bauamt Schleuse machen")]
    [InlineData("fr", "traversée montagne théâtre", "tra-ver-sée mon-ta-gne théâ-tre")]
    [InlineData("zh-Hans", "全长418米", "全长418米")]
    public void Words_break_between_syllables(string language, string text, string broken) =>
        Assert.Equal(broken, Hyphenation.For(new PrintLanguage(language, false, "")).Apply(text).Replace('\u00AD', '-'));

    [Fact]
    public void An_article_too_long_for_its_room_ends_after_a_sentence()
    {
        var style = new TypeStyle("serif", 10, 12);
        SetLine[] lines = [.. new[] { "One sentence ends. Another", "goes on for Mr. A. Pell of", "three lines. The rest falls", "away." }
            .Select(text => new SetLine(text, 0, 0, 100, false))];
        var block = new SetBlock(Role.Paragraph, style, 120, false, lines, 9);

        IReadOnlyList<SetBlock> kept = SentenceCut.Apply([block], [block with { Lines = [.. lines.Skip(3)], IsContinuation = true }]);

        Assert.Equal(["One sentence ends. Another", "goes on for Mr. A. Pell of", "three lines."], kept[0].Lines.Select(line => line.Text));
        Assert.True(kept[0].Lines[^1].IsLast);
    }
}
