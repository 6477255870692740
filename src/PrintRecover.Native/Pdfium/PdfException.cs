namespace PrintRecover.Native.Pdfium;

/// <summary>PDFium could not do what it was asked.</summary>
public sealed class PdfException : Exception
{
    /// <summary>Makes an error of one kind.</summary>
    public PdfException(PdfError error, string message)
        : base(message) => Error = error;

    /// <summary>What kind of error it is.</summary>
    public PdfError Error { get; }
}
