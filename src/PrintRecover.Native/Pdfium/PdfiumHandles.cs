using System.Runtime.InteropServices;

namespace PrintRecover.Native.Pdfium;

/// <summary>Owns something of PDFium's; it is released under PDFium's lock, on whatever thread that happens.</summary>
internal abstract class PdfiumHandle : SafeHandle
{
    protected PdfiumHandle()
        : base(IntPtr.Zero, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    protected abstract void Release();

    protected override bool ReleaseHandle()
    {
        lock (PdfiumFunctions.Gate)
        {
            Release();
        }

        return true;
    }
}

/// <summary>Owns one open document.</summary>
internal sealed class PdfDocumentHandle : PdfiumHandle
{
    protected override void Release() => PdfiumFunctions.CloseDocument(handle);
}

/// <summary>Owns one loaded page and holds its document open until the page is closed.</summary>
internal sealed class PdfPageHandle : PdfiumHandle
{
    private PdfDocumentHandle? _document;

    /// <summary>Keeps the document open as long as this page is.</summary>
    internal void BelongsTo(PdfDocumentHandle document)
    {
        bool added = false;
        document.DangerousAddRef(ref added);
        _document = added ? document : null;
    }

    protected override void Release()
    {
        PdfiumFunctions.ClosePage(handle);
        _document?.DangerousRelease();
    }
}

/// <summary>Owns one bitmap.</summary>
internal sealed class PdfBitmapHandle : PdfiumHandle
{
    protected override void Release() => PdfiumFunctions.DestroyBitmap(handle);
}
