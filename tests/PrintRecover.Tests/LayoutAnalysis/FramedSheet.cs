using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

/// <summary>A page of vertical lines, laid out by hand and drawn, in a frame of rules.</summary>
internal sealed class FramedSheet
{
    public const int Glyph = 30, Width = 2000, Height = 2000;

    /// <summary>The frame around the text, its two upright rules and the one above.</summary>
    public static readonly Box Left = new(270, 280, 6, 1400), Right = new(1730, 280, 6, 1400), Top = new(270, 280, 1466, 6);

    private readonly byte[] _pixels = [.. Enumerable.Repeat((byte)255, Width * Height)];
    private readonly List<LayoutRegion> _regions = [];

    public FramedSheet() => Region([.. Enumerable.Range(0, 30).Select(line => new Box(300 + (47 * line), 320, Glyph, 1300))]);

    /// <summary>Adds a region of lines, drawn in this grey; a line higher than wide runs down.</summary>
    public FramedSheet Region(Box[] lines, byte gray = 0, RegionKind kind = RegionKind.Paragraph)
    {
        foreach (Box line in lines)
        {
            Draw(line, gray);
        }

        _regions.Add(new LayoutRegion(
            _regions.Count, kind, Box.Around(lines), kind == RegionKind.Picture ? [] : [.. lines.Select(line => new LayoutLine(line, line.Height > line.Width))]));
        return this;
    }

    /// <summary>The page with these rules.</summary>
    public PageLayout Layout(params Box[] rules)
    {
        var gray = new GrayImage(Width, Height, _pixels);
        var ink = new GrayImage(Width, Height, [.. _pixels.Select(pixel => pixel < 200 ? (byte)0 : (byte)255)]);
        return new PageLayout(
            new PreparedPage(new PageOrigin("page", 1, Width, Height, 300), gray, ink, PageTransform.Identity),
            _regions, rules, [], Glyph, TextDirection.VerticalRightToLeft);
    }

    /// <summary>Every other row of a box is ink.</summary>
    private void Draw(Box box, byte gray)
    {
        for (int y = box.Y; y < box.Bottom; y += 2)
        {
            _pixels.AsSpan((y * Width) + box.X, box.Width).Fill(gray);
        }
    }
}
