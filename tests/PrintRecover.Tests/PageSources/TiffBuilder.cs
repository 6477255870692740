using System.Buffers.Binary;

namespace PrintRecover.Tests.PageSources;

/// <summary>Writes uncompressed grey TIFFs of several pages.</summary>
internal static class TiffBuilder
{
    /// <param name="pages">The pages; a smaller copy of another page is told by its flag.</param>
    /// <param name="bigEndian">The order of the bytes of numbers.</param>
    public static byte[] Build(IReadOnlyList<(TestPicture Picture, bool IsSmallerCopy)> pages, bool bigEndian = false)
    {
        var file = new MemoryStream();
        file.Write(bigEndian ? "MM\0*"u8 : "II*\0"u8);
        file.Write(new byte[4]);
        int link = 4;
        foreach ((TestPicture picture, bool isSmallerCopy) in pages)
        {
            int data = (int)file.Length;
            file.Write(picture.Pixels);
            file.Write(new byte[picture.Pixels.Length % 2]);
            WriteNumberAt(file, link, (int)file.Length, bigEndian);
            link = WriteDirectory(file, picture, data, isSmallerCopy, bigEndian);
        }

        return file.ToArray();
    }

    /// <summary>Writes the directory at the end of the file and returns where the link to the next one stands.</summary>
    private static int WriteDirectory(MemoryStream file, TestPicture picture, int data, bool isSmallerCopy, bool bigEndian)
    {
        (int Tag, int Value)[] entries =
        [
            (254, isSmallerCopy ? 1 : 0), (256, picture.Width), (257, picture.Height), (258, 8), (259, 1), (262, 1),
            (273, data), (277, 1), (278, picture.Height), (279, picture.Pixels.Length),
        ];
        Write(file, entries.Length, 2, bigEndian);
        foreach ((int tag, int value) in entries)
        {
            Write(file, tag, 2, bigEndian);
            Write(file, 4, 2, bigEndian);
            Write(file, 1, 4, bigEndian);
            Write(file, value, 4, bigEndian);
        }

        Write(file, 0, 4, bigEndian);
        return (int)file.Length - 4;
    }

    private static void WriteNumberAt(MemoryStream file, int position, int value, bool bigEndian)
    {
        file.Position = position;
        Write(file, value, 4, bigEndian);
        file.Position = file.Length;
    }

    private static void Write(MemoryStream file, int value, int size, bool bigEndian)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        bytes = bytes[..size];
        if (bigEndian)
        {
            bytes.Reverse();
        }

        file.Write(bytes);
    }
}
