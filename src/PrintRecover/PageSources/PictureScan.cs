using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.PageSources;

/// <summary>Makes page scans of decoded pictures.</summary>
internal static class PictureScan
{
    internal static PageScan From(Pix picture, string file, int number, PageSourceOptions options) => new(
        file, number, new GrayImage(picture.Width, picture.Height, picture.ToGray()),
        options.Dpi ?? StatedDpi.Judge(picture.Resolution.Horizontal));
}
