using System.Runtime.InteropServices;

namespace PrintRecover.Native.Pdfium;

/// <summary>
/// The functions of PDFium's C API (<c>fpdfview.h</c>, <c>fpdf_edit.h</c>) that are used here, each stated once. None
/// may run while another does: every call holds <see cref="Gate"/>.
/// </summary>
internal static partial class PdfiumFunctions
{
    /// <summary>PDFium keeps global state without locks; this is the lock for all of it.</summary>
    internal static readonly Lock Gate = new();

    private const string Library = "pdfium";

    static PdfiumFunctions() => NativeLibraries.Use(InitializeLibrary);

    [LibraryImport(Library, EntryPoint = "FPDF_InitLibrary")]
    private static partial void InitializeLibrary();

    [LibraryImport(Library, EntryPoint = "FPDF_GetLastError")]
    internal static partial CULong LastError();

    [LibraryImport(Library, EntryPoint = "FPDF_LoadDocument", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial PdfDocumentHandle LoadDocument(string file, string? password);

    [LibraryImport(Library, EntryPoint = "FPDF_CloseDocument")]
    internal static partial void CloseDocument(IntPtr document);

    [LibraryImport(Library, EntryPoint = "FPDF_GetPageCount")]
    internal static partial int PageCount(PdfDocumentHandle document);

    [LibraryImport(Library, EntryPoint = "FPDF_LoadPage")]
    internal static partial PdfPageHandle LoadPage(PdfDocumentHandle document, int index);

    [LibraryImport(Library, EntryPoint = "FPDF_ClosePage")]
    internal static partial void ClosePage(IntPtr page);

    [LibraryImport(Library, EntryPoint = "FPDF_GetPageBoundingBox")]
    internal static partial int BoundingBox(PdfPageHandle page, out PdfiumRectangle box);

    [LibraryImport(Library, EntryPoint = "FPDFPage_GetRotation")]
    internal static partial int Rotation(PdfPageHandle page);

    [LibraryImport(Library, EntryPoint = "FPDFPage_CountObjects")]
    internal static partial int CountObjects(PdfPageHandle page);

    [LibraryImport(Library, EntryPoint = "FPDFPage_GetObject")]
    internal static partial IntPtr GetObject(PdfPageHandle page, int index);

    [LibraryImport(Library, EntryPoint = "FPDFFormObj_CountObjects")]
    internal static partial int CountFormObjects(IntPtr form);

    [LibraryImport(Library, EntryPoint = "FPDFFormObj_GetObject")]
    internal static partial IntPtr GetFormObject(IntPtr form, CULong index);

    [LibraryImport(Library, EntryPoint = "FPDFPageObj_GetType")]
    internal static partial PageObjectType ObjectType(IntPtr pageObject);

    [LibraryImport(Library, EntryPoint = "FPDFPageObj_GetMatrix")]
    internal static partial int ObjectMatrix(IntPtr pageObject, out PdfiumMatrix matrix);

    [LibraryImport(Library, EntryPoint = "FPDFTextObj_GetTextRenderMode")]
    internal static partial int TextRenderMode(IntPtr text);

    [LibraryImport(Library, EntryPoint = "FPDFPath_GetDrawMode")]
    internal static partial int PathDrawMode(IntPtr path, out int fillMode, out int stroke);

    [LibraryImport(Library, EntryPoint = "FPDFImageObj_GetImagePixelSize")]
    internal static partial int ImagePixelSize(IntPtr image, out uint width, out uint height);

    [LibraryImport(Library, EntryPoint = "FPDFImageObj_GetImageFilterCount")]
    internal static partial int ImageFilterCount(IntPtr image);

    [LibraryImport(Library, EntryPoint = "FPDFImageObj_GetImageFilter")]
    internal static partial CULong ImageFilter(IntPtr image, int index, Span<byte> name, CULong nameSize);

    [LibraryImport(Library, EntryPoint = "FPDFImageObj_GetImageDataRaw")]
    internal static partial CULong ImageDataRaw(IntPtr image, Span<byte> data, CULong dataSize);

    [LibraryImport(Library, EntryPoint = "FPDFImageObj_GetBitmap")]
    internal static partial PdfBitmapHandle ImageBitmap(IntPtr image);

    [LibraryImport(Library, EntryPoint = "FPDFBitmap_CreateEx")]
    internal static partial PdfBitmapHandle CreateBitmap(int width, int height, int format, IntPtr pixels, int stride);

    [LibraryImport(Library, EntryPoint = "FPDFBitmap_Destroy")]
    internal static partial void DestroyBitmap(IntPtr bitmap);

    [LibraryImport(Library, EntryPoint = "FPDF_RenderPageBitmapWithMatrix")]
    internal static partial void Render(
        PdfBitmapHandle bitmap, PdfPageHandle page, in PdfiumMatrix matrix, in PdfiumRectangle clip, int flags);

    internal enum PageObjectType
    {
        Text = 1,
        Path = 2,
        Image = 3,
        Shading = 4,
        Form = 5,
    }
}
