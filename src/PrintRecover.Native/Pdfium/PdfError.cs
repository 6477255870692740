namespace PrintRecover.Native.Pdfium;

/// <summary>Why PDFium could not do what it was asked, with its own numbers (<c>fpdfview.h</c>).</summary>
public enum PdfError
{
    /// <summary>PDFium did not say.</summary>
    Unknown = 1,

    /// <summary>The file cannot be opened.</summary>
    File = 2,

    /// <summary>The file is no PDF, or is damaged beyond repair.</summary>
    Format = 3,

    /// <summary>The file is encrypted and the password is missing or wrong.</summary>
    Password = 4,

    /// <summary>The file is encrypted in a way that PDFium does not know.</summary>
    Security = 5,

    /// <summary>The page is not there or is damaged.</summary>
    Page = 6,
}
