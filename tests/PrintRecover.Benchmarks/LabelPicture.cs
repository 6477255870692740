using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintRecover.Benchmarks;

/// <summary>A PNG of 8-bit colours without interlacing, as labels are kept: their colours tell more than their greys.</summary>
internal sealed class LabelPicture
{
    private const int Channels = 3;

    private readonly byte[] _pixels;

    private LabelPicture(int width, int height, byte[] pixels) => (Width, Height, _pixels) = (width, height, pixels);

    /// <summary>Width, pixels.</summary>
    public int Width { get; }

    /// <summary>Height, pixels.</summary>
    public int Height { get; }

    /// <summary>The colour of a pixel.</summary>
    public (byte Red, byte Green, byte Blue) this[int x, int y] =>
        (_pixels[(y * Width + x) * Channels], _pixels[(y * Width + x) * Channels + 1], _pixels[(y * Width + x) * Channels + 2]);

    /// <summary>Reads a file (ISO/IEC 15948).</summary>
    public static LabelPicture Read(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        (int width, int height) = (0, 0);
        using var data = new MemoryStream();
        for (int at = 8; at + 12 <= file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            ReadOnlySpan<byte> content = file.Slice(at + 8, length);
            if (file.Slice(at + 4, 4).SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                if (content[8] != 8 || content[9] != 2 || content[12] != 0)
                {
                    throw new InputException($"{path} is no PNG of 8-bit colours without interlacing.");
                }
            }
            else if (file.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(content);
            }

            at += length + 12;
        }

        data.Position = 0;
        return new LabelPicture(width, height, Unfilter(data, width * Channels, height));
    }

    private static byte[] Unfilter(Stream data, int rowBytes, int height)
    {
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        byte[] pixels = new byte[rowBytes * height];
        byte[] above = new byte[rowBytes];
        for (int y = 0; y < height; y++)
        {
            int filter = inflated.ReadByte();
            byte[] row = new byte[rowBytes];
            inflated.ReadExactly(row);
            for (int i = 0; i < rowBytes; i++)
            {
                int left = i < Channels ? 0 : row[i - Channels];
                int corner = i < Channels ? 0 : above[i - Channels];
                row[i] += (byte)Predicted(filter, left, above[i], corner);
            }

            row.CopyTo(pixels, y * rowBytes);
            above = row;
        }

        return pixels;
    }

    private static int Predicted(int filter, int left, int above, int corner) => filter switch
    {
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => new[] { left, above, corner }.MinBy(value => Math.Abs(left + above - corner - value)),
        _ => 0,
    };
}
