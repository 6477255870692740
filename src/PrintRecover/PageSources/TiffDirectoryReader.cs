using System.Buffers.Binary;

namespace PrintRecover.PageSources;

/// <summary>
/// Walks the chain of a TIFF's directories (TIFF 6.0, section 2; BigTIFF with its wider fields) and picks those that
/// are pages: a smaller copy of another page, as archives keep, is none.
/// </summary>
/// <param name="stream">The file.</param>
internal sealed class TiffDirectoryReader(Stream stream)
{
    private const int NewSubfileTypeTag = 254;
    private const int ReducedResolution = 1;

    /// <summary>As many as libtiff follows.</summary>
    private const int MostDirectories = 65_535;

    private readonly HashSet<long> _seen = [];
    private bool _isLittleEndian;
    private bool _isBig;

    /// <summary>
    /// The indexes of the directories that are pages, from 0. Where the chain breaks, the broken directory counts as a
    /// page, so that its loss is noticed; none when not even the first can be read.
    /// </summary>
    internal IReadOnlyList<int> FindPages()
    {
        var pages = new List<int>();
        try
        {
            long offset = ReadHeader();
            for (int index = 0; offset != 0 && index < MostDirectories && _seen.Add(offset); index++)
            {
                pages.Add(index);
                (bool isPage, offset) = ReadDirectory(offset);
                if (!isPage)
                {
                    pages.RemoveAt(pages.Count - 1);
                }
            }
        }
        catch (Exception broken) when (broken is EndOfStreamException or ArgumentException)
        {
            return pages.Count > 1 ? pages : [];
        }

        return pages;
    }

    private long ReadHeader()
    {
        stream.Position = 0;
        _isLittleEndian = stream.ReadByte() == 'I';
        stream.Position = 2;
        _isBig = Read(2) == 43;
        stream.Position = _isBig ? 8 : 4;
        return Read(_isBig ? 8 : 4);
    }

    private (bool IsPage, long Next) ReadDirectory(long offset)
    {
        stream.Position = offset;
        long count = Read(_isBig ? 8 : 2);
        int entrySize = _isBig ? 20 : 12;
        long start = stream.Position;
        bool isPage = true;
        for (long entry = 0; entry < Math.Min(count, ushort.MaxValue); entry++)
        {
            stream.Position = start + entry * entrySize;
            if (Read(2) == NewSubfileTypeTag)
            {
                stream.Position = start + entry * entrySize + (_isBig ? 12 : 8);
                isPage = (Read(4) & ReducedResolution) == 0;
            }
        }

        stream.Position = checked(start + count * entrySize);
        return (isPage, Read(_isBig ? 8 : 4));
    }

    private long Read(int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        Span<byte> value = _isLittleEndian ? bytes[..size] : bytes[^size..];
        stream.ReadExactly(value);
        return _isLittleEndian ? BinaryPrimitives.ReadInt64LittleEndian(bytes) : BinaryPrimitives.ReadInt64BigEndian(bytes);
    }
}
