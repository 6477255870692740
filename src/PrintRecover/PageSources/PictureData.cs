using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintRecover.PageSources;

/// <summary>
/// Looks through encoded pictures without decoding them: decoders fill what is missing with grey and say nothing, and
/// some allocate by a second size that the header does not tell.
/// </summary>
internal static class PictureData
{
    /// <summary>True when the data reach to the end that the format marks.</summary>
    internal static bool IsComplete(ReadOnlySpan<byte> data, FileKind kind) => kind switch
    {
        FileKind.Jpeg => HasJpegEnd(data),
        FileKind.Png => data.IndexOf("IEND"u8) >= 0,
        FileKind.Jpeg2000 => data.LastIndexOf<byte>([0xFF, 0xD9]) >= 0,
        FileKind.WebP => data.Length >= 8 && BinaryPrimitives.ReadUInt32LittleEndian(data[4..]) + 8L <= data.Length,
        _ => true,
    };

    /// <summary>
    /// The size that the codestream of a JPEG 2000 picture states in its SIZ marker (ISO/IEC 15444-1, A.5.1), which is
    /// what a decoder allocates; null where there is no codestream.
    /// </summary>
    internal static (long Width, long Height)? Jpeg2000Size(ReadOnlySpan<byte> data)
    {
        int start = data.IndexOf<byte>([0xFF, 0x4F, 0xFF, 0x51]);
        if (start < 0 || data.Length < start + 24)
        {
            return null;
        }

        ReadOnlySpan<byte> fields = data[(start + 8)..];
        return (
            (long)BinaryPrimitives.ReadUInt32BigEndian(fields) - BinaryPrimitives.ReadUInt32BigEndian(fields[8..]),
            (long)BinaryPrimitives.ReadUInt32BigEndian(fields[4..]) - BinaryPrimitives.ReadUInt32BigEndian(fields[12..]));
    }

    /// <summary>True when zlib data hold so many bytes: a picture has at least one bit a pixel.</summary>
    internal static bool Inflates(byte[] data, long leastBytes)
    {
        byte[] buffer = new byte[81_920];
        using var inflated = new ZLibStream(new MemoryStream(data, writable: false), CompressionMode.Decompress);
        try
        {
            for (long left = leastBytes; left > 0;)
            {
                int count = inflated.Read(buffer);
                if (count == 0)
                {
                    return false;
                }

                left -= count;
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>
    /// Steps over the segments before the first scan (a preview inside one has an end mark of its own), then looks for
    /// the end mark, which compressed data cannot contain (ITU-T T.81, B.1).
    /// </summary>
    private static bool HasJpegEnd(ReadOnlySpan<byte> data)
    {
        const byte startOfScan = 0xDA;
        for (int position = 2; position + 4 <= data.Length;)
        {
            if (data[position] != 0xFF)
            {
                return false;
            }

            if (data[position + 1] == 0xFF)
            {
                position++;
                continue;
            }

            if (data[position + 1] == startOfScan)
            {
                return data[position..].IndexOf<byte>([0xFF, 0xD9]) >= 0;
            }

            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(position + 2)..]);
        }

        return false;
    }
}
