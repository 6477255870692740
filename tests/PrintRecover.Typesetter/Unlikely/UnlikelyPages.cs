using PrintRecover.Model;

namespace PrintRecover.Typesetter.Unlikely;

/// <summary>
/// Pictures that have too much of something: noise, dots, lines, boxes, frames, characters. Whatever looks at each thing
/// together with each other one takes minutes for them.
/// </summary>
public static class UnlikelyPages
{
    /// <summary>A pen's breadth and a body character of a scan at 300 dpi, pixels.</summary>
    private const int Pen = 3, Glyph = 34;

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<UnlikelyPage> All { get; } =
    [
        .. Plain(), .. Noise(), .. Pictures(), .. Patterns(), .. Lines(), .. Boxes(), .. Characters(),
    ];

    private static IEnumerable<UnlikelyPage> Plain()
    {
        yield return new("all white", paper => paper);
        yield return new("all black", paper => paper.Shade((_, _) => 0));
        yield return new("all grey", paper => paper.Shade((_, _) => 128));
        yield return new("left half black", paper => paper.Shade((x, _) => 2 * x < paper.Width ? 0 : 255));
    }

    private static IEnumerable<UnlikelyPage> Noise()
    {
        foreach (double share in new[] { 0.01, 0.1, 0.3, 0.5, 0.9 })
        {
            yield return new($"noise {share:P0}", paper => Speckled(paper, 1, share));
            yield return new($"coarse noise {share:P0}", paper => Speckled(paper, 5, share));
        }

        yield return new("grey noise", paper => paper.Shade((x, y) => Chance(x, y) * 256));
        yield return new("blots of all sizes", paper => Scattered(paper, 300, (random, x, y) =>
            paper.Fill(new Box(x, y, 1 + random.Next(1 << random.Next(8)), 1 + random.Next(1 << random.Next(8))))));
    }

    private static IEnumerable<UnlikelyPage> Pictures()
    {
        yield return new("gradient", paper => paper.Shade((x, y) => 255.0 * (x + y) / (paper.Width + paper.Height)));
        yield return new("photograph", paper => paper.Shade((x, y) => Photograph(x, y) + (20 * Chance(x, y))));
        foreach (int screen in new[] { 4, 8, 16 })
        {
            yield return new($"halftone {screen}", paper => paper.Shade((x, y) => Halftone(x, y, screen)));
        }
    }

    private static IEnumerable<UnlikelyPage> Patterns()
    {
        foreach (int side in new[] { 1, 3, 10, 34, 200 })
        {
            yield return new($"chessboard {side}", paper => paper.Shade((x, y) => ((x / side) + (y / side)) % 2 == 0 ? 0 : 255));
        }

        foreach (int pitch in new[] { 2, 6, 12, 40 })
        {
            yield return new($"dots {pitch}", paper => paper.Shade((x, y) => x % pitch < pitch / 2 && y % pitch < pitch / 2 ? 0 : 255));
        }

        yield return new("maze", Maze);
        yield return new("rings", paper => paper.Shade((x, y) =>
            (int)Math.Sqrt(Square(x - (paper.Width / 2)) + Square(y - (paper.Height / 2))) % 12 < Pen ? 0 : 255));
    }

    private static IEnumerable<UnlikelyPage> Lines()
    {
        foreach (int pitch in new[] { 2, 8, 30 })
        {
            yield return new($"lines across {pitch}", paper => paper.Shade((_, y) => y % pitch == 0 ? 0 : 255));
            yield return new($"lines down {pitch}", paper => paper.Shade((x, _) => x % pitch == 0 ? 0 : 255));
            yield return new($"lines both ways {pitch}", paper => paper.Shade((x, y) => x % pitch == 0 || y % pitch == 0 ? 0 : 255));
        }

        yield return new("slanting lines", paper => Scattered(paper, 40_000, (random, x, y) =>
            paper.Stroke(x, y, x + random.Next(-500, 500), y + random.Next(-500, 500))));
        yield return new("short rules across", paper => Dashes(paper, 300, 14));
        yield return new("short rules down", paper => Dashes(paper, 14, 300));
        yield return new("broken rules", paper => Scattered(paper, 2_000, (random, x, y) => paper.Fill(random.Next(2) == 0
            ? new Box(x, y, random.Next(400), Pen) : new Box(x, y, Pen, random.Next(400)))));
    }

    private static IEnumerable<UnlikelyPage> Boxes()
    {
        yield return new("frames in frames 4", paper => Nested(paper, 4, 1));
        yield return new("frames in frames 16", paper => Nested(paper, 16, Pen));
        yield return new("table of 200 columns", paper => Table(paper, paper.Width / 200, Glyph, withText: false));
        yield return new("table of small cells", paper => Table(paper, 12, 12, withText: false));
        yield return new("table of frames with text", paper => Table(paper, 6 * Glyph, 6 * Glyph, withText: true));
        yield return new("boxes over each other", paper => Scattered(paper, 3_000, (random, x, y) =>
            paper.Frame(new Box(x, y, random.Next(20, 900), random.Next(20, 900)), Pen)));
        yield return new("boxes beside each other", paper => EachCell(paper, 40, (random, x, y) =>
            paper.Frame(new Box(x, y, random.Next(8, 36), random.Next(8, 36)), Pen)));
        yield return new("black boxes", paper => EachCell(paper, 60, (random, x, y) =>
            paper.Fill(new Box(x, y, random.Next(4, 56), random.Next(4, 56)))));
    }

    private static IEnumerable<UnlikelyPage> Characters()
    {
        yield return new("one character", paper => Drawn(paper, () => paper.Character(paper.Width / 2, paper.Height / 2, Glyph, 3)));
        yield return new("a page of one character", paper => EachCell(paper, Glyph + 6, (_, x, y) => paper.Character(x, y, Glyph, 3)));
        yield return new("characters near and far", paper => Scattered(paper, 3_000, (random, x, y) =>
            paper.Character(x, y, random.Next(8, 80), random.Next(60))));
        yield return new("tiny text", paper => Text(paper, 9, 30));
        yield return new("text without columns", paper => Text(paper, Glyph, int.MaxValue - 1));
        yield return new("columns of one character", paper => Text(paper, Glyph, 1));
        yield return new("headlines only", paper => EachCell(paper, 110, (random, x, y) => paper.Character(x, y, 60 + random.Next(40), random.Next(60))));
        yield return new("letters of all sizes", paper => EachCell(paper, 90, (random, x, y) => paper.Character(x, y, random.Next(12, 88), random.Next(60))));
        yield return new("text turned by 30 degrees", paper => Text(paper, Glyph, 12).Turned(30));
        yield return new("text turned by 7 degrees", paper => Text(paper, Glyph, 12).Turned(7));
        yield return new("text on a black page", paper => Reversed(Text(paper, Glyph, 12)));
        yield return new("a strip across", paper => Text(paper, 8, 12), shape: 2000);
        yield return new("a strip down", paper => Text(paper, 8, 12), shape: 0.0005);
        yield return new("a noisy strip across", paper => Speckled(paper, 2, 0.3), shape: 2000);
        yield return new("a noisy strip down", paper => Speckled(paper, 2, 0.3), shape: 0.0005);
    }

    private static DrawingPaper Speckled(DrawingPaper paper, int side, double share) =>
        paper.Shade((x, y) => Chance(x / side, y / side) < share ? 0 : 255);

    /// <summary>A number from 0 to 1 that looks like chance and depends on the place alone.</summary>
    private static double Chance(int x, int y)
    {
        uint hash = ((uint)x * 0x9E3779B1) ^ ((uint)y * 0x85EBCA77);
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash = (hash ^ (hash >> 12)) * 0x297A2D39;
        return (hash ^ (hash >> 15)) / (double)uint.MaxValue;
    }

    private static double Photograph(int x, int y) =>
        118 + (50 * Math.Sin(x / 170.0) * Math.Cos(y / 230.0)) + (40 * Math.Sin((x + (2 * y)) / 61.0)) + (25 * Math.Cos((x - y) / 23.0));

    private static double Halftone(int x, int y, int screen)
    {
        double radius = screen * 0.75 * Math.Sqrt(1 - (Math.Clamp(Photograph(x, y), 0, 255) / 255));
        return Square((x % screen) - (screen / 2)) + Square((y % screen) - (screen / 2)) <= radius * radius ? 20 : 235;
    }

    private static DrawingPaper Maze(DrawingPaper paper) => EachCell(paper, 16, (random, x, y) =>
        paper.Fill(random.Next(2) == 0 ? new Box(x, y, 18, Pen) : new Box(x, y, Pen, 18)));

    private static DrawingPaper Nested(DrawingPaper paper, int step, int pen) => Drawn(paper, () =>
    {
        for (int inset = 10; 2 * inset + step < Math.Min(paper.Width, paper.Height); inset += step)
        {
            paper.Frame(new Box(inset, inset, paper.Width - (2 * inset), paper.Height - (2 * inset)), pen);
        }
    });

    private static DrawingPaper Table(DrawingPaper paper, int columnPixels, int rowPixels, bool withText)
    {
        (int column, int row) = (Math.Max(4, columnPixels), rowPixels);
        return EachCell(paper, column, row, (random, x, y) =>
        {
            if (withText)
            {
                paper.Frame(new Box(x + 6, y + 6, column - 12, row - 12), Pen);
                paper.Text(new Box(x + 20, y + 20, column - 40, row - 40), Glyph * 2 / 3, 40, random);
            }
            else
            {
                paper.Frame(new Box(x, y, column + 1, row + 1));
                paper.Fill(new Box(x + (column / 3), y + (row / 3), column / 3, row / 3));
            }
        });
    }

    private static DrawingPaper Dashes(DrawingPaper paper, int width, int height) => EachCell(
        paper, width, height, (_, x, y) => paper.Fill(new Box(x, y, width > height ? width - 80 : Pen, width > height ? Pen : height - 80)));

    private static DrawingPaper Text(DrawingPaper paper, int size, int columnCharacters) => Drawn(paper, () =>
        paper.Text(new Box(0, 0, paper.Width, paper.Height), size, columnCharacters, new Random(1)));

    private static DrawingPaper Reversed(DrawingPaper paper)
    {
        GrayImage image = paper.Image;
        return new DrawingPaper(paper.Width, paper.Height).Shade((x, y) => 255 - image.Row(y)[x]);
    }

    /// <summary>Draws in places at random, one for so many pixels of the page.</summary>
    private static DrawingPaper Scattered(DrawingPaper paper, int pixelsEach, Action<Random, int, int> draw) => Drawn(paper, () =>
    {
        var random = new Random(1);
        for (long left = (long)paper.Width * paper.Height; left > 0; left -= pixelsEach)
        {
            draw(random, random.Next(paper.Width), random.Next(paper.Height));
        }
    });

    private static DrawingPaper EachCell(DrawingPaper paper, int side, Action<Random, int, int> draw) => EachCell(paper, side, side, draw);

    private static DrawingPaper EachCell(DrawingPaper paper, int width, int height, Action<Random, int, int> draw) => Drawn(paper, () =>
    {
        var random = new Random(1);
        for (int y = 4; y < paper.Height; y += height)
        {
            for (int x = 4; x < paper.Width; x += width)
            {
                draw(random, x, y);
            }
        }
    });

    private static DrawingPaper Drawn(DrawingPaper paper, Action draw)
    {
        draw();
        return paper;
    }

    private static double Square(double value) => value * value;
}
