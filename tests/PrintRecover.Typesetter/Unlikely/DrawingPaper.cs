using PrintRecover.Model;

namespace PrintRecover.Typesetter.Unlikely;

/// <summary>White paper to draw on in black; what lies beside it is cut off.</summary>
internal sealed class DrawingPaper
{
    private readonly byte[] _pixels;

    public DrawingPaper(int width, int height)
    {
        (Width, Height, _pixels) = (width, height, new byte[width * height]);
        Array.Fill(_pixels, byte.MaxValue);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The picture.</summary>
    public GrayImage Image => new(Width, Height, _pixels);

    /// <summary>A filled box.</summary>
    public void Fill(Box box, byte level = 0)
    {
        Box part = box.Intersect(new Box(0, 0, Width, Height));
        for (int y = part.Y; y < part.Bottom; y++)
        {
            _pixels.AsSpan((y * Width) + part.X, part.Width).Fill(level);
        }
    }

    /// <summary>The outline of a box.</summary>
    public void Frame(Box box, int pen = 1)
    {
        Fill(box with { Height = pen });
        Fill(box with { Y = box.Bottom - pen, Height = pen });
        Fill(box with { Width = pen });
        Fill(box with { X = box.Right - pen, Width = pen });
    }

    /// <summary>A straight stroke of the pen in any direction.</summary>
    public void Stroke(double fromX, double fromY, double toX, double toY, int pen = 1)
    {
        int steps = (int)Math.Ceiling(Math.Max(1, Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY))));
        for (int i = 0; i <= steps; i++)
        {
            Fill(new Box((int)(fromX + ((toX - fromX) * i / steps)), (int)(fromY + ((toY - fromY) * i / steps)), pen, pen));
        }
    }

    /// <summary>A character: a box of strokes whose number and places follow from its code.</summary>
    public void Character(int x, int y, int size, int code)
    {
        int pen = Math.Max(1, size / 12);
        Fill(new Box(x, y + (code % 5 * size / 6), size, pen));
        Fill(new Box(x + (code / 5 % 5 * size / 6), y, pen, size));
        Fill(new Box(x + (size / 8), y + size - pen, size - (size / 4), pen));
        if (code % 3 == 0)
        {
            Frame(new Box(x + (size / 4), y + (size / 4), size / 2, size / 2), pen);
        }
    }

    /// <summary>Lines of characters over all of a box, a column as wide as so many of them.</summary>
    public void Text(Box box, int size, int columnCharacters, Random random)
    {
        int pitch = size * 9 / 8;
        for (int y = box.Y; y + size <= box.Bottom; y += size * 3 / 2)
        {
            for (int place = 0; (place * pitch) + size <= box.Width; place++)
            {
                if (place % (columnCharacters + 1) < columnCharacters)
                {
                    Character(box.X + (place * pitch), y, size, random.Next(60));
                }
            }
        }
    }

    /// <summary>Gives every pixel the level that it has by its place.</summary>
    public DrawingPaper Shade(Func<int, int, double> level)
    {
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                _pixels[(y * Width) + x] = (byte)Math.Clamp(level(x, y), 0, 255);
            }
        }

        return this;
    }

    /// <summary>The picture turned about its middle.</summary>
    public DrawingPaper Turned(double degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        return new DrawingPaper(Width, Height).Shade((x, y) =>
        {
            (double right, double down) = (x - (Width / 2.0), y - (Height / 2.0));
            int fromX = (int)((Width / 2.0) + (cos * right) + (sin * down));
            int fromY = (int)((Height / 2.0) - (sin * right) + (cos * down));
            return fromX >= 0 && fromX < Width && fromY >= 0 && fromY < Height ? _pixels[(fromY * Width) + fromX] : byte.MaxValue;
        });
    }
}
