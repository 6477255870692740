using System.Runtime.InteropServices;

namespace PrintRecover.Native.Pdfium;

/// <summary>PDFium's <c>FS_MATRIX</c>: <c>x' = a x + c y + e</c>, <c>y' = b x + d y + f</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PdfiumMatrix(float A, float B, float C, float D, float E, float F)
{
    internal static PdfiumMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>This map first, then the other.</summary>
    internal PdfiumMatrix Then(PdfiumMatrix next) => new(
        A * next.A + B * next.C, A * next.B + B * next.D, C * next.A + D * next.C, C * next.B + D * next.D,
        E * next.A + F * next.C + next.E, E * next.B + F * next.D + next.F);
}

/// <summary>PDFium's <c>FS_RECTF</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PdfiumRectangle(float Left, float Top, float Right, float Bottom);
