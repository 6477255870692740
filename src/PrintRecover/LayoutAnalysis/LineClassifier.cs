using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A line and what it looks like.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">Paragraph, Subheading or Headline.</param>
internal sealed record KindOfLine(LineOfInk Line, RegionKind Kind);

/// <summary>
/// Tells headlines by their size, and subheadings by what editors do to set them off: larger or blacker type, short
/// and centred, with air around them.
/// </summary>
internal sealed class LineClassifier(BodyType body, LayoutOptions options)
{
    /// <summary>Judges every line among its neighbours.</summary>
    public IReadOnlyList<KindOfLine> Classify(IReadOnlyList<LineOfInk> lines)
    {
        BoxIndex index = new([.. lines.Select(line => line.Box)], (int)(4 * body.LineHeightPixels));
        return [.. lines.Select((line, i) => new KindOfLine(line, KindOf(line, i, lines, index)))];
    }

    private RegionKind KindOf(LineOfInk line, int i, IReadOnlyList<LineOfInk> lines, BoxIndex index)
    {
        double size = line.GlyphPixels / body.LineHeightPixels;
        bool isLong = line.LengthPixels >= 2 * line.GlyphPixels;
        if (size >= options.HeadlineSize && isLong)
        {
            return RegionKind.Headline;
        }

        if (line.IsVertical || line.LengthPixels < 2 * body.LineHeightPixels)
        {
            return RegionKind.Paragraph;
        }

        bool isBlack = line.Blackness >= options.BoldBlackness * body.Blackness;
        bool isLarge = size >= options.SubheadingSize;
        (bool isCentred, bool isFull) = PlaceInColumn(line, i, lines, index);
        bool isSetOff = isFull ? isBlack && size > 0.95 : isCentred ? isLarge || isBlack : isLarge && isBlack;
        return isSetOff && line.Blackness > 0.9 * body.Blackness
            ? RegionKind.Subheading
            : RegionKind.Paragraph;
    }

    /// <summary>How a line stands in the column that the lines around it show.</summary>
    private (bool IsCentred, bool IsFull) PlaceInColumn(
        LineOfInk line, int i, IReadOnlyList<LineOfInk> lines, BoxIndex index)
    {
        Box around = line.Box with
        {
            Y = line.Box.Y - (int)(8 * body.LineHeightPixels),
            Height = line.Box.Height + (int)(16 * body.LineHeightPixels),
        };
        List<Box> column = [.. index.Touching(around)
            .Where(k => k != i && lines[k].GlyphPixels < 1.3 * body.LineHeightPixels && !lines[k].IsVertical
                && lines[k].Box.HorizontalOverlap(line.Box) > 0.6 * Math.Min(line.Box.Width, lines[k].Box.Width))
            .Select(k => lines[k].Box)];
        if (column.Count < 3)
        {
            return (false, false);
        }

        double left = column.Select(box => box.X).Order().ElementAt(column.Count / 4);
        double right = column.Select(box => box.Right).Order().ElementAt(column.Count * 3 / 4);
        double before = line.Box.X - left;
        double after = right - line.Box.Right;
        bool isCentred = before > -body.LineHeightPixels && after > -body.LineHeightPixels
            && Math.Abs(before - after) < Math.Max(1.2 * body.LineHeightPixels, 0.35 * (before + after));
        return (isCentred, before < 0.5 * body.LineHeightPixels && after < 0.5 * body.LineHeightPixels);
    }
}
