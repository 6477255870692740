using System.Buffers.Binary;
using System.Text;

namespace PrintRecover.Tests.PageSources;

/// <summary>Writes PNG files of any colour type, whatever they claim.</summary>
internal static class PngBuilder
{
    /// <summary>Colour types of the PNG specification.</summary>
    public enum Color
    {
        Gray = 0,
        Rgb = 2,
        Palette = 3,
        GrayAlpha = 4,
        Rgba = 6,
    }

    /// <param name="width">The width that the header claims.</param>
    /// <param name="height">The height that the header claims.</param>
    /// <param name="bits">Bits a sample.</param>
    /// <param name="color">The colour type.</param>
    /// <param name="rows">The samples, each row without its filter byte.</param>
    /// <param name="palette">Red, green and blue of each colour of the palette.</param>
    public static byte[] Build(int width, int height, int bits, Color color, byte[][] rows, byte[]? palette = null)
    {
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)bits, (byte)color);
        WriteChunk(file, "IHDR", header);
        if (palette is not null)
        {
            WriteChunk(file, "PLTE", palette);
        }

        WriteChunk(file, "IDAT", PdfPicture.Deflate([.. rows.SelectMany(row => row.Prepend((byte)0))]));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(typed));
        file.Write(number);
    }

    /// <summary>CRC-32 (ISO 3309), as the PNG specification asks.</summary>
    private static uint Checksum(byte[] data)
    {
        uint checksum = uint.MaxValue;
        foreach (byte value in data)
        {
            checksum ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) != 0 ? checksum >> 1 ^ 0xEDB88320 : checksum >> 1;
            }
        }

        return ~checksum;
    }
}
