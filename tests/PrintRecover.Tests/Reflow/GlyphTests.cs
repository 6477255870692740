using PrintRecover.Model;

namespace PrintRecover.Tests.Reflow;

public class GlyphTests
{
    [Fact]
    public void Characters_go_with_their_line_and_never_with_another_text()
    {
        Region column = Print.Column("　　早晨的海港很安静，船都\n没有出海。");
        Region known = column with
        {
            Lines = [column.Lines[0] with { Glyphs = GlyphsOf(column.Lines[0].Text) }, column.Lines[1] with { Glyphs = GlyphsOf("没有出每。") }],
        };

        IReadOnlyList<ArticleLine> lines = Assert.Single(Print.Reflow(known).Blocks).Lines;

        Assert.Equal(lines[0].Text, string.Concat(lines[0].Glyphs!.Select(glyph => glyph.Text)));
        Assert.Null(lines[1].Glyphs);
    }

    private static PrintedGlyph[] GlyphsOf(string text) =>
        [.. text.Select((c, i) => new PrintedGlyph(c.ToString(), new Box(100 + 20 * i, 100, 18, 20), 0.9, []))];
}
