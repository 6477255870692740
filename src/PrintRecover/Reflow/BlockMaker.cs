using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>Makes an article's blocks of its lines: text joined, boxes taken back to the scan.</summary>
/// <param name="joiner">Joins the lines.</param>
internal sealed class BlockMaker(LineJoiner joiner)
{
    /// <summary>A block of running text.</summary>
    public ArticleBlock Text(BlockKind kind, IReadOnlyList<(Page Page, TextLine Line)> lines) =>
        Make(kind, lines, joiner.Join(lines.Select(placed => placed.Line.Text)));

    /// <summary>A block whose lines stay apart: the rows of a table, the words of an advertisement.</summary>
    public static ArticleBlock Rows(BlockKind kind, IReadOnlyList<(Page Page, TextLine Line)> lines) =>
        Make(kind, lines, string.Join('\n', lines.Select(placed => CjkSpacing.Clean(placed.Line.Text))));

    /// <summary>The lines of regions with the pages that they stand on; empty lines are left out.</summary>
    public static IReadOnlyList<(Page Page, TextLine Line)> LinesOf(params IEnumerable<PlacedRegion> regions) =>
    [
        .. regions.SelectMany(place => place.Region.Lines
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => (place.Page, line))),
    ];

    /// <summary>A line as the article keeps it.</summary>
    public static ArticleLine Line((Page Page, TextLine Line) placed) => new(
        placed.Page.Number, placed.Page.ToScan(placed.Line.Box), placed.Line.Text, placed.Line.Confidence)
    {
        Glyphs = GlyphsOf(placed.Line) is { } glyphs
            ? [.. glyphs.Select(glyph => glyph with { Box = placed.Page.ToScan(glyph.Box) })]
            : null,
    };

    // Whatever stage changed a line's text, characters that are not those of the text are never given out.
    private static IReadOnlyList<PrintedGlyph>? GlyphsOf(TextLine line) =>
        line.Glyphs is { } glyphs && string.Concat(glyphs.Select(glyph => glyph.Text)) == line.Text ? glyphs : null;

    private static ArticleBlock Make(BlockKind kind, IReadOnlyList<(Page Page, TextLine Line)> lines, string text)
    {
        TextLine[] rated = [.. lines.Select(placed => placed.Line).Where(line => line.Confidence is not null)];
        double letters = rated.Sum(line => line.Text.Length);
        double? confidence = rated.Length > 0 ? rated.Sum(line => line.Confidence * line.Text.Length / letters) : null;
        return new ArticleBlock(kind, text, confidence, [.. lines.Select(Line)]);
    }
}
