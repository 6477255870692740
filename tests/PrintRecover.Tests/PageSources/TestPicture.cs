using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.PageSources;

/// <summary>A small grey picture that looks different from every side.</summary>
internal sealed record TestPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>Waves of grey over a slope, smooth enough for lossy formats.</summary>
    public static TestPicture Gray(int width, int height) => new(width, height,
        [.. Enumerable.Range(0, width * height).Select(i => (byte)(
            60 + 120.0 * (i % width) / width + 50.0 * (i / width) / height + 20 * Math.Sin(i % width / 7.0)))]);

    /// <summary>Black strokes on white.</summary>
    public static TestPicture Ink(int width, int height) => new(width, height,
        [.. Enumerable.Range(0, width * height).Select(i => (byte)(
            i / width % 13 < 5 && i % width * (i / width / 13 + 3) % 29 < 11 ? 0 : 255))]);

    public static TestPicture Plain(int width, int height, byte gray) =>
        new(width, height, Enumerable.Repeat(gray, width * height).ToArray());

    /// <summary>Eight pixels a byte, rows padded to whole bytes, 1 for white.</summary>
    public byte[] PackedBits()
    {
        int stride = (Width + 7) / 8;
        byte[] bits = new byte[stride * Height];
        for (int i = 0; i < Pixels.Length; i++)
        {
            bits[i / Width * stride + i % Width / 8] |= (byte)((Pixels[i] > 127 ? 0x80 : 0) >> (i % Width % 8));
        }

        return bits;
    }

    public TestPicture TurnedClockwise(int quarters) => quarters == 0
        ? this
        : new TestPicture(Height, Width, [.. Enumerable.Range(0, Pixels.Length)
            .Select(i => Pixels[(Height - 1 - i % Height) * Width + i / Height])]).TurnedClockwise(quarters - 1);

    /// <summary>The picture file; black and white for <see cref="PictureFormat.TiffGroup4"/>.</summary>
    public byte[] Encode(PictureFormat format, int dpi = 0)
    {
        using Pix picture = Pix.FromGray(Width, Height, Pixels, dpi);
        using Pix? binary = format == PictureFormat.TiffGroup4 ? picture.Threshold(128) : null;
        return PictureFile.Encode(binary ?? picture, format);
    }

    /// <summary>What a lossy format makes of the picture.</summary>
    public byte[] After(PictureFormat format)
    {
        using Pix decoded = PictureFile.DecodeGray(Encode(format));
        return decoded.ToGray();
    }
}
