using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Joins pieces of one printed line that a wide space (between words, after a full-width stop, in a letter-spaced
/// headline) left apart, as long as no gutter or rule runs between them, and takes in pieces that lie inside another.
/// </summary>
/// <param name="separators">Gutters and rules between columns.</param>
/// <param name="rules">Printed lines that part.</param>
/// <param name="glyph">The height of a body character, pixels.</param>
/// <param name="isTurned">Whether the page is one of vertical print, whose tiers stand closer than columns do.</param>
internal sealed class LineJoiner(ColumnSeparators separators, IReadOnlyList<Box> rules, double glyph, bool isTurned)
{
    /// <summary>Words of a headline stand this many times its height apart; white above and below may line up by chance.</summary>
    private const double WordSpace = 0.45;

    /// <summary>A word of small letters with a tail, and one of small and tall letters, share so much of the higher one's height where they stand so close, in heights.</summary>
    private const double SmallLetter = 0.5, NextWord = 0.6, BaselinePlay = 0.08;

    /// <summary>White behind a full-width stop, with what justifying adds, in characters.</summary>
    private const double WidestStop = 1.7;

    /// <summary>So many characters below each other are a vertical line.</summary>
    private const int FewestOfStack = 3;

    /// <summary>Justifying makes no space between words wider than so many characters.</summary>
    private const double WidestSpace = 9;

    /// <summary>Spaces between words no wider than so many characters line up by chance.</summary>
    private const double WidestWordSpace = 2;

    /// <summary>Quotation marks are no higher than this share of the line's height, and no wider than that of it.</summary>
    private const double LargestQuote = 0.45, WidestQuote = 0.7;

    /// <summary>What belongs to a line whose extent is known makes it no higher, in its heights: type of one size reaches no farther.</summary>
    private const double HighestPiece = 1.25;

    /// <summary>Type of headlines, in body characters.</summary>
    private const double LargeType = 1.5;

    /// <summary>Marks beside a character are no lower than this share of its height, but for dashes and stops.</summary>
    private const double LowestMark = 0.2;

    private readonly BoxIndex _columnRules = new([.. rules.Where(rule => rule.Height > rule.Width)], (int)(8 * glyph));

    /// <summary>The lines, pieces joined.</summary>
    public IReadOnlyList<LineOfInk> Join(IReadOnlyList<LineOfInk> lines)
    {
        List<LineOfInk> pieces = [.. lines.Where(line => !line.IsVertical).OrderBy(line => line.Box.X)];
        Box[] boxes = [.. pieces.Select(line => line.Box)];
        BoxIndex index = new(boxes, (int)(4 * glyph)), wide = new([.. boxes.Where(box => box.Width >= WhiteInRow.NarrowestColumn * glyph)], (int)(4 * glyph));
        WhiteInRow white = new(separators, wide.At, index.At, glyph, isTurned);
        List<LineOfInk> across = JoinAll(pieces, box => (box.Y, box.Bottom), (line, other) => Continues(line, other, white));
        List<LineOfInk> down = [.. lines.Where(line => line.IsVertical), .. SingleStacks.Of(across, glyph)];
        BoxIndex reaches = new([.. down.Select(stack => stack.Box.Inflate(stack.Box.Width))], (int)(8 * glyph));
        List<LineOfInk> ends = [.. across.Where(line => reaches.Touching(line.Box).Any(i => IsEndOf(line.Box, down[i].Box)))];
        across = [.. across.Except(ends).Where(line => !reaches.Touching(line.Box).Any(i => down[i].Box.Contains(line.Box)))];
        down = [.. down, .. ends.Select(end => end with { IsVertical = true })];
        return TakeIn([.. across, .. JoinAll(
            [.. down.OrderBy(line => line.Box.Y)], box => (box.X, box.Right), ContinuesBelow)]);
    }

    /// <summary>A bracket or a dash above or below a vertical line, no wider than it.</summary>
    private static bool IsEndOf(Box piece, Box stack) =>
        piece.X > stack.X - (0.1 * stack.Width) && piece.Right < stack.Right + (0.1 * stack.Width)
        && piece.Height < 0.8 * stack.Width && -piece.VerticalOverlap(stack) < 0.8 * stack.Width;

    /// <summary>Joins each line to the first of those behind it that goes on from it.</summary>
    /// <param name="open">Lines in the order in which they are read.</param>
    /// <param name="extent">The rows of a line, or its columns where it runs down; what goes on has a pixel of them, or nearly.</param>
    /// <param name="continues">Whether the second goes on the first.</param>
    private List<LineOfInk> JoinAll(
        List<LineOfInk> open, Func<Box, (int From, int To)> extent, Func<LineOfInk, LineOfInk, bool> continues)
    {
        List<LineOfInk> result = [];
        RowIndex rows = new(glyph);
        for (int i = 0; i < open.Count; i++)
        {
            Note(i);
        }

        int slack = (int)Math.Ceiling(0.1 * glyph);
        for (int i = 0; i < open.Count; i++)
        {
            LineOfInk line = open[i];
            (int from, int to) = extent(line.Box);
            int next = rows.Near(from - slack, to + slack, k => k > i)
                .Aggregate(int.MaxValue, (first, k) => k < first && continues(line, open[k]) ? k : first);
            if (next == int.MaxValue)
            {
                result.Add(line);
                continue;
            }

            LineOfInk other = open[next];
            open[next] = new LineOfInk(line.Box.Union(other.Box), [.. line.Components, .. other.Components], line.IsVertical)
            {
                IsLettered = line.IsLettered || other.IsLettered,
            };
            Note(next);
        }

        return result;

        void Note(int i)
        {
            (int from, int to) = extent(open[i].Box);
            rows.Add(i, from, to);
        }
    }

    /// <summary>
    /// A headline's own gaps, and narrow ones between words, open into the white above and below the line, so a gutter
    /// must run on past that to part it.
    /// </summary>
    private bool Continues(LineOfInk line, LineOfInk other, WhiteInRow white)
    {
        int gap = other.Box.X - line.Box.Right;
        int height = Math.Max(line.Box.Height, other.Box.Height);
        bool isHeadline = height > 1.35 * glyph;
        double reach = isHeadline ? 1.7 * height : 1.3 * height;
        if (gap >= WidestSpace * glyph || !IsSameRow(line, other, height) || IsRuleBetween(line.Box, other.Box)
            || (line.IsLettered != other.IsLettered && (line.IsLettered ? IsScrapBeside(line.Box, other.Box) : IsScrapBeside(other.Box, line.Box))))
        {
            return false;
        }

        if (!isHeadline && gap > 0 && (white.IsSpanned(line.Box, other.Box)
            || (gap < WidestWordSpace * glyph && white.IsSpannedFurther(line.Box, other.Box))))
        {
            return true;
        }

        // Stops after the first character of six lines make a white river; no column is so narrow. A short piece at a
        // gutter, such as the last word of a paragraph, stands below longer ones.
        bool isTooNarrow = gap < glyph
            ? white.StandsAlone(line.Box, box => box.Right) || white.StandsAlone(other.Box, box => box.X)
            : gap < WidestStop * glyph && !isTurned && (line.Box.Width >= WhiteInRow.NarrowestColumn * glyph
                ? white.StandsAlone(other.Box, box => box.X) && white.CountAt(other.Box) < FewestOfStack
                : other.Box.Width >= WhiteInRow.NarrowestColumn * glyph && white.StandsAlone(line.Box, box => box.Right));
        isTooNarrow &= !white.IsGutter(line.Box, other.Box) && !white.IsAtEndOfGutter(line, other);
        if (isTooNarrow || gap >= reach)
        {
            return isTooNarrow;
        }

        double beyond = isHeadline ? Math.Max(3 * glyph, 1.2 * height) : gap < glyph ? 2 * glyph : 0;
        return (isHeadline && gap < WordSpace * height)
            || !(separators.Between(line.Box, other.Box, (int)beyond) || white.IsAtEndOfGutter(line, other));
    }

    /// <summary>Whether a piece reaches too far above or below a line whose extent is known, or is too low a distance off, to belong to it: it is left of the picture.</summary>
    private static bool IsScrapBeside(Box line, Box piece) => line.Union(piece).Height > HighestPiece * line.Height
        || (piece.Height < SmallLetter * line.Height && -line.HorizontalOverlap(piece) > WordSpace * line.Height);

    /// <summary>Lines that lean a little, or touch the rule, overlap it; its middle still lies between them.</summary>
    private bool IsRuleBetween(Box line, Box other)
    {
        double slack = 0.6 * glyph;
        Box row = line.Union(other);
        Box between = Box.FromEdges((int)(line.Right - slack) - 1, row.Y, (int)(other.X + slack) + 2, row.Bottom);
        return _columnRules.At(between).Any(rule => rule.VerticalOverlap(row) > 0.5 * row.Height
            && rule.CenterX > line.Right - slack && rule.CenterX < other.X + slack
            && rule.CenterX > line.CenterX && rule.CenterX < other.CenterX);
    }

    /// <summary>
    /// Whether a line and what stands beside it are of one row. A drawing or a drop cap may be as high as several body lines: none of
    /// these is its dash, nor are their short ends its stops.
    /// </summary>
    private bool IsSameRow(LineOfInk first, LineOfInk second, int height)
    {
        (Box line, Box other) = (first.Box, second.Box);
        int smaller = Math.Min(line.Height, other.Height);
        int shared = line.VerticalOverlap(other);
        bool isNarrow = Math.Min(line.Width, other.Width) < 1.2 * glyph && smaller >= LowestMark * height;
        (LineOfInk lower, LineOfInk higher) = line.Height < other.Height ? (first, second) : (second, first);
        bool isMark = lower.Components.Count <= 2;
        bool isQuote = isMark && higher.GlyphPixels > LargeType * glyph && smaller > LowestMark * height && smaller < LargestQuote * height && lower.Box.Width < WidestQuote * height && other.X - line.Right < WordSpace * height;
        bool isDash = smaller < 0.35 * height && isMark && Math.Abs(line.CenterY - other.CenterY) < 0.3 * height;
        bool isStop = isNarrow && smaller < 0.5 * glyph && shared > -0.1 * glyph
            && other.X - line.Right < 0.7 * glyph;
        bool isNextWord = other.X - line.Right < NextWord * height && shared >= SmallLetter * height
            && Math.Abs(Baseline(first) - Baseline(second)) <= BaselinePlay * height;
        return isStop || isNextWord || (shared >= 0.7 * smaller && (shared >= (height > 1.35 * glyph ? 0.55 : 0.45) * height || isNarrow || isQuote || isDash));
    }

    /// <summary>What most of a piece's letters stand on.</summary>
    private static int Baseline(LineOfInk piece) => piece.Components.Select(part => part.Box.Bottom).Order().ElementAt(piece.Components.Count / 2);

    private static bool ContinuesBelow(LineOfInk line, LineOfInk other)
    {
        int width = Math.Max(line.Box.Width, other.Box.Width);
        return !(line.IsWhole && other.IsWhole) && other.Box.Y - line.Box.Bottom < 1.8 * width
            && line.Box.HorizontalOverlap(other.Box) >= 0.7 * Math.Min(line.Box.Width, other.Box.Width)
            && Math.Max(line.Box.Right, other.Box.Right) - Math.Min(line.Box.X, other.Box.X) < 1.3 * width;
    }

    /// <summary>
    /// A piece that lies almost wholly inside a larger line is part of it: a stroke, a bracket, a dot; and so is a row of dots
    /// and descenders that reaches into one.
    /// </summary>
    private List<LineOfInk> TakeIn(List<LineOfInk> lines)
    {
        BoxIndex index = new([.. lines.Select(line => line.Box)], 200);
        int[] hosts = new int[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            Box box = lines[i].Box;
            hosts[i] = index.Touching(box)
                .Where(k => k != i && lines[k].Box.Area > 1.5 * box.Area
                    && (lines[k].Box.Intersect(box).Area > 0.8 * box.Area || IsSliverOf(lines[k].Box, box)))
                .DefaultIfEmpty(-1)
                .MaxBy(k => k < 0 ? 0 : lines[k].Box.Area);
        }

        ILookup<int, LineOfInk> guests = lines.Select((line, i) => (Line: line, Host: hosts[i])).ToLookup(pair => pair.Host, pair => pair.Line);
        return [.. lines
            .Select((line, i) => line with { Components = [.. line.Components, .. guests[i].SelectMany(part => part.Components)] })
            .Where((_, i) => hosts[i] < 0)];
    }

    /// <summary>Too low for any line, and reaching into one that is as long.</summary>
    private bool IsSliverOf(Box line, Box piece) =>
        piece.Height < 0.55 * glyph && line.Height > 1.3 * piece.Height
        && line.VerticalOverlap(piece) > 0 && line.HorizontalOverlap(piece) > 0.8 * piece.Width;
}
