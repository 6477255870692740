using PrintRecover.Model;
using PrintRecover.Typesetter.Layout;

namespace PrintRecover.Typesetter.Truth;

/// <summary>Makes the truth of a page from how it was made up; only the ink's exact edges are read from its picture.</summary>
public sealed class SheetTruth(Sheet sheet, GrayImage clean)
{
    private const double FrameWidth = 4;

    private readonly InkFinder _ink = new(clean);

    /// <summary>The truth.</summary>
    public PageTruth Make() => new(clean.Width, clean.Height, sheet.Language,
        [.. sheet.Regions.Select(MakeText), .. sheet.Ornaments.SelectMany(MakeOrnament)]);

    private TruthRegion MakeText(PlacedBlock region)
    {
        (Box Box, TruthLine Line)[] lines = [.. region.Lines.Select(MakeLine)];
        Box all = Box.Around(lines.Select(line => line.Box));
        return new TruthRegion(AreaKind.Text, region.Article, region.Role, region.IsContinuation, Outline(all), [.. lines.Select(line => line.Line)]);
    }

    private (Box Box, TruthLine Line) MakeLine(PlacedLine line)
    {
        Area area = sheet.Printed(line.Area);
        Box box = _ink.Around(BoxOf(area));
        bool isVertical = sheet.IsVertical != line.Block.IsSideways;
        double baseline = area.Top + line.Block.BaselineOffset;
        return (box, new TruthLine(
            line.Line.Text, Outline(box), isVertical ? [] : Outlines.Line(new Point(box.X, baseline), new Point(box.Right - 1, baseline)), isVertical));
    }

    private IEnumerable<TruthRegion> MakeOrnament(Ornament ornament)
    {
        Area area = sheet.Printed(ornament.Area);
        return ornament.Kind switch
        {
            OrnamentKind.Picture => [Plain(AreaKind.Image, area, ornament.Scene)],
            OrnamentKind.Rule or OrnamentKind.DoubleRule => [Plain(AreaKind.Separator, area, "")],
            OrnamentKind.Frame or OrnamentKind.TintedFrame => Sides(area).Select(side => Plain(AreaKind.Separator, side, "frame")),
            _ => [],
        };
    }

    private static IEnumerable<Area> Sides(Area frame) =>
    [
        frame with { Height = FrameWidth },
        frame with { Left = frame.Right - FrameWidth, Width = FrameWidth },
        frame with { Top = frame.Bottom - FrameWidth, Height = FrameWidth },
        frame with { Width = FrameWidth },
    ];

    private static TruthRegion Plain(AreaKind kind, Area area, string note) =>
        new(kind, "", null, false, Outline(BoxOf(area)), [], note);

    private static IReadOnlyList<Point> Outline(Box box) => Outlines.Of(box.X, box.Y, box.Right - 1, box.Bottom - 1);

    private static Box BoxOf(Area area) => Box.FromEdges(
        (int)Math.Floor(area.Left), (int)Math.Floor(area.Top), (int)Math.Ceiling(area.Right), (int)Math.Ceiling(area.Bottom));
}
