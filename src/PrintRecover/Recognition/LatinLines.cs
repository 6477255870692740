namespace PrintRecover.Recognition;

/// <summary>
/// The size at which blocks of Latin print are read. Tesseract's time grows with a line's width and, as it packs every
/// line as a PNG, with its area; these letters bear being smaller and narrower than they are scanned. On three
/// English, two French and three Fraktur pages, words found in a dictionary or in the truth: as scanned 4076, 2661 and
/// 1098; at 32 px 4094, 2657 and 1096; narrowed to 0.85 besides, at 30 to 32 px and in a quarter less time, 4075, 2661
/// and 1071: not for Fraktur.
/// </summary>
internal static class LatinLines
{
    private const int HeightPixels = 32;

    private static readonly Dictionary<string, double> LetterWidths = new()
    {
        ["eng"] = 0.85,
        ["deu"] = 0.85,
        ["fra"] = 0.85,
        ["frk"] = 1,
    };

    /// <summary>The options for blocks of a language; those given where it is not a Latin one that was measured.</summary>
    public static RecognitionOptions Fit(RecognitionOptions options, string language) =>
        LetterWidths.TryGetValue(language, out double width)
            ? options with
            {
                LargestLineHeightPixels = HeightPixels,
                ComfortableLineHeightPixels = HeightPixels,
                LetterWidth = width,
            }
            : options;
}
