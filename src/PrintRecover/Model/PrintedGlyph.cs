namespace PrintRecover.Model;

/// <summary>One character of a line, where it stands, and what else it may be.</summary>
/// <param name="Text">The character; more than one where a single sign stands for them, as a dash does for <c>——</c>.</param>
/// <param name="Box">Its ink along the line and the line's own height across it; of a space, the white.</param>
/// <param name="Confidence">How likely it is right, 0..1: of those given 0.9, nine in ten are.</param>
/// <param name="Alternatives">What it may be instead, the likeliest first.</param>
public sealed record PrintedGlyph(string Text, Box Box, double Confidence, IReadOnlyList<GlyphAlternative> Alternatives);

/// <summary>What a character may be instead.</summary>
/// <param name="Text">The other character.</param>
/// <param name="Confidence">How likely that is right, 0..1.</param>
public sealed record GlyphAlternative(string Text, double Confidence);
