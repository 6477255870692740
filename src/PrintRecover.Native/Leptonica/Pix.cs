using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PrintRecover.Native.Leptonica;

/// <summary>
/// One picture of Leptonica's, in grey (8 bits a pixel, 0 is black) or black and white (1 bit a pixel, 1 is black).
/// Operations make a new picture; this one stays as it is.
/// </summary>
public sealed class Pix : SafeHandle
{
    private const int GrayDepth = 8;

    /// <summary>For the marshaller; use <see cref="FromGray"/> or <see cref="PictureFile"/>.</summary>
    public Pix()
        : base(IntPtr.Zero, ownsHandle: true)
    {
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == IntPtr.Zero;

    /// <summary>Width in pixels.</summary>
    public int Width => Dimensions.Width;

    /// <summary>Height in pixels.</summary>
    public int Height => Dimensions.Height;

    /// <summary>Bits a pixel.</summary>
    public int Depth => Dimensions.Depth;

    /// <summary>Dots an inch along x and y; 0 when the file stated none.</summary>
    public (int Horizontal, int Vertical) Resolution
    {
        get
        {
            _ = LeptonicaFunctions.Resolution(this, out int horizontal, out int vertical);
            return (horizontal, vertical);
        }
    }

    private (int Width, int Height, int Depth) Dimensions
    {
        get
        {
            _ = LeptonicaFunctions.Dimensions(this, out int width, out int height, out int depth);
            return (width, height, depth);
        }
    }

    /// <summary>Copies a grey picture: rows from the top, one byte a pixel, no padding.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="pixels">The picture's bytes.</param>
    /// <param name="resolution">Dots an inch to state when it is encoded; 0 for none.</param>
    /// <exception cref="LeptonicaException">The picture is larger than Leptonica takes.</exception>
    public static unsafe Pix FromGray(int width, int height, ReadOnlySpan<byte> pixels, int resolution = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pixels.Length, (long)width * height);
        Pix picture = Made(LeptonicaFunctions.Create(width, height, GrayDepth), $"make a picture of {width}x{height} pixels");
        _ = LeptonicaFunctions.SetResolution(picture, resolution, resolution);
        int wordsPerLine = LeptonicaFunctions.WordsPerLine(picture);
        var words = new Span<uint>((void*)LeptonicaFunctions.Data(picture), checked(wordsPerLine * height));
        for (int y = 0; y < height; y++)
        {
            Span<uint> line = words.Slice(y * wordsPerLine, wordsPerLine);
            line[^1] = 0;
            pixels.Slice(y * width, width).CopyTo(MemoryMarshal.AsBytes(line));
            SwapBytes(line, line);
        }

        return picture;
    }

    /// <summary>The picture's bytes in grey: rows from the top, one byte a pixel, no padding.</summary>
    public unsafe byte[] ToGray()
    {
        using Pix? converted = Depth == GrayDepth
            ? null
            : Made(LeptonicaFunctions.ConvertTo8(this, keepPalette: 0), "turn the picture grey");
        Pix gray = converted ?? this;
        (int width, int height, _) = gray.Dimensions;
        int wordsPerLine = LeptonicaFunctions.WordsPerLine(gray);
        var words = new ReadOnlySpan<uint>((void*)LeptonicaFunctions.Data(gray), checked(wordsPerLine * height));
        byte[] pixels = GC.AllocateUninitializedArray<byte>(checked(width * height));
        uint[] line = new uint[wordsPerLine];
        for (int y = 0; y < height; y++)
        {
            SwapBytes(words.Slice(y * wordsPerLine, wordsPerLine), line);
            MemoryMarshal.AsBytes(line.AsSpan())[..width].CopyTo(pixels.AsSpan(y * width));
        }

        return pixels;
    }

    /// <summary>Makes black what is darker than a grey value and white what is not: one bit a pixel.</summary>
    public Pix Threshold(int grayValue) =>
        Made(LeptonicaFunctions.Threshold(this, grayValue), "make the picture black and white");

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        LeptonicaFunctions.Destroy(ref handle);
        return true;
    }

    /// <summary>Passes on a picture that Leptonica made, or says what it could not do.</summary>
    internal static Pix Made(Pix? picture, string task)
    {
        if (picture is { IsInvalid: false })
        {
            return picture;
        }

        picture?.Dispose();
        throw new LeptonicaException($"Leptonica could not {task}.");
    }

    /// <summary>
    /// Leptonica keeps the pixels of a line in 32-bit words, the leftmost in the highest byte; on a little-endian
    /// processor that is the reverse of their order in memory.
    /// </summary>
    private static void SwapBytes(ReadOnlySpan<uint> from, Span<uint> to)
    {
        if (BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(from, to);
        }
        else
        {
            from.CopyTo(to);
        }
    }
}
