namespace PrintRecover.Native.Pdfium;

/// <summary>PDFium itself.</summary>
public static class PdfiumLibrary
{
    /// <summary>Loads the library, which tells no version of its own.</summary>
    /// <exception cref="DllNotFoundException">PDFium is not installed.</exception>
    public static void Load()
    {
        lock (PdfiumFunctions.Gate)
        {
            _ = PdfiumFunctions.LastError();
        }
    }
}
