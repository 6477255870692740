using System.Globalization;
using PrintRecover.Model;

namespace PrintRecover.Writers.Overlay;

/// <summary>Draws boxes of the prepared page where they stand in the scan: turned when it was skewed, bent when it was bent.</summary>
internal sealed class PageDrawing
{
    // A body character is never larger than this part of a page; where it seems so, as on posters, labels stay small.
    private const double FewestGlyphsAcross = 80;

    private readonly RgbRaster _raster;
    private readonly Page _page;
    private readonly double _scale;
    private readonly double _glyphPixels;

    public PageDrawing(RgbRaster raster, Page page)
    {
        (_raster, _page) = (raster, page);
        _scale = (double)raster.Width / page.ScanWidth;
        double glyph = page.GlyphHeight * _scale * page.Transform.Scale;
        _glyphPixels = Math.Min(glyph, Math.Min(raster.Width, raster.Height) / FewestGlyphsAcross);
    }

    public void Fill(Box box, RgbColor color, double opacity) => Fill(box, color, opacity, hatchPixels: 0);

    public void Hatch(Box box, RgbColor color) => Fill(box, color, 0.6, Math.Max(6, (int)(_glyphPixels / 2)));

    /// <summary>Outlines a box.</summary>
    /// <param name="box">Pixels of the prepared page.</param>
    /// <param name="color">The colour.</param>
    /// <param name="thickness">In heights of a body character.</param>
    public void Outline(Box box, RgbColor color, double thickness)
    {
        RasterPoint[] outline = OutlineOf(box);
        for (int i = 0; i < outline.Length; i++)
        {
            _raster.Stroke(outline[i], outline[(i + 1) % outline.Length], color, Pixels(thickness));
        }
    }

    /// <summary>An arrow from the end of one box, its middle below, to the beginning of another, its middle above.</summary>
    public void Arrow(Box from, Box to, RgbColor color)
    {
        RasterPoint start = Map(from.CenterX, from.CenterY);
        RasterPoint end = Map(to.CenterX, Math.Min(to.CenterY, to.Y + _page.GlyphHeight));
        RasterPoint way = end - start;
        if (way.Length < 1)
        {
            return;
        }

        RasterPoint head = way * (Pixels(0.8) / way.Length);
        RasterPoint side = head.Normal * 0.5;
        _raster.Stroke(start, end - head, color, Pixels(0.12));
        _raster.Fill([end, end - head + side, end - head - side], color, 1);
    }

    /// <summary>A label at the upper left corner of a box.</summary>
    public void Label(Box box, string text, RgbColor color)
    {
        double dot = Math.Max(1, Math.Round(_glyphPixels / LabelFont.Height * 1.2));
        int columns = (text.Length * LabelFont.Advance) + 1;
        int rows = LabelFont.Height + 2;

        // Mostly outside the box, so that its first characters stay legible.
        RasterPoint corner = Map(box.X, box.Y) - new RasterPoint(columns * dot * 0.7, rows * dot * 0.7);
        corner = new RasterPoint(Math.Max(0, corner.X), Math.Max(0, corner.Y));
        Square(corner, columns, rows, color);
        foreach ((int column, int row) in LabelFont.Dots(text))
        {
            Square(new RasterPoint(corner.X + ((column + 1) * dot), corner.Y + ((row + 1) * dot)), 1, 1, RgbColor.White);
        }

        void Square(RasterPoint at, int wide, int high, RgbColor fill) => _raster.Fill(
            [at, at + new RasterPoint(wide * dot, 0), at + new RasterPoint(wide * dot, high * dot), at + new RasterPoint(0, high * dot)],
            fill,
            1);
    }

    public void Number(Box box, int number, RgbColor color) =>
        Label(box, number.ToString(CultureInfo.InvariantCulture), color);

    /// <summary>Fills quadrilateral by quadrilateral, for what is bent may be hollow.</summary>
    private void Fill(Box box, RgbColor color, double opacity, int hatchPixels)
    {
        RasterPoint[] outline = OutlineOf(box);
        for (int i = 0; i + 1 < outline.Length / 2; i++)
        {
            _raster.Fill([outline[i], outline[i + 1], outline[^(i + 2)], outline[^(i + 1)]], color, opacity, hatchPixels);
        }
    }

    private RasterPoint[] OutlineOf(Box box) =>
        [.. _page.Transform.Outline(box).Select(point => new RasterPoint(point.X * _scale, point.Y * _scale))];

    private RasterPoint Map(double x, double y)
    {
        (double scanX, double scanY) = _page.Transform.ToScan(x, y);
        return new RasterPoint(scanX * _scale, scanY * _scale);
    }

    private double Pixels(double glyphHeights) => Math.Max(1, glyphHeights * _glyphPixels);
}
