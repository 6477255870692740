using System.IO.Compression;
using PrintRecover.Model;

namespace PrintRecover.Typesetter;

/// <summary>A picture packed as a PDF holds it (ISO 32000 8.9.5), ready to be written as often as need be.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Dpi">Dots an inch, which give the page's size.</param>
/// <param name="BitsPerPixel">Bits of grey a pixel.</param>
/// <param name="Data">The pixels, packed.</param>
public sealed record ScanImage(int Width, int Height, int Dpi, int BitsPerPixel, byte[] Data)
{
    /// <summary>How the data is packed, as PDF names it.</summary>
    public string Filter { get; init; } = "FlateDecode";

    /// <summary>The picture in sixteen grey levels, deflated without loss.</summary>
    public static ScanImage FromGray(GrayImage image, int dpi) => Pack(image, dpi, bitsPerPixel: 4);

    /// <summary>The picture in black and white, deflated without loss.</summary>
    public static ScanImage FromBilevel(GrayImage image, int dpi) => Pack(image, dpi, bitsPerPixel: 1);

    /// <summary>The picture as a JPEG, as it is.</summary>
    public static ScanImage FromJpeg(byte[] jpeg, int width, int height, int dpi) =>
        new(width, height, dpi, 8, jpeg) { Filter = "DCTDecode" };

    private static ScanImage Pack(GrayImage image, int dpi, int bitsPerPixel) =>
        new(image.Width, image.Height, dpi, bitsPerPixel, Deflate(Packed(image, bitsPerPixel)));

    private static byte[] Packed(GrayImage image, int bitsPerPixel)
    {
        int levels = (1 << bitsPerPixel) - 1, perByte = 8 / bitsPerPixel;
        int stride = (image.Width + perByte - 1) / perByte;
        byte[] packed = new byte[stride * image.Height];
        for (int y = 0; y < image.Height; y++)
        {
            for (int x = 0; x < image.Width; x++)
            {
                int level = (image.Pixels[y * image.Width + x] * levels + 127) / 255;
                packed[y * stride + x / perByte] |= (byte)(level << (8 - bitsPerPixel * (x % perByte + 1)));
            }
        }

        return packed;
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.SmallestSize))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
