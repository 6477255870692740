namespace PrintRecover.Recognition;

/// <summary>How lines are cut from the page and when they are read again.</summary>
public sealed record RecognitionOptions
{
    /// <summary>
    /// Lines higher than this, pixels, are scaled down to <see cref="ComfortableLineHeightPixels"/>: Tesseract misreads
    /// glyphs far larger than those it was trained on (headlines of 108 and 174 px lost one character in fifteen).
    /// </summary>
    public int LargestLineHeightPixels { get; init; } = 64;

    /// <summary>Lines lower than this, pixels, are scaled up to <see cref="ComfortableLineHeightPixels"/>.</summary>
    public int SmallestLineHeightPixels { get; init; } = 20;

    /// <summary>The height that lines are scaled to when they are too large or too small; Tesseract's networks take 36 or 48.</summary>
    public int ComfortableLineHeightPixels { get; init; } = 40;

    /// <summary>How wide letters are read, as a share of their width on the page when their height is kept, 0..1.</summary>
    public double LetterWidth { get; init; } = 1;

    /// <summary>
    /// The heights, pixels, that a line above <see cref="LargestLineHeightPixels"/> is read at; the most confident
    /// reading stands. Which glyphs Tesseract takes for which changes with the scale: on 59 headlines of typeset pages
    /// one height left 9 lines wrong, these three 7, of which 4 are nameplates in a face that no height reads. That is so
    /// of Chinese; a line of other print is read again only while it is doubtful.
    /// </summary>
    public IReadOnlyList<int> LargeLineHeightsPixels { get; init; } = [40, 32, 56];

    /// <summary>Empty paper around the text that is read, pixels; without it Tesseract loses marks at the ends.</summary>
    public int MarginPixels { get; init; } = 10;

    /// <summary>
    /// What of the page is cut along with a line on each side, as a share of the line's height: blurred strokes reach
    /// beyond the box, and a cut at the very stroke costs a noisy page one character in a hundred.
    /// </summary>
    public double Bleed { get; init; } = 0.12;

    /// <summary>A line is read again, by itself and in the further languages, when its confidence is below this.</summary>
    public double RereadBelowConfidence { get; init; } = 0.85;

    /// <summary>
    /// The engines are loaded anew before a page with which they would have read more lines than this: an engine keeps
    /// memory of what it reads. Over twelve broadsheets, two workers grew to 565 MB, and to 457 MB when their engines were
    /// loaded anew for every page. Loading takes as long as reading some ten lines.
    /// </summary>
    public int LinesAnEngineReads { get; init; } = 250;
}
