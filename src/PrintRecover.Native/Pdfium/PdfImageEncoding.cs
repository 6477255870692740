namespace PrintRecover.Native.Pdfium;

/// <summary>The compression of a picture's data in a PDF, where it matters how it is read.</summary>
public enum PdfImageEncoding
{
    /// <summary>Any other: uncompressed, Flate, LZW, run lengths, CCITT fax or JBIG2.</summary>
    Other,

    /// <summary>JPEG (<c>DCTDecode</c>).</summary>
    Jpeg,

    /// <summary>JPEG 2000 (<c>JPXDecode</c>).</summary>
    Jpeg2000,
}
