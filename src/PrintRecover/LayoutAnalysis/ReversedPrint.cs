using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Turns print that stands white on a dark panel to black on white, so that all later stages and the recogniser meet it as
/// they meet other print. A panel is one solid patch of ink whose holes are characters: the patch becomes paper, its small
/// holes become ink, and what it leaves open (a picture's window, text in another colour) stays as it is. So a panel may have
/// any shape.
/// </summary>
internal sealed class ReversedPrint
{
    /// <summary>A panel is no thinner than one line of small type and no shorter than two characters, in glyphs.</summary>
    private const double ThinnestGlyphs = 1.2, ShortestGlyphs = 2.5;

    /// <summary>Holes of characters and of their strokes are no smaller and no larger than this, in glyphs.</summary>
    private const double SmallestHoleGlyphs = 0.25, LargestHoleGlyphs = 12;

    /// <summary>A table's lines fill less of what they enclose, and lines of characters leave more of a panel.</summary>
    private const double LeastInk = 0.4;

    /// <summary>Holes cover at least this share of a panel; specks in a shadow cover less.</summary>
    private const double LeastHoles = 0.06;

    /// <summary>Two holes alone must be whole characters and cover so much.</summary>
    private const double LeastHolesOfTwo = 0.25;

    /// <summary>A label of one line fills its box but for round corners, and is this much longer than thick; characters that touch are not.</summary>
    private const double LabelFill = 0.9, LabelAspect = 1.5;

    /// <summary>Most characters keep off a label's edges by this share of its thickness; the white of a hatching reaches them.</summary>
    private const double LabelMargin = 0.04, ShareWithMargin = 0.7;

    /// <summary>Boxes of characters hardly overlap; those of slanting stripes, taken together, are larger than what they fill.</summary>
    private const double LargestOverlap = 1.2;

    /// <summary>
    /// What is thicker than a character, in glyphs, may have any shape, if so many of its holes stand in lines, and so large a share: those
    /// of a photograph do not.
    /// </summary>
    private const double LargestCharacterGlyphs = 8, LeastInLines = 8, LeastShareInLines = 0.35;

    /// <summary>The white between the dots of a screen stands in lines as well, but is smaller than this, in glyphs.</summary>
    private const double SmallestCharacterGlyphs = 0.45;

    private readonly double _glyph;

    private ReversedPrint(double glyph) => _glyph = glyph;

    /// <summary>The page with all its print dark on light.</summary>
    /// <param name="page">The page as printed.</param>
    /// <param name="ink">Its connected patches of ink.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static PreparedPage Turn(PreparedPage page, InkComponents ink, double glyph)
    {
        var print = new ReversedPrint(glyph);
        int[] candidates = [.. Enumerable.Range(0, ink.Boxes.Count).Where(i => print.MayBePanel(ink.Boxes[i], ink.Areas[i]))];
        List<Panel> panels = [.. Panel.Of(page, ink, candidates).Where(print.IsPanel)];
        if (panels.Count == 0)
        {
            return page;
        }

        byte[] gray = (byte[])page.Gray.Pixels.Clone();
        byte[] black = (byte[])page.Ink.Pixels.Clone();
        foreach (Panel panel in panels)
        {
            panel.Reverse(gray, black, page.Ink.Width, print.IsHoleOfCharacter);
        }

        return page with
        {
            Gray = new GrayImage(page.Gray.Width, page.Gray.Height, gray),
            Ink = new GrayImage(page.Ink.Width, page.Ink.Height, black),
        };
    }

    private bool MayBePanel(Box box, int inkPixels) =>
        Math.Min(box.Width, box.Height) >= ThinnestGlyphs * _glyph && Math.Max(box.Width, box.Height) >= ShortestGlyphs * _glyph
        && inkPixels >= 0.15 * box.Area;

    private bool IsHoleOfCharacter(Box hole)
    {
        int size = Math.Max(hole.Width, hole.Height);
        return size >= SmallestHoleGlyphs * _glyph && size <= LargestHoleGlyphs * _glyph;
    }

    private bool IsPanel(Panel panel)
    {
        List<Component> holes = [.. panel.Holes.Where(hole => IsHoleOfCharacter(hole.Box))];
        double open = holes.Sum(hole => (double)hole.InkPixels);
        double closed = panel.InkPixels + open;
        bool isMixed = holes.Count >= 2 && panel.InkPixels >= LeastInk * closed
            && open >= (holes.Count == 2 ? LeastHolesOfTwo : LeastHoles) * closed
            && holes.Sum(hole => (double)hole.Box.Area) <= LargestOverlap * closed;
        return isMixed && (HasShapeOfLabel(panel, holes, closed) || (IsThick(panel) && HoldsLines(holes)));
    }

    private static bool HasShapeOfLabel(Panel panel, List<Component> holes, double closed)
    {
        (int longer, int shorter) = (Math.Max(panel.Box.Width, panel.Box.Height), Math.Min(panel.Box.Width, panel.Box.Height));
        Box inner = new Box(0, 0, panel.Box.Width, panel.Box.Height).Inflate(-(int)Math.Ceiling(LabelMargin * shorter));
        return longer >= LabelAspect * shorter && closed >= LabelFill * panel.Box.Area
            && holes.Count(hole => inner.Contains(hole.Box)) >= ShareWithMargin * holes.Count;
    }

    private bool IsThick(Panel panel) => Math.Min(panel.Box.Width, panel.Box.Height) >= LargestCharacterGlyphs * _glyph;

    /// <summary>Whether enough holes have two others about as large next to them in one row or column.</summary>
    private bool HoldsLines(List<Component> holes)
    {
        Box[] boxes = [.. holes.Where(hole => hole.Size >= SmallestCharacterGlyphs * _glyph).Select(hole => hole.Box)];
        BoxIndex index = new(boxes, 100);
        int inLines = boxes.Count(box => Alike(box, horizontal: true) >= 2 || Alike(box, horizontal: false) >= 2);
        return inLines >= Math.Max(LeastInLines, LeastShareInLines * holes.Count);

        int Alike(Box box, bool horizontal)
        {
            int size = Math.Max(box.Width, box.Height);
            return index.Touching(horizontal ? box with { X = box.X - (2 * size), Width = box.Width + (4 * size) }
                : box with { Y = box.Y - (2 * size), Height = box.Height + (4 * size) })
                .Select(i => boxes[i])
                .Count(other => other != box && Math.Max(other.Width, other.Height) is var side && 3 * side > 2 * size && 2 * side < 3 * size
                    && (horizontal ? box.VerticalOverlap(other) : box.HorizontalOverlap(other)) > 0.7 * Math.Min(size, side));
        }
    }
}
