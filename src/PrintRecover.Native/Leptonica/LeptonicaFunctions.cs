using System.Runtime.InteropServices;

namespace PrintRecover.Native.Leptonica;

/// <summary>The functions of Leptonica's C API (<c>allheaders.h</c>) that are used here, each stated once.</summary>
internal static partial class LeptonicaFunctions
{
    private const string Library = "leptonica";

    /// <summary><c>L_SEVERITY_NONE</c>: errors come back as results and are told by us, never on standard error.</summary>
    private const int Silent = 6;

    static LeptonicaFunctions()
    {
        NativeLibraries.Use(() => SetMessageSeverity(Silent));
    }

    [LibraryImport(Library, EntryPoint = "setMsgSeverity")]
    internal static partial int SetMessageSeverity(int severity);

    [LibraryImport(Library, EntryPoint = "getLeptonicaVersion")]
    internal static partial IntPtr Version();

    [LibraryImport(Library, EntryPoint = "lept_free")]
    internal static partial void Free(IntPtr memory);

    [LibraryImport(Library, EntryPoint = "pixDestroy")]
    internal static partial void Destroy(ref IntPtr picture);

    [LibraryImport(Library, EntryPoint = "pixCreateNoInit")]
    internal static partial Pix Create(int width, int height, int depth);

    [LibraryImport(Library, EntryPoint = "pixGetDimensions")]
    internal static partial int Dimensions(Pix picture, out int width, out int height, out int depth);

    [LibraryImport(Library, EntryPoint = "pixGetData")]
    internal static partial IntPtr Data(Pix picture);

    [LibraryImport(Library, EntryPoint = "pixGetWpl")]
    internal static partial int WordsPerLine(Pix picture);

    [LibraryImport(Library, EntryPoint = "pixGetResolution")]
    internal static partial int Resolution(Pix picture, out int horizontal, out int vertical);

    [LibraryImport(Library, EntryPoint = "pixSetResolution")]
    internal static partial int SetResolution(Pix picture, int horizontal, int vertical);

    [LibraryImport(Library, EntryPoint = "pixReadHeaderMem")]
    internal static partial int ReadHeader(
        ReadOnlySpan<byte> data, nuint size, out int format, out int width, out int height, out int bits, out int samples,
        out int hasPalette);

    [LibraryImport(Library, EntryPoint = "readHeaderTiff", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int ReadTiffHeader(
        string file, int page, out int width, out int height, out int bits, out int samples, out int resolution,
        out int hasPalette, out int format);

    [LibraryImport(Library, EntryPoint = "pixReadTiff", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Pix ReadTiff(string file, int page);

    [LibraryImport(Library, EntryPoint = "pixReadMem")]
    internal static partial Pix Decode(ReadOnlySpan<byte> data, nuint size);

    [LibraryImport(Library, EntryPoint = "pixWriteMem")]
    internal static partial int Encode(out IntPtr data, out nuint size, Pix picture, int format);

    [LibraryImport(Library, EntryPoint = "pixWriteMemJpeg")]
    internal static partial int EncodeJpeg(out IntPtr data, out nuint size, Pix picture, int quality, int progressive);

    [LibraryImport(Library, EntryPoint = "pixRemoveAlpha")]
    internal static partial Pix RemoveAlpha(Pix picture);

    [LibraryImport(Library, EntryPoint = "pixConvertTo8")]
    internal static partial Pix ConvertTo8(Pix picture, int keepPalette);

    [LibraryImport(Library, EntryPoint = "pixThresholdToBinary")]
    internal static partial Pix Threshold(Pix picture, int threshold);
}
