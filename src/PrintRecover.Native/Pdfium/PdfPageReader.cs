using System.Runtime.InteropServices;
using System.Text;
using static PrintRecover.Native.Pdfium.PdfiumFunctions;

namespace PrintRecover.Native.Pdfium;

/// <summary>Lists what is drawn on one page, forms (which group other objects) included. Runs under PDFium's lock.</summary>
internal sealed class PdfPageReader(PdfPageGeometry geometry)
{
    private const int InvisibleText = 3;

    /// <summary>Forms may nest without end in a hostile file; no scanner nests more than two.</summary>
    private const int DeepestForm = 8;

    /// <summary>A side runs along the page's when it leaves it by less than this part of its length (0.06 degrees).</summary>
    private const double UprightTolerance = 0.001;

    private readonly List<PdfImage> _images = [];
    private bool _hasMarksBelow;
    private bool _hasMarksOnTop;

    internal PdfPageContent Read(PdfPageHandle page)
    {
        int count = CountObjects(page);
        for (int index = 0; index < count; index++)
        {
            Read(GetObject(page, index), PdfiumMatrix.Identity, depth: 0);
        }

        return new PdfPageContent(_images, _hasMarksBelow, _hasMarksOnTop);
    }

    private void Read(IntPtr pageObject, PdfiumMatrix parent, int depth)
    {
        switch (ObjectType(pageObject))
        {
            case PageObjectType.Text:
                _hasMarksOnTop |= TextRenderMode(pageObject) != InvisibleText;
                break;
            case PageObjectType.Path:
                _hasMarksOnTop |= PathDrawMode(pageObject, out int fill, out int stroke) == 0 || fill != 0 || stroke != 0;
                break;
            case PageObjectType.Image:
                _images.Add(ReadImage(pageObject, Matrix(pageObject).Then(parent)));
                _hasMarksBelow |= _hasMarksOnTop;
                _hasMarksOnTop = false;
                break;
            case PageObjectType.Form when depth < DeepestForm:
                ReadForm(pageObject, Matrix(pageObject).Then(parent), depth + 1);
                break;
            default:
                _hasMarksOnTop = true;
                break;
        }
    }

    private void ReadForm(IntPtr form, PdfiumMatrix matrix, int depth)
    {
        int count = CountFormObjects(form);
        for (int index = 0; index < count; index++)
        {
            Read(GetFormObject(form, new CULong((uint)index)), matrix, depth);
        }
    }

    private PdfImage ReadImage(IntPtr image, PdfiumMatrix matrix)
    {
        _ = ImagePixelSize(image, out uint width, out uint height);
        bool isLevel = IsSmall(matrix.B, matrix.A) && IsSmall(matrix.C, matrix.D);
        bool isTurned = IsSmall(matrix.A, matrix.B) && IsSmall(matrix.D, matrix.C);
        bool swapsSides = isTurned != geometry.IsTurned;
        return new PdfImage
        {
            PixelWidth = (int)Math.Min(swapsSides ? height : width, int.MaxValue),
            PixelHeight = (int)Math.Min(swapsSides ? width : height, int.MaxValue),
            Bounds = geometry.UnitSquare(matrix),
            IsUpright = isLevel || isTurned,
            Encoding = ReadEncoding(image),
            Handle = image,
        };
    }

    private static PdfImageEncoding ReadEncoding(IntPtr image)
    {
        int count = ImageFilterCount(image);
        Span<byte> name = stackalloc byte[32];
        int size = count > 0 ? (int)ImageFilter(image, count - 1, name, new CULong((uint)name.Length)).Value : 0;
        return size is > 1 and <= 32 ? Encoding.ASCII.GetString(name[..(size - 1)]) switch
        {
            "DCTDecode" or "DCT" => PdfImageEncoding.Jpeg,
            "JPXDecode" => PdfImageEncoding.Jpeg2000,
            "FlateDecode" or "Fl" when count == 1 => PdfImageEncoding.Flate,
            _ => PdfImageEncoding.Other,
        } : PdfImageEncoding.Other;
    }

    private static PdfiumMatrix Matrix(IntPtr pageObject) =>
        ObjectMatrix(pageObject, out PdfiumMatrix matrix) != 0 ? matrix : PdfiumMatrix.Identity;

    private static bool IsSmall(float part, float whole) => Math.Abs(part) <= Math.Abs(whole) * UprightTolerance;
}
