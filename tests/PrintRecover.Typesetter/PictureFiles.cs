using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.Typesetter;

/// <summary>Reads what the browser drew, and packs what is to look scanned.</summary>
public static class PictureFiles
{
    /// <summary>The file's picture in grey.</summary>
    public static GrayImage Read(string file) => Decode(File.ReadAllBytes(file));

    /// <summary>A picture file's picture in grey.</summary>
    public static GrayImage Decode(byte[] file)
    {
        using Pix picture = PictureFile.DecodeGray(file);
        return new GrayImage(picture.Width, picture.Height, picture.ToGray());
    }

    /// <summary>The picture as a JPEG that states its resolution.</summary>
    public static byte[] Jpeg(GrayImage image, int quality, int dpi)
    {
        using Pix picture = Pix.FromGray(image.Width, image.Height, image.Pixels, dpi);
        return PictureFile.EncodeJpeg(picture, quality);
    }

    /// <summary>The picture as a PNG of one bit a pixel that states its resolution.</summary>
    public static byte[] BilevelPng(GrayImage image, int dpi)
    {
        using Pix gray = Pix.FromGray(image.Width, image.Height, image.Pixels, dpi);
        using Pix bilevel = gray.Threshold(128);
        return PictureFile.Encode(bilevel, PictureFormat.Png);
    }
}
