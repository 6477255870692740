using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>What an engine made of one line.</summary>
/// <param name="Text">The text; empty when nothing was read.</param>
/// <param name="Confidence">The engine's confidence, 0..1.</param>
internal sealed record LineReading(string Text, double Confidence)
{
    /// <summary>The characters, in order, which together are the text; null when they are not known.</summary>
    public IReadOnlyList<PrintedGlyph>? Glyphs { get; init; }

    /// <summary>
    /// The characters but for spaces, in order, of an engine that does not tell well where they stand: their boxes are empty.
    /// Null when they are not known.
    /// </summary>
    public IReadOnlyList<PrintedGlyph>? Symbols { get; init; }

    /// <summary>Nothing read.</summary>
    public static LineReading None { get; } = new("", 0);

    /// <summary>The reading with its text mended, and its characters with it.</summary>
    public LineReading WithText(string text) => this with
    {
        Text = text,
        Glyphs = Glyphs is null ? null : GlyphTexts.Fit(Glyphs, text),
        Symbols = Symbols is null ? null : GlyphTexts.Fit(Symbols, text.Replace(" ", "", StringComparison.Ordinal)),
    };

    /// <summary>The reading with its characters elsewhere.</summary>
    public LineReading Moved(Func<Box, Box> map) =>
        Glyphs is null ? this : this with { Glyphs = [.. Glyphs.Select(glyph => glyph with { Box = map(glyph.Box) })] };

    /// <summary>The more confident of two readings; one with text before one without.</summary>
    public static LineReading Better(LineReading first, LineReading second) =>
        second.Text.Length > 0 && (first.Text.Length == 0 || second.Confidence > first.Confidence) ? second : first;
}
