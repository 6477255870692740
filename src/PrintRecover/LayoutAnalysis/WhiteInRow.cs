using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Tells by the lines around it what the white between two pieces of one row is: a gutter between columns, or a space inside a line.</summary>
/// <param name="separators">Gutters and rules between columns.</param>
/// <param name="widePiecesIn">The pieces in a place that are as wide as a column, at least.</param>
/// <param name="piecesIn">All pieces in a place.</param>
/// <param name="glyph">The height of a body character, pixels.</param>
/// <param name="isTurned">Whether the page is one of vertical print, whose tiers stand closer than columns do.</param>
internal sealed class WhiteInRow(
    ColumnSeparators separators, Func<Box, IEnumerable<Box>> widePiecesIn, Func<Box, IEnumerable<Box>> piecesIn, double glyph, bool isTurned)
{
    /// <summary>White that runs on so far above and below, in characters, is no river of stops.</summary>
    private const double LongestRiver = 9;

    /// <summary>Type of running text is no larger, in body characters.</summary>
    private const double LargestText = 1.35;

    /// <summary>So many lines that end or begin at one place are a column's.</summary>
    private const int FewestOfColumn = 2;

    /// <summary>No newspaper column is narrower than so many characters.</summary>
    internal const double NarrowestColumn = 4;

    /// <summary>Narrow spaces between words line up over so many line heights by chance.</summary>
    private const double RowsOfRiver = 6.5;

    /// <summary>Whether the white between two pieces runs on so far that columns, not pieces of lines, stand to both sides of it.</summary>
    public bool IsGutter(Box piece, Box other)
    {
        int reach = (int)(LongestRiver * glyph), near = (int)(1.5 * glyph);
        Box white = Box.FromEdges(piece.Right, Math.Min(piece.Y, other.Y), other.X, Math.Max(piece.Bottom, other.Bottom)).Inflate(0, reach);
        return separators.Between(piece, other, reach)
            && widePiecesIn(white with { X = piece.Right - near, Width = near }).Any(box => box.Right <= other.X)
            && widePiecesIn(white with { X = other.X, Width = near }).Any(box => box.X >= piece.Right);
    }

    /// <summary>
    /// Whether two pieces are first or last lines of columns: the white between them runs on one way only, for a headline ends it, but far, and
    /// columns of lines end and begin at it. Lines of text have tall letters here and there.
    /// </summary>
    public bool IsAtEndOfGutter(LineOfInk line, LineOfInk next)
    {
        (Box piece, Box other) = (line.Box, next.Box);
        int reach = (int)(LongestRiver * glyph), near = (int)Math.Max(1, 0.5 * glyph);
        return !isTurned && Math.Max(line.GlyphPixels, next.GlyphPixels) <= LargestText * glyph && (IsEnd(isBelow: true) || IsEnd(isBelow: false));

        bool IsEnd(bool isBelow)
        {
            Box column = isBelow
                ? Box.FromEdges(piece.Right, piece.Bottom, other.X, piece.Bottom + reach)
                : Box.FromEdges(piece.Right, piece.Y - reach, other.X, piece.Y);
            return separators.RunsOn(piece, other, reach, isBelow)
                && widePiecesIn(column with { X = piece.Right - near, Width = near }).Count(box => Math.Abs(box.Right - piece.Right) < near) >= FewestOfColumn
                && widePiecesIn(column with { X = other.X, Width = near }).Count(box => Math.Abs(box.X - other.X) < near) >= FewestOfColumn;
        }
    }

    /// <summary>
    /// Whether the lines next above and below run on where this row has white: then it is a space that justifying made, and no
    /// gutter. At a column's foot or head one of the two does, if the other side does not begin or end at the same white.
    /// </summary>
    public bool IsSpanned(Box piece, Box other)
    {
        int height = Math.Max(piece.Height, other.Height);
        (int left, int right) = (piece.Right, other.X);
        int top = Math.Min(piece.Y, other.Y), bottom = Math.Max(piece.Bottom, other.Bottom);
        Box[] above = [.. widePiecesIn(Box.FromEdges(left - (int)glyph, top - (int)(1.2 * height), right + (int)glyph, top))
            .Where(box => box.CenterY < top)];
        Box[] below = [.. widePiecesIn(Box.FromEdges(left - (int)glyph, bottom, right + (int)glyph, bottom + (int)(1.2 * height)))
            .Where(box => box.CenterY > bottom)];
        bool isAbove = above.Any(box => Spans(box, piece, other)), isBelow = below.Any(box => Spans(box, piece, other));
        return (isAbove && isBelow) || (isAbove && !below.Any(EndsHere)) || (isBelow && !above.Any(EndsHere));

        bool EndsHere(Box box) => (box.Right > left - glyph && box.Right < right + glyph) || (box.X > left - glyph && box.X < right + glyph);
    }

    /// <summary>
    /// Whether lines run on here a few rows above and a few rows below. Two rows may have their spaces below each other under a
    /// paragraph's short last line: white as high as a gutter.
    /// </summary>
    public bool IsSpannedFurther(Box piece, Box other)
    {
        int height = Math.Max(piece.Height, other.Height), reach = (int)(RowsOfRiver * height);
        int top = Math.Min(piece.Y, other.Y), bottom = Math.Max(piece.Bottom, other.Bottom);
        return widePiecesIn(Box.FromEdges(piece.Right, top - reach, other.X, top)).Any(box => box.CenterY < top && Spans(box, piece, other))
            && widePiecesIn(Box.FromEdges(piece.Right, bottom, other.X, bottom + reach)).Any(box => box.CenterY > bottom && Spans(box, piece, other));
    }

    /// <summary>Whether a line of their size runs over most of two pieces that stand side by side.</summary>
    private bool Spans(Box line, Box piece, Box other) => line.Height < 1.35 * Math.Max(piece.Height, other.Height)
        && line.X < piece.Right - Math.Min(3 * glyph, 0.8 * piece.Width) && line.Right > other.X + Math.Min(3 * glyph, 0.8 * other.Width);

    /// <summary>How many pieces stand close above and below at the same left edge, itself counted.</summary>
    public int CountAt(Box piece) => piecesIn(piece.Inflate(0, (int)(4 * glyph)))
        .Count(other => Math.Abs(other.X - piece.X) < 0.5 * glyph);

    /// <summary>Whether this piece is short, and so are those close above and below that end at the same edge.</summary>
    public bool StandsAlone(Box piece, Func<Box, int> edge)
    {
        double slack = 0.5 * glyph;
        double reach = 4 * glyph;
        Box around = new((int)(edge(piece) - slack), (int)(piece.Y - reach), (int)(2 * slack), (int)(piece.Height + (2 * reach)));
        return piece.Width < NarrowestColumn * glyph
            && !widePiecesIn(around).Any(other => other != piece && Math.Abs(edge(other) - edge(piece)) < slack);
    }
}
