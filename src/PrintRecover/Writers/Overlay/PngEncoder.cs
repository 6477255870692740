using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintRecover.Writers.Overlay;

/// <summary>Writes PNG (W3C Portable Network Graphics, third edition): true colour, eight bits, no filter.</summary>
internal static class PngEncoder
{
    private static readonly byte[] Signature = [137, 80, 78, 71, 13, 10, 26, 10];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(index => CrcOfByte((uint)index))];

    public static void Write(RgbRaster raster, Stream output)
    {
        output.Write(Signature);
        WriteChunk(output, "IHDR"u8, Header(raster));
        WriteChunk(output, "IDAT"u8, Compress(raster));
        WriteChunk(output, "IEND"u8, []);
    }

    private static byte[] Header(RgbRaster raster)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), raster.Height);
        header[8] = 8; // bits a channel
        header[9] = 2; // red, green, blue
        return header;
    }

    private static byte[] Compress(RgbRaster raster)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            int rowBytes = 3 * raster.Width;
            for (int y = 0; y < raster.Height; y++)
            {
                // Few shades in long runs, as drawn here, pack better without a filter.
                zlib.WriteByte(0);
                zlib.Write(raster.Pixels, y * rowBytes, rowBytes);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        output.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }

    // The polynomial of ISO 3309, bits reversed, as the PNG specification's annex D gives it.
    private static uint CrcOfByte(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
