using System.Runtime.InteropServices;

namespace PrintRecover.Native.Tesseract;

/// <summary>The functions of Tesseract 5's C API (<c>tesseract/capi.h</c>) that are used here, each stated once.</summary>
internal static partial class TesseractFunctions
{
    private const string Library = "tesseract";

    static TesseractFunctions() => NativeLibraries.Use();

    [LibraryImport(Library, EntryPoint = "TessVersion")]
    internal static partial IntPtr Version();

    [LibraryImport(Library, EntryPoint = "TessBaseAPICreate")]
    internal static partial TesseractHandle Create();

    [LibraryImport(Library, EntryPoint = "TessBaseAPIDelete")]
    internal static partial void Delete(IntPtr engine);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIInit4", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Init(
        TesseractHandle engine, string dataFolder, string languages, EngineMode mode,
        IntPtr configurations, int configurationCount,
        string[] variableNames, string[] variableValues, nuint variableCount, int onlyNonDebugVariables);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetPageSegMode")]
    internal static partial void SetPageSegmentation(TesseractHandle engine, PageSegmentation mode);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetImage")]
    internal static partial void SetImage(
        TesseractHandle engine, ReadOnlySpan<byte> pixels, int width, int height, int bytesPerPixel, int bytesPerLine);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetSourceResolution")]
    internal static partial void SetSourceResolution(TesseractHandle engine, int dotsPerInch);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetRectangle")]
    internal static partial void SetRectangle(TesseractHandle engine, int left, int top, int width, int height);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIRecognize")]
    internal static partial int Recognize(TesseractHandle engine, IntPtr monitor);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIClear")]
    internal static partial void Clear(TesseractHandle engine);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIGetIterator")]
    internal static partial ResultIteratorHandle GetIterator(TesseractHandle engine);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorDelete")]
    internal static partial void DeleteResultIterator(IntPtr iterator);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorNext")]
    internal static partial int Next(ResultIteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library, EntryPoint = "TessPageIteratorIsAtBeginningOf")]
    internal static partial int IsAtBeginningOf(ResultIteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library, EntryPoint = "TessPageIteratorBoundingBox")]
    internal static partial int BoundingBox(
        ResultIteratorHandle iterator, IteratorLevel level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorGetUTF8Text")]
    internal static partial IntPtr Text(ResultIteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorConfidence")]
    internal static partial float Confidence(ResultIteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library, EntryPoint = "TessDeleteText")]
    internal static partial void DeleteText(IntPtr text);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIDetectOrientationScript")]
    internal static partial int DetectOrientationAndScript(
        TesseractHandle engine, out int degrees, out float degreesConfidence, out IntPtr script, out float scriptConfidence);

    internal enum EngineMode
    {
        Legacy = 0,
        Lstm = 1,
    }

    internal enum IteratorLevel
    {
        Line = 2,
        Word = 3,
        Symbol = 4,
    }
}
