using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the frames that old vertical papers print around each page, of straight, double or waved rules: one over all running text from
/// side to side, and one down along at least one side, which begins where the first one is. A rule under a headline across the page is
/// none: the sides reach over it.
/// </summary>
internal sealed class PageFrames
{
    /// <summary>A page has so many lines of running text at least.</summary>
    private const int FewestLines = 20;

    /// <summary>The shares of the text's width, and of its height, that the pieces of a frame's rule take.</summary>
    private const double LeastTop = 0.6, LeastSide = 0.5;

    /// <summary>Pieces of one rule are off a straight line by so many body glyphs at most, for frames lean and bend.</summary>
    private const double RulePlay = 1.5;

    /// <summary>How far below the frame's top text, and a side's first piece, begin, in body glyphs; farther off is the edge of the paper.</summary>
    private const double LargestGap = 4;

    /// <summary>A rule that parts columns, as a share of the text's height.</summary>
    private const double LongRule = 0.25;

    private readonly Box _text;
    private readonly Box _half;
    private readonly Box[] _level, _upright;
    private readonly double _glyph;

    private PageFrames(Box text, Box half, IReadOnlyList<Box> rules, double glyph)
    {
        (_text, _half, _glyph) = (text, half, glyph);
        _level = [.. rules
            .Where(rule => rule.Width > rule.Height && rule.CenterY < text.Y + (RulePlay * glyph) && rule.CenterY > text.Y - (LargestGap * glyph))
            .OrderByDescending(rule => rule.CenterY)];
        _upright = [.. rules.Where(rule => rule.Height > rule.Width)];
    }

    /// <summary>The frames of the one page or the two pages of a vertical layout, from the left; none where one is missing.</summary>
    public static IReadOnlyList<PageFrame> Find(PageLayout layout)
    {
        var sheet = new Box(0, 0, layout.Prepared.Ink.Width, layout.Prepared.Ink.Height);
        Box[] text = [.. RunningText.Lines(layout.Regions.Where(region => region.Kind != RegionKind.Advertisement), layout.GlyphHeight)];
        Box[] halves = SpreadGutter.Find(layout) is not { } gutter ? [sheet]
            : [sheet with { Width = (int)gutter }, Box.FromEdges((int)gutter, 0, sheet.Right, sheet.Bottom)];
        PageFrame?[] frames = [.. halves.Select(FrameIn)];
        return frames.All(frame => frame is not null) ? [.. frames.OfType<PageFrame>()] : [];

        PageFrame? FrameIn(Box half)
        {
            Box[] lines = [.. text.Where(line => line.CenterX >= half.X && line.CenterX < half.Right)];
            return lines.Length < FewestLines ? null : new PageFrames(
                RunningText.Around(lines), half, SpreadGutter.RulesBetween(layout.Rules, half.X, half.Right), layout.GlyphHeight).Find();
        }
    }

    private PageFrame? Find()
    {
        double play = RulePlay * _glyph;
        Box[] columns = [.. _upright.Where(rule => rule.Height >= LongRule * _text.Height && rule.X > _text.X + play && rule.Right < _text.Right - play)];
        foreach (double top in Tops().Where(top => !columns.Any(rule => rule.Y < top - play && rule.Bottom > top + play)))
        {
            Box? left = Side(_upright.Where(rule => rule.CenterX < _text.X + play).OrderBy(rule => rule.CenterX), top);
            Box? right = Side(_upright.Where(rule => rule.CenterX > _text.Right - play).OrderByDescending(rule => rule.CenterX), top);
            if (left is not null || right is not null)
            {
                int bottom = new[] { left?.Bottom ?? 0, right?.Bottom ?? 0, _text.Bottom }.Max();
                return new PageFrame(
                    Box.FromEdges((int?)left?.CenterX ?? _text.X, (int)top, (int?)right?.CenterX ?? _text.Right, bottom),
                    Box.FromEdges((int?)left?.CenterX ?? _half.X, (int)top, (int?)right?.CenterX ?? _half.Right, bottom));
            }
        }

        return null;
    }

    /// <summary>The pieces of the outermost rule that goes down from the frame's top; null where there is none.</summary>
    private Box? Side(IEnumerable<Box> fromOutside, double top)
    {
        double play = RulePlay * _glyph;
        Box[] rules = [.. fromOutside.Where(rule => rule.Y >= top - play)];
        foreach (Box rule in rules)
        {
            Box[] side = [.. rules.Where(other => Math.Abs(other.CenterX - rule.CenterX) <= play)];
            if (side.Min(piece => piece.Y) <= top + (LargestGap * _glyph) && Covered(side.Select(piece => (piece.Y, piece.Bottom))) >= LeastSide * _text.Height)
            {
                return Box.Around(side);
            }
        }

        return null;
    }

    /// <summary>Where rules go from side to side over the text, the lowest first.</summary>
    private IEnumerable<double> Tops() => _level
        .Where(rule => Covered(_level
            .Where(other => Math.Abs(other.CenterY - rule.CenterY) <= RulePlay * _glyph)
            .Select(piece => (Math.Max(piece.X, _text.X), Math.Min(piece.Right, _text.Right)))) >= LeastTop * _text.Width)
        .Select(rule => rule.CenterY);

    private static int Covered(IEnumerable<(int Start, int End)> pieces)
    {
        (int covered, int reached) = (0, int.MinValue);
        foreach ((int start, int end) in pieces.Where(piece => piece.End > piece.Start).OrderBy(piece => piece.Start))
        {
            covered += Math.Max(0, end - Math.Max(start, reached));
            reached = Math.Max(reached, end);
        }

        return covered;
    }
}
