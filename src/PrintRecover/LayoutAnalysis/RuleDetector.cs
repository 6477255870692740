using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>The printed lines of a page, and the page's ink without them.</summary>
/// <param name="Horizontal">Horizontal rules.</param>
/// <param name="Vertical">Vertical rules.</param>
/// <param name="InkWithoutRules">The ink with the rules painted out, so that text that touches one comes free.</param>
internal sealed record RuleDetection(
    IReadOnlyList<Box> Horizontal, IReadOnlyList<Box> Vertical, GrayImage InkWithoutRules)
{
    /// <summary>Rules of both directions.</summary>
    public IReadOnlyList<Box> All { get; } = [.. Horizontal, .. Vertical];

    /// <summary>Without the straight strokes that lie in these areas.</summary>
    public RuleDetection Outside(IReadOnlyList<Box> areas) => new(
        [.. Horizontal.Where(rule => !LiesIn(rule, areas))], [.. Vertical.Where(rule => !LiesIn(rule, areas))], InkWithoutRules);

    private static bool LiesIn(Box rule, IReadOnlyList<Box> areas) =>
        areas.Any(area => area.Intersect(rule).Area > 0.7 * rule.Area);

    /// <summary>Whether a piece of ink is a broken-off part of a rule: thin, and in line with one close by.</summary>
    public bool IsCrumb(Box part, double glyph)
    {
        int slack = (int)(0.25 * glyph);
        int reach = (int)(6 * glyph);
        bool isFlat = part.Height <= 0.3 * glyph && part.Width > 0.5 * glyph;
        bool isNarrow = part.Width <= 0.3 * glyph && part.Height > 0.5 * glyph;
        return (part.Width <= 0.3 * glyph && Vertical.Any(rule => rule.Contains(part)))
            || (isFlat && Horizontal.Any(rule => rule.Width > 4 * part.Width
                && Box.FromEdges(rule.X - reach, rule.Y - slack, rule.Right + reach, rule.Bottom + slack).Contains(part)))
            || (isNarrow && Vertical.Any(rule => rule.Height > 4 * part.Height
                && Box.FromEdges(rule.X - slack, rule.Y - reach, rule.Right + slack, rule.Bottom + reach).Contains(part)));
    }
}

/// <summary>
/// Finds straight printed lines as thin, long, isolated runs of ink. A stroke of a large headline character is long
/// and thin as well; what tells it apart is the ink of its own character on both sides.
/// </summary>
internal sealed class RuleDetector(LayoutOptions options)
{
    private const double LongestGapGlyphs = 8;

    /// <summary>Finds rules of both directions.</summary>
    /// <param name="ink">The page's ink, 0 and 255.</param>
    /// <param name="components">The same ink in connected pieces.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public RuleDetection Find(GrayImage ink, IReadOnlyList<Component> components, double glyph)
    {
        byte[] remaining = (byte[])ink.Pixels.Clone();
        IReadOnlyList<Box> characters = [.. components
            .Where(part => Math.Min(part.Box.Width, part.Box.Height) >= 0.3 * part.Size)
            .Select(part => part.Box)];
        IReadOnlyList<Box> horizontal = FindHorizontal(
            ink, glyph, rule => IsHorizontalStroke(rule, characters, glyph), box => PaintOut(ink, remaining, box));
        Box[] vertical = [.. FindHorizontal(
            Raster.Transpose(ink), glyph, rule => IsVerticalStroke(Raster.Transpose(rule), characters, glyph),
            box => PaintOut(ink, remaining, Raster.Transpose(box))).Select(Raster.Transpose)];
        return new RuleDetection(horizontal, [.. vertical, .. Gaps(vertical, components, glyph)], new GrayImage(ink.Width, ink.Height, remaining));
    }

    private IReadOnlyList<Box> FindHorizontal(
        GrayImage ink, double glyph, Func<Box, bool> isStroke, Action<Box> paintOut)
    {
        int minimumLength = (int)(options.MinimumRuleLengthGlyphs * glyph);
        int bridgedGap = Math.Max(2, (int)(0.12 * glyph));
        GrayImage longRuns = LongRuns(ink, minimumLength / 2, bridgedGap);
        List<Box> pieces = [.. Component.Of(longRuns)
            .Where(piece => piece.Box.Width >= minimumLength / 2
                && IsThin(piece, glyph)
                && IsIsolated(ink, longRuns, piece.Box, glyph)
                && !isStroke(piece.Box))
            .Select(piece => piece.Box)];
        List<Box> rules = [.. JoinCollinear(pieces, glyph).Where(rule => rule.Width >= minimumLength)];
        foreach (Box piece in pieces.Where(piece => rules.Any(rule => rule.Contains(piece))))
        {
            paintOut(piece);
        }

        return rules;
    }

    private static GrayImage LongRuns(GrayImage ink, int minimumLength, int bridgedGap)
    {
        byte[] pixels = new byte[ink.Pixels.Length];
        Array.Fill(pixels, (byte)255);
        for (int y = 0; y < ink.Height; y++)
        {
            ReadOnlySpan<byte> row = ink.Row(y);
            int start = row.IndexOf((byte)0);
            while (start >= 0)
            {
                int end = Raster.RunEnd(row, start, bridgedGap);
                if (end - start >= minimumLength)
                {
                    pixels.AsSpan((y * ink.Width) + start, end - start).Clear();
                }

                int next = row[end..].IndexOf((byte)0);
                start = next < 0 ? -1 : end + next;
            }
        }

        return new GrayImage(ink.Width, ink.Height, pixels);
    }

    /// <summary>A line across much of the page may be a bar; a shorter one must be thin. Some lean is left in both.</summary>
    private bool IsThin(Component piece, double glyph)
    {
        double thickest = Math.Clamp(
            0.02 * piece.Box.Width, options.MaximumRuleThicknessGlyphs * glyph, options.MaximumBarThicknessGlyphs * glyph);
        return piece.InkPixels / (double)piece.Box.Width <= thickest
            && piece.Box.Height <= thickest + (0.02 * piece.Box.Width);
    }

    /// <summary>A rule stands in white: beside most of its length there is no ink just above or just below, other than another rule.</summary>
    private bool IsIsolated(GrayImage ink, GrayImage longRuns, Box piece, double glyph)
    {
        int reach = Math.Max(2, (int)(0.15 * glyph));
        double above = Raster.InkedColumns(
            ink, longRuns, Box.FromEdges(piece.X, piece.Y - 1 - reach, piece.Right, piece.Y - 1));
        double below = Raster.InkedColumns(
            ink, longRuns, Box.FromEdges(piece.X, piece.Bottom + 1, piece.Right, piece.Bottom + 1 + reach));
        double allowed = piece.Width > options.CertainRuleLengthGlyphs * glyph ? 0.5 : 0.2;
        return Math.Min(above, below) <= allowed && Math.Max(above, below) <= allowed + 0.3;
    }

    /// <summary>A short line in the row of a character about as large as it is long is a stroke, such as 一.</summary>
    private bool IsHorizontalStroke(Box rule, IReadOnlyList<Box> characters, double glyph) =>
        rule.Width < options.LongestStrokeGlyphs * glyph && characters.Any(character =>
            IsAsLarge(character, rule.Width)
            && character.Y < rule.CenterY && rule.CenterY < character.Bottom
            && character.HorizontalOverlap(rule) > -0.8 * rule.Width);

    /// <summary>The other half of a character such as 剑 may be in pieces; they too lie beside the stroke from its top to its foot.</summary>
    private bool IsVerticalStroke(Box rule, IReadOnlyList<Box> characters, double glyph)
    {
        if (rule.Height >= options.LongestStrokeGlyphs * glyph)
        {
            return false;
        }

        Box[] beside = [.. characters.Where(character =>
            character.HorizontalOverlap(rule) > -0.4 * rule.Height && character.Height < 2.5 * rule.Height && character.VerticalOverlap(rule) > 0)];
        return beside.Any(character => IsAsLarge(character, rule.Height) && character.VerticalOverlap(rule) > 0.5 * rule.Height)
            || IsHalf([.. beside.Where(character => character.Right <= rule.X)], rule)
            || IsHalf([.. beside.Where(character => character.X >= rule.Right)], rule);
    }

    /// <summary>Whether these pieces, two or three, are together as high as a stroke and one of them half as wide as it is high.</summary>
    private static bool IsHalf(IReadOnlyList<Box> pieces, Box stroke) =>
        pieces.Count is > 0 and <= 3 && Box.Around(pieces) is var half
        && half.Height > 0.7 * stroke.Height && half.Height < 1.3 * stroke.Height && half.Width > 0.4 * stroke.Height && half.Width < 1.2 * stroke.Height;

    private static bool IsAsLarge(Box character, int length) =>
        Math.Max(character.Width, character.Height) is var size && size >= 0.45 * length && size <= 2.5 * length;

    private static List<Box> JoinCollinear(IEnumerable<Box> pieces, double glyph)
    {
        List<Box> joined = [];
        foreach (Box piece in pieces.OrderBy(piece => piece.X))
        {
            int index = joined.FindLastIndex(rule =>
                Math.Abs(rule.CenterY - piece.CenterY) <= (0.3 * glyph) + (0.003 * (piece.Right - rule.X))
                && rule.HorizontalOverlap(piece) >= -2 * glyph);
            if (index < 0)
            {
                joined.Add(piece);
            }
            else
            {
                joined[index] = joined[index].Union(piece);
            }
        }

        return joined;
    }

    /// <summary>The gaps of some lines in worn column rules: nothing but a rule's own crumbs stands there.</summary>
    private static IEnumerable<Box> Gaps(Box[] rules, IReadOnlyList<Component> components, double glyph)
    {
        Box[] letters = [.. components.Select(part => part.Box).Where(part => part.Width > 0.3 * glyph)];
        foreach (Box rule in rules)
        {
            Box above = rules.Where(upper => rule.Y - upper.Bottom is > 0 and var gap
                && gap <= Math.Min(LongestGapGlyphs * glyph, Math.Min(upper.Height, rule.Height))
                && Math.Abs(upper.CenterX - rule.CenterX) <= 0.5 * glyph).DefaultIfEmpty().MaxBy(upper => upper.Bottom);
            Box between = Box.FromEdges(Math.Min(above.X, rule.X), above.Bottom, Math.Max(above.Right, rule.Right), rule.Y);
            if (!above.IsEmpty && !letters.Any(between.Intersects))
            {
                yield return between;
            }
        }
    }

    private static void PaintOut(GrayImage ink, byte[] pixels, Box piece)
    {
        Box painted = piece.Inflate(1).Intersect(new Box(0, 0, ink.Width, ink.Height));
        for (int y = painted.Y; y < painted.Bottom; y++)
        {
            pixels.AsSpan((y * ink.Width) + painted.X, painted.Width).Fill(255);
        }
    }
}
