namespace PrintRecover.Model;

/// <summary>One recognised text line.</summary>
/// <param name="Box">Where it stands, in pixels of the prepared page.</param>
/// <param name="Text">Its text, as printed: hyphens kept, no spaces between Chinese characters.</param>
/// <param name="Confidence">The recogniser's own confidence, 0..1; null when none is known.</param>
/// <param name="IsVertical">True when its characters run from top to bottom.</param>
public sealed record TextLine(Box Box, string Text, double? Confidence, bool IsVertical = false)
{
    /// <summary>Its characters, in order, in pixels of the prepared page; null when nobody asked or the engine tells of none.</summary>
    public IReadOnlyList<PrintedGlyph>? Glyphs { get; init; }
}

/// <summary>A recognised region: what <see cref="LayoutRegion"/> was, with its text.</summary>
/// <param name="Id">The region's number on its page, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Box">Where it stands, in pixels of the prepared page.</param>
/// <param name="Lines">Its lines in reading order; none for a picture.</param>
/// <param name="Frame">The index in <see cref="Page.Frames"/> of the innermost frame around it; null when none.</param>
public sealed record Region(int Id, RegionKind Kind, Box Box, IReadOnlyList<TextLine> Lines, int? Frame = null)
{
    /// <summary>Which part of a headline it is; null when it is none, or no more is known.</summary>
    public HeadlinePart? Part { get; init; }

    /// <summary>How likely it is of that kind, 0..1; null when nothing was told by likelihood.</summary>
    public double? KindConfidence { get; init; }

    /// <summary>What the file that it was read from says of it beyond its kind; null for nothing.</summary>
    public StatedRegion? Stated { get; init; }
}

/// <summary>What a PAGE file says of a region beyond its kind.</summary>
/// <param name="Article">The name of the article that it is part of; null where none is named.</param>
/// <param name="Role">What it is in that article (kicker, byline, …), as the file writes it; null where it does not.</param>
/// <param name="IsContinuation">True when it goes on a paragraph of the region before.</param>
public sealed record StatedRegion(string? Article, string? Role, bool IsContinuation);

/// <summary>
/// A page whose regions are read; it holds no pixels. Boxes are pixels of the prepared page, where columns stand
/// upright; <see cref="Transform"/> takes them to the original scan.
/// </summary>
/// <param name="Number">The page's number in its file, from 1.</param>
/// <param name="ScanWidth">Width of the original scan, pixels.</param>
/// <param name="ScanHeight">Height of the original scan, pixels.</param>
/// <param name="Dpi">Resolution of the scan, stated or judged by the size of its glyphs.</param>
/// <param name="Language">The languages it was read in, as Tesseract names them, joined by <c>+</c>.</param>
/// <param name="Regions">Text regions and pictures.</param>
/// <param name="Rules">Printed lines that separate.</param>
/// <param name="Frames">Boxes drawn or tinted around an article.</param>
/// <param name="GlyphHeight">Height of a body-text character, pixels of the prepared page.</param>
/// <param name="Transform">The map from the prepared page to the original scan.</param>
/// <param name="Direction">How its running text is set.</param>
public sealed record Page(
    int Number,
    int ScanWidth,
    int ScanHeight,
    int Dpi,
    string Language,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Box> Rules,
    IReadOnlyList<Box> Frames,
    double GlyphHeight,
    PageTransform Transform,
    TextDirection Direction = TextDirection.Horizontal)
{
    /// <summary>How many of its lines were found but gave no text.</summary>
    public int UnreadLines { get; init; }

    /// <summary>A prepared page's box in pixels of the original scan.</summary>
    public Box ToScan(Box box) => Transform.ToScan(box, ScanWidth, ScanHeight);
}
