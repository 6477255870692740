using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

/// <summary>A page drawn for the layout analysis: characters of a few strokes, as Chinese ones are, in black on white.</summary>
internal sealed class DrawnPage(int width, int height)
{
    /// <summary>A body character's side, and from one character and one line to the next, pixels.</summary>
    public const int Glyph = 34, Pitch = 38, LinePitch = 52;

    private readonly List<(Box Box, byte Level)> _tints = [];
    private readonly byte[] _pixels = [.. Enumerable.Repeat((byte)255, width * height)];
    private int _characters;

    /// <summary>The place of a line of so many characters.</summary>
    public static Box LineBox(int x, int y, int characters, int glyph = Glyph) =>
        new(x, y, ((characters - 1) * PitchOf(glyph)) + glyph, glyph);

    /// <summary>The place of a column of so many full lines.</summary>
    public static Box ColumnBox(int x, int y, int characters, int lines) =>
        LineBox(x, y, characters) with { Height = ((lines - 1) * LinePitch) + Glyph };

    /// <summary>One line of characters, in bold strokes if wanted.</summary>
    public DrawnPage Line(int x, int y, int characters, int glyph = Glyph, bool bold = false)
    {
        for (int i = 0; i < characters; i++)
        {
            Character(x + (i * PitchOf(glyph)), y, glyph, bold);
        }

        return this;
    }

    /// <summary>Lines of equal length below each other.</summary>
    public DrawnPage Column(int x, int y, int characters, int lines)
    {
        for (int i = 0; i < lines; i++)
        {
            Line(x, y + (i * LinePitch), characters);
        }

        return this;
    }

    /// <summary>Characters below each other.</summary>
    public DrawnPage VerticalLine(int x, int y, int characters, int glyph)
    {
        for (int i = 0; i < characters; i++)
        {
            Character(x, y + (i * PitchOf(glyph)), glyph, bold: false);
        }

        return this;
    }

    /// <summary>The outline of a box, in a line of so many pixels.</summary>
    public DrawnPage Frame(Box box, int thickness = 3) => this
        .Fill(box with { Height = thickness })
        .Fill(box with { Y = box.Bottom - thickness, Height = thickness })
        .Fill(box with { Width = thickness })
        .Fill(box with { X = box.Right - thickness, Width = thickness });

    /// <summary>A photograph in halftone: dots so large that they run into each other.</summary>
    public DrawnPage Picture(Box box)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int x = box.X; x < box.Right; x++)
            {
                (int right, int down) = ((x % 7) - 3, (y % 7) - 3);
                _pixels[(y * width) + x] = (right * right) + (down * down) <= 10 + (x / 50 % 3) ? (byte)0 : (byte)255;
            }
        }

        return this;
    }

    /// <summary>A photograph in a screen so coarse that white shows between its dots.</summary>
    public DrawnPage Screen(Box box)
    {
        for (int y = box.Y; y < box.Bottom; y += 12)
        {
            for (int x = box.X; x < box.Right; x += 12)
            {
                Fill(new Box(x, y, 6, 6));
            }
        }

        return this;
    }

    /// <summary>A straight stroke of the pen in any direction.</summary>
    public DrawnPage Stroke(int fromX, int fromY, int toX, int toY, int pen = 4)
    {
        int steps = Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        for (int i = 0; i <= steps; i++)
        {
            Fill(new Box(fromX + ((toX - fromX) * i / steps), fromY + ((toY - fromY) * i / steps), pen, pen));
        }

        return this;
    }

    /// <summary>Hatched bars of different heights on an axis.</summary>
    public DrawnPage BarChart(Box box)
    {
        Stroke(box.X, box.Y, box.X, box.Bottom - 4).Stroke(box.X, box.Bottom - 4, box.Right - 4, box.Bottom - 4);
        for (int bar = 0; bar < 5; bar++)
        {
            int left = box.X + 20 + (bar * (box.Width - 40) / 5);
            int right = left + (box.Width / 8);
            int top = box.Y + 20 + (bar * 2 % 5 * box.Height / 8);
            Frame(Box.FromEdges(left, top, right, box.Bottom), 4);
            for (int y = top; y + right - left < box.Bottom; y += 16)
            {
                Stroke(left, y + right - left, right - 4, y);
            }
        }

        return this;
    }

    /// <summary>Halls with saw-tooth roofs on a line of ground, in the bare outline.</summary>
    public DrawnPage Factory(Box box)
    {
        int hall = box.Width / 4;
        Stroke(box.X, box.Bottom - 4, box.Right - 4, box.Bottom - 4);
        for (int left = box.X; left + hall <= box.Right; left += hall)
        {
            Stroke(left, box.Bottom - 4, left, box.Y).Stroke(left, box.Y, left + hall - 4, box.Y + (box.Height / 2));
        }

        return this;
    }

    /// <summary>A black box: a rule, a stop, a blot.</summary>
    public DrawnPage Fill(Box box)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            _pixels.AsSpan((y * width) + box.X, box.Width).Clear();
        }

        return this;
    }

    /// <summary>Black for white and white for black: a dark panel, if there is print in the box.</summary>
    public DrawnPage Reverse(Box box)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int x = box.X; x < box.Right; x++)
            {
                _pixels[(y * width) + x] = (byte)(255 - _pixels[(y * width) + x]);
            }
        }

        return this;
    }

    /// <summary>Paper in a grey that the print on it still stands out from.</summary>
    public DrawnPage Tint(Box box, byte level)
    {
        _tints.Add((box, level));
        return this;
    }

    /// <summary>The page as the preprocessor would hand it on.</summary>
    public PreparedPage Prepare()
    {
        var image = new GrayImage(width, height, [.. _pixels]);
        var gray = new GrayImage(width, height, [.. _pixels]);
        foreach ((Box box, byte level) in _tints)
        {
            for (int y = box.Y; y < box.Bottom; y++)
            {
                gray.Pixels.AsSpan((y * width) + box.X, box.Width).Replace((byte)255, level);
            }
        }

        return new PreparedPage(new PageScan("drawn.png", 1, image, 300).Origin, gray, image, PageTransform.Identity);
    }

    /// <summary>A stroke down, three across at heights that differ from character to character, and a side or none.</summary>
    private void Character(int x, int y, int size, bool bold)
    {
        int variant = _characters++;
        int stroke = Math.Max(2, size * (bold ? 5 : 3) / 34);
        int step = size / 16;
        int top = variant * 2 % 5 * step;
        int middle = (size / 2) - (variant % 3 * step);
        int foot = size - stroke - (variant * 2 % 3 * step);
        Fill(new Box(x + ((size - stroke) / 2), y, stroke, size));
        foreach (int bar in new[] { top, middle, foot })
        {
            Fill(new Box(x, y + bar, size, stroke));
        }

        if (variant % 2 == 0)
        {
            Fill(new Box(x, y, stroke, size));
        }
    }

    private static int PitchOf(int glyph) => glyph * Pitch / Glyph;
}
