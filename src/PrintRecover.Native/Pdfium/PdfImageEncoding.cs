namespace PrintRecover.Native.Pdfium;

/// <summary>The compression of a picture's data in a PDF, where it matters how it is read.</summary>
public enum PdfImageEncoding
{
    /// <summary>Any other: uncompressed, LZW, run lengths, CCITT fax, JBIG2, or one after another.</summary>
    Other,

    /// <summary>Deflate (<c>FlateDecode</c>) alone.</summary>
    Flate,

    /// <summary>JPEG (<c>DCTDecode</c>).</summary>
    Jpeg,

    /// <summary>JPEG 2000 (<c>JPXDecode</c>).</summary>
    Jpeg2000,
}
