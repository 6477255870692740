using System.Buffers.Binary;
using System.IO.Compression;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.PageSources;

/// <summary>A picture as a PDF holds it.</summary>
/// <param name="Entries">What its dictionary says.</param>
/// <param name="Data">Its encoded data.</param>
internal sealed record PdfPicture(string Entries, byte[] Data)
{
    public static PdfPicture Flate(TestPicture picture, string entries = "/ColorSpace /DeviceGray /BitsPerComponent 8") =>
        Flate(picture.Width, picture.Height, picture.Pixels, entries);

    public static PdfPicture Flate(int width, int height, byte[] samples, string entries) =>
        new($"/Width {width} /Height {height} {entries} /Filter /FlateDecode", Deflate(samples));

    public static PdfPicture Jpeg(TestPicture picture) => new(
        $"/Width {picture.Width} /Height {picture.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
        picture.Encode(PictureFormat.Jpeg));

    public static PdfPicture Jpeg2000(TestPicture picture) => new(
        $"/Width {picture.Width} /Height {picture.Height} /ColorSpace /DeviceGray /Filter /JPXDecode",
        picture.Encode(PictureFormat.Jpeg2000));

    /// <summary>A black and white picture in CCITT group 4, as a TIFF of one strip holds it.</summary>
    public static PdfPicture Fax(TestPicture picture)
    {
        byte[] tiff = picture.Encode(PictureFormat.TiffGroup4);
        int offset = TiffValue(tiff, tag: 273);
        return new PdfPicture(
            $"/Width {picture.Width} /Height {picture.Height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode "
            + $"/DecodeParms << /K -1 /Columns {picture.Width} /Rows {picture.Height} >>",
            tiff.AsSpan(offset, TiffValue(tiff, tag: 279)).ToArray());
    }

    public static byte[] Deflate(byte[] data)
    {
        var result = new MemoryStream();
        using (var compressor = new ZLibStream(result, CompressionLevel.Fastest))
        {
            compressor.Write(data);
        }

        return result.ToArray();
    }

    private static int TiffValue(byte[] tiff, int tag)
    {
        int directory = BinaryPrimitives.ReadInt32LittleEndian(tiff.AsSpan(4));
        for (int entry = directory + 2; ; entry += 12)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(entry)) == tag)
            {
                bool isShort = BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(entry + 2)) == 3;
                return isShort
                    ? BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(entry + 8))
                    : BinaryPrimitives.ReadInt32LittleEndian(tiff.AsSpan(entry + 8));
            }
        }
    }
}
