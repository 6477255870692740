using PrintRecover.Model;

namespace PrintRecover.Tests.Preprocessing;

/// <summary>A drawn page: rectangles for letters, with the shades that a scan has.</summary>
internal sealed class PrintedPage
{
    private const byte Black = 30;
    private readonly byte[] _pixels;

    public PrintedPage(int width, int height, byte paper = 235)
    {
        (Width, Height) = (width, height);
        _pixels = new byte[width * height];
        Array.Fill(_pixels, paper);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Lines of square characters; every seventh place is left empty, so that rows look like words.</summary>
    public PrintedPage WithText(Box area, int glyph, bool vertical = false)
    {
        int pitch = glyph * 5 / 4;
        int lead = glyph * 2;
        (int along, int across) = vertical ? (area.Height, area.Width) : (area.Width, area.Height);
        for (int line = 0; line * lead + glyph <= across; line++)
        {
            for (int place = 0; place * pitch + glyph <= along; place++)
            {
                if ((place + 3 * line) % 7 != 0)
                {
                    (int x, int y) = vertical ? (line * lead, place * pitch) : (place * pitch, line * lead);
                    Fill(new Box(area.X + x, area.Y + y, glyph, glyph), Black);
                }
            }
        }

        return this;
    }

    public PrintedPage Fill(Box box, byte shade)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            Array.Fill(_pixels, shade, y * Width + box.X, box.Width);
        }

        return this;
    }

    /// <summary>The light falls off to the right, down to the given share.</summary>
    public PrintedPage DimTo(double share)
    {
        for (int i = 0; i < _pixels.Length; i++)
        {
            _pixels[i] = (byte)(_pixels[i] * (1 - (1 - share) * (i % Width) / Width));
        }

        return this;
    }

    public GrayImage Image => new(Width, Height, [.. _pixels]);

    public PageScan Scan => new("page.png", 1, Image, 300);

    /// <summary>The page laid down crooked: its lines go down to the right by so many degrees.</summary>
    public PageScan Leaning(double degrees)
    {
        byte[] pixels = new byte[Width * Height];
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        for (int i = 0; i < pixels.Length; i++)
        {
            (double x, double y) = (i % Width + 0.5 - Width / 2.0, i / Width + 0.5 - Height / 2.0);
            pixels[i] = Sample(cos * x + sin * y + Width / 2.0 - 0.5, cos * y - sin * x + Height / 2.0 - 0.5);
        }

        return new PageScan("leaning.png", 1, new GrayImage(Width, Height, pixels), 300);
    }

    /// <summary>The page bent: its ink lies further down by so many pixels, place by place.</summary>
    /// <param name="drop">The drop at a point of the bent page, in pixels.</param>
    public PageScan Bent(Func<double, double, double> drop) => Moved((_, _) => 0, drop);

    /// <summary>The page's ink moved to the right and down by so many pixels, place by place.</summary>
    /// <param name="right">How far to the right a point of the moved page has come, in pixels.</param>
    /// <param name="down">How far down, in pixels.</param>
    public PageScan Moved(Func<double, double, double> right, Func<double, double, double> down)
    {
        byte[] pixels = new byte[Width * Height];
        for (int i = 0; i < pixels.Length; i++)
        {
            (int x, int y) = (i % Width, i / Width);
            pixels[i] = Sample(x - right(x, y), y - down(x, y));
        }

        return new PageScan("moved.png", 1, new GrayImage(Width, Height, pixels), 300);
    }

    private byte Sample(double x, double y)
    {
        x = Math.Clamp(x, 0, Width - 1.001);
        y = Math.Clamp(y, 0, Height - 1.001);
        int at = (int)y * Width + (int)x;
        (double right, double down) = (x - Math.Floor(x), y - Math.Floor(y));
        double upper = _pixels[at] * (1 - right) + _pixels[at + 1] * right;
        double lower = _pixels[at + Width] * (1 - right) + _pixels[at + Width + 1] * right;
        return (byte)Math.Round(upper * (1 - down) + lower * down);
    }
}
