using System.Runtime.InteropServices;

namespace PrintRecover.Native.Leptonica;

/// <summary>Reads and writes picture files.</summary>
public static class PictureFile
{
    /// <summary>Leptonica's version, as <c>leptonica-1.82.0</c>.</summary>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public static string LibraryVersion
    {
        get
        {
            IntPtr text = LeptonicaFunctions.Version();
            string version = Marshal.PtrToStringUTF8(text) ?? "unknown";
            LeptonicaFunctions.Free(text);
            return version;
        }
    }

    /// <summary>Reads what a picture file in memory says of its only (or first) picture, without decoding it.</summary>
    /// <exception cref="LeptonicaException">The data are damaged or of a kind that Leptonica does not know.</exception>
    public static PictureHeader ReadHeader(ReadOnlySpan<byte> data) =>
        LeptonicaFunctions.ReadHeader(
            data, (nuint)data.Length, out _, out int width, out int height, out int bits, out int samples, out _) == 0
            ? new PictureHeader(width, height, bits, samples)
            : throw new LeptonicaException("Leptonica could not read the header of a picture in memory.");

    /// <summary>Reads what a TIFF says of one of its pages, without decoding it.</summary>
    /// <param name="file">The TIFF.</param>
    /// <param name="page">The page, from 0.</param>
    /// <exception cref="LeptonicaException">There is no such page, or it is damaged.</exception>
    public static PictureHeader ReadTiffHeader(string file, int page) =>
        LeptonicaFunctions.ReadTiffHeader(
            file, page, out int width, out int height, out int bits, out int samples, out _, out _, out _) == 0
            ? new PictureHeader(width, height, bits, samples)
            : throw new LeptonicaException($"Leptonica could not read the header of page {page + 1} of {file}.");

    /// <summary>Decodes one page of a TIFF to grey, as <see cref="DecodeGray"/> does.</summary>
    /// <param name="file">The TIFF.</param>
    /// <param name="page">The page, from 0.</param>
    /// <exception cref="LeptonicaException">There is no such page, or it is damaged.</exception>
    public static Pix ReadTiffGray(string file, int page) =>
        ToGray(Pix.Made(LeptonicaFunctions.ReadTiff(file, page), $"decode page {page + 1} of {file}"));

    /// <summary>
    /// Decodes a picture file in memory to grey: colours by luminance, see-through ones over white, 16 bits to 8.
    /// </summary>
    /// <exception cref="LeptonicaException">The data are damaged or of a kind that Leptonica does not know.</exception>
    public static Pix DecodeGray(ReadOnlySpan<byte> data) =>
        ToGray(Pix.Made(LeptonicaFunctions.Decode(data, (nuint)data.Length), "decode a picture in memory"));

    /// <summary>Encodes a picture as a file in memory.</summary>
    /// <exception cref="LeptonicaException">The format cannot hold such a picture.</exception>
    public static byte[] Encode(Pix picture, PictureFormat format) =>
        LeptonicaFunctions.Encode(out IntPtr data, out nuint size, picture, (int)format) == 0
            ? Taken(data, size)
            : throw new LeptonicaException($"Leptonica could not write a picture of {picture.Depth} bits as {format}.");

    /// <summary>Encodes a picture as a JPEG file in memory.</summary>
    /// <param name="picture">Grey or colour.</param>
    /// <param name="quality">1, smallest, to 100, best.</param>
    /// <exception cref="LeptonicaException">JPEG cannot hold such a picture.</exception>
    public static byte[] EncodeJpeg(Pix picture, int quality) =>
        LeptonicaFunctions.EncodeJpeg(out IntPtr data, out nuint size, picture, quality, progressive: 0) == 0
            ? Taken(data, size)
            : throw new LeptonicaException($"Leptonica could not write a picture of {picture.Depth} bits as JPEG.");

    private static unsafe byte[] Taken(IntPtr data, nuint size)
    {
        byte[] encoded = new ReadOnlySpan<byte>((void*)data, checked((int)size)).ToArray();
        LeptonicaFunctions.Free(data);
        return encoded;
    }

    private static Pix ToGray(Pix decoded)
    {
        using (decoded)
        {
            using Pix opaque = Pix.Made(LeptonicaFunctions.RemoveAlpha(decoded), "lay the picture over white");
            Pix gray = Pix.Made(LeptonicaFunctions.ConvertTo8(opaque, keepPalette: 0), "turn the picture grey");
            (int horizontal, int vertical) = decoded.Resolution;
            _ = LeptonicaFunctions.SetResolution(gray, horizontal, vertical);
            return gray;
        }
    }
}
