namespace PrintRecover.Native.Pdfium;

/// <summary>An open PDF. Any thread may use it; PDFium itself works for one at a time, whatever the document.</summary>
public sealed class PdfDocument : IDisposable
{
    private readonly PdfDocumentHandle _document;

    private PdfDocument(PdfDocumentHandle document, int pageCount) => (_document, PageCount) = (document, pageCount);

    /// <summary>How many pages it says it has.</summary>
    public int PageCount { get; }

    /// <summary>Opens a file; its pages are read from it as they are asked for.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="password">The password of an encrypted one; null for none.</param>
    /// <exception cref="PdfException">It is no PDF, damaged, or encrypted with another password.</exception>
    /// <exception cref="DllNotFoundException">PDFium is not installed.</exception>
    public static PdfDocument Open(string file, string? password = null)
    {
        lock (PdfiumFunctions.Gate)
        {
            PdfDocumentHandle document = PdfiumFunctions.LoadDocument(file, password);
            if (document.IsInvalid)
            {
                var error = (PdfError)PdfiumFunctions.LastError().Value;
                throw new PdfException(error, $"PDFium could not open {file}: {error}.");
            }

            return new PdfDocument(document, PdfiumFunctions.PageCount(document));
        }
    }

    /// <summary>Loads one page.</summary>
    /// <param name="index">The page, from 0.</param>
    /// <exception cref="PdfException">The page is not there or is damaged.</exception>
    public PdfPage LoadPage(int index)
    {
        lock (PdfiumFunctions.Gate)
        {
            PdfPageHandle page = PdfiumFunctions.LoadPage(_document, index);
            if (page.IsInvalid)
            {
                throw new PdfException(PdfError.Page, $"PDFium could not load page {index + 1}.");
            }

            page.BelongsTo(_document);
            return new PdfPage(page);
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _document.Dispose();
}
