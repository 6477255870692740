namespace PrintRecover.PageSources;

/// <summary>How page scans are read from files.</summary>
public sealed record PageSourceOptions
{
    /// <summary>The password of encrypted PDFs; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// Dots an inch to take for true whatever the file states, and to render at where a PDF page is not one image; null
    /// to believe the file.
    /// </summary>
    public int? Dpi { get; init; }

    /// <summary>
    /// Pixels of the largest page or picture that is decoded, against decompression bombs: OCRmyPDF's limit of 250
    /// megapixels, which a broadsheet at 600 dpi takes half of.
    /// </summary>
    public long MaximumPixels { get; init; } = 250_000_000;

    /// <summary>Pixels of the longest side: Tesseract counts in 16 bits with a sign.</summary>
    public int MaximumSide { get; init; } = 32_767;
}
