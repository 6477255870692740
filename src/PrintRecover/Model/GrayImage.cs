namespace PrintRecover.Model;

/// <summary>An 8-bit grey picture: 0 is black, 255 white; rows from the top, one byte a pixel, no padding.</summary>
public sealed class GrayImage
{
    /// <summary>Wraps pixels without copying them; the caller hands them over and no longer writes to them.</summary>
    /// <exception cref="ArgumentException">The array's length is not width times height.</exception>
    public GrayImage(int width, int height, byte[] pixels)
    {
        if (width <= 0 || height <= 0 || pixels.Length != (long)width * height)
        {
            throw new ArgumentException($"A {width}x{height} image does not fit {pixels.Length} bytes.", nameof(pixels));
        }

        (Width, Height, Pixels) = (width, height, pixels);
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>The pixels, row by row; to be read only.</summary>
    public byte[] Pixels { get; }

    /// <summary>One row of pixels.</summary>
    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>The part of the picture inside the box, which is clipped to the picture first.</summary>
    public GrayImage Crop(Box box)
    {
        Box part = box.Intersect(new Box(0, 0, Width, Height));
        byte[] pixels = new byte[part.Area];
        for (int y = 0; y < part.Height; y++)
        {
            Row(part.Y + y).Slice(part.X, part.Width).CopyTo(pixels.AsSpan(y * part.Width));
        }

        return new GrayImage(part.Width, part.Height, pixels);
    }
}
