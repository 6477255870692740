using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>The printed lines of a page, and the page's ink without them.</summary>
/// <param name="Horizontal">Horizontal rules.</param>
/// <param name="Vertical">Vertical rules.</param>
/// <param name="InkWithoutRules">The ink with the rules painted out, so that text that touches one comes free.</param>
internal sealed record RuleDetection(
    IReadOnlyList<Box> Horizontal, IReadOnlyList<Box> Vertical, GrayImage InkWithoutRules)
{
    private readonly BoxIndex _horizontal = new(Horizontal, 200), _vertical = new(Vertical, 200);

    /// <summary>Rules of both directions.</summary>
    public IReadOnlyList<Box> All { get; } = [.. Horizontal, .. Vertical];

    /// <summary>Without the straight strokes that lie in these areas.</summary>
    public RuleDetection Outside(IReadOnlyList<Box> areas) => new(
        [.. Horizontal.Where(rule => !LiesIn(rule, areas))], [.. Vertical.Where(rule => !LiesIn(rule, areas))], InkWithoutRules);

    /// <summary>Without some of the rules; their ink stays painted out.</summary>
    public RuleDetection Without(IReadOnlyList<Box> rules) => rules.Count == 0 ? this
        : new([.. Horizontal.Except(rules)], [.. Vertical.Except(rules)], InkWithoutRules);

    private static bool LiesIn(Box rule, IReadOnlyList<Box> areas) =>
        areas.Any(area => area.Intersect(rule).Area > 0.7 * rule.Area);

    /// <summary>Whether a piece of ink is a broken-off part of a rule: thin, and in line with one close by.</summary>
    public bool IsCrumb(Box part, double glyph)
    {
        int slack = (int)(0.25 * glyph);
        int reach = (int)(6 * glyph);
        bool isFlat = part.Height <= 0.3 * glyph && part.Width > 0.5 * glyph;
        bool isNarrow = part.Width <= 0.3 * glyph && part.Height > 0.5 * glyph;
        return (part.Width <= 0.3 * glyph && _vertical.At(part).Any(rule => rule.Contains(part)))
            || (isFlat && _horizontal.At(part.Inflate(reach, slack)).Any(rule => rule.Width > 4 * part.Width
                && rule.Inflate(reach, slack).Contains(part)))
            || (isNarrow && _vertical.At(part.Inflate(slack, reach)).Any(rule => rule.Height > 4 * part.Height
                && rule.Inflate(slack, reach).Contains(part)));
    }
}

/// <summary>
/// Finds straight printed lines as thin, long, isolated runs of ink. A stroke of a large headline character is long
/// and thin as well; what tells it apart is the ink of its own character on both sides.
/// </summary>
internal sealed class RuleDetector(LayoutOptions options)
{
    private const double LongestGapGlyphs = 8;

    /// <summary>A character is no smaller than this share of its stroke.</summary>
    private const double LeastCharacter = 0.45;

    /// <summary>Half of a character is in no more pieces.</summary>
    private const int MostPieces = 3;

    /// <summary>
    /// A level line too short for a rule is one that parts articles if it is no shorter than this, in body characters, and stands in so much white; a dash has
    /// its line's characters at its end.
    /// </summary>
    private const double ShortestDivider = 2.9, WhiteAtEnds = 1.2, WhiteAtSides = 0.5;

    /// <summary>Finds rules of both directions.</summary>
    /// <param name="ink">The page's ink, 0 and 255.</param>
    /// <param name="components">The same ink in connected pieces.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public RuleDetection Find(GrayImage ink, IReadOnlyList<Component> components, double glyph)
    {
        byte[] remaining = (byte[])ink.Pixels.Clone();
        Box[] characters = [.. components
            .Where(part => Math.Min(part.Box.Width, part.Box.Height) >= 0.3 * part.Size)
            .Select(part => part.Box)];
        BoxIndex near = new(characters, (int)(4 * glyph));
        BoxIndex nearAndLarge = new(
            [.. characters.Where(box => Math.Max(box.Width, box.Height) >= LeastCharacter * MinimumPiece(glyph))], (int)(4 * glyph));
        IReadOnlyList<Box> horizontal = FindHorizontal(
            ink, glyph, rule => IsHorizontalStroke(rule, nearAndLarge, glyph), rule => IsDivider(ink, rule, glyph), box => PaintOut(ink, remaining, box));
        Box[] vertical = [.. FindHorizontal(
            Raster.Transpose(ink), glyph, rule => IsVerticalStroke(Raster.Transpose(rule), near, nearAndLarge, glyph),
            rule => false, box => PaintOut(ink, remaining, Raster.Transpose(box))).Select(Raster.Transpose)];
        return new RuleDetection(horizontal, [.. vertical, .. Gaps(vertical, components, glyph)], new GrayImage(ink.Width, ink.Height, remaining));
    }

    private IReadOnlyList<Box> FindHorizontal(
        GrayImage ink, double glyph, Func<Box, bool> isStroke, Func<Box, bool> isDivider, Action<Box> paintOut)
    {
        int minimumLength = (int)(options.MinimumRuleLengthGlyphs * glyph);
        int minimumPiece = MinimumPiece(glyph);
        int bridgedGap = Math.Max(2, (int)(0.12 * glyph));
        GrayImage longRuns = LongRuns(ink, minimumPiece, bridgedGap);
        List<Box> pieces = [.. Component.Of(longRuns)
            .Where(piece => piece.Box.Width >= minimumPiece
                && IsThin(piece, glyph)
                && IsIsolated(ink, longRuns, piece.Box, glyph)
                && !isStroke(piece.Box))
            .Select(piece => piece.Box)];
        List<Box> rules = [.. JoinCollinear(pieces, glyph).Where(rule => rule.Width >= minimumLength || isDivider(rule))];
        BoxIndex index = new(rules, (int)(8 * glyph));
        foreach (Box piece in pieces.Where(piece => index.At(piece).Any(rule => rule.Contains(piece))))
        {
            paintOut(piece);
        }

        return rules;
    }

    private static bool IsDivider(GrayImage ink, Box line, double glyph) => line.Width >= ShortestDivider * glyph
        && Raster.InkPixels(ink, line.Inflate((int)(WhiteAtEnds * glyph), (int)(WhiteAtSides * glyph)).Intersect(new Box(0, 0, ink.Width, ink.Height)))
            == Raster.InkPixels(ink, line.Inflate(2).Intersect(new Box(0, 0, ink.Width, ink.Height)));

    private int MinimumPiece(double glyph) => (int)(options.MinimumRuleLengthGlyphs * glyph) / 2;

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
    private bool IsHorizontalStroke(Box rule, BoxIndex characters, double glyph) =>
        rule.Width < options.LongestStrokeGlyphs * glyph
        && characters.At(rule.Inflate((int)Math.Ceiling(0.8 * rule.Width), 0)).Any(character =>
            IsAsLarge(character, rule.Width)
            && character.Y < rule.CenterY && rule.CenterY < character.Bottom
            && character.HorizontalOverlap(rule) > -0.8 * rule.Width);

    /// <summary>The other half of a character such as 剑 may be in pieces; they too lie beside the stroke from its top to its foot.</summary>
    private bool IsVerticalStroke(Box rule, BoxIndex characters, BoxIndex large, double glyph)
    {
        if (rule.Height >= options.LongestStrokeGlyphs * glyph)
        {
            return false;
        }

        int reach = (int)Math.Ceiling(0.4 * rule.Height);
        return large.At(rule.Inflate(reach, 0)).Any(character => IsBeside(character)
                && IsAsLarge(character, rule.Height) && character.VerticalOverlap(rule) > 0.5 * rule.Height)
            || IsHalf([.. Beside(rule with { X = rule.X - reach, Width = reach }).Where(character => character.Right <= rule.X).Take(MostPieces + 1)], rule)
            || IsHalf([.. Beside(rule with { X = rule.Right, Width = reach }).Where(character => character.X >= rule.Right).Take(MostPieces + 1)], rule);

        IEnumerable<Box> Beside(Box area) => characters.At(area).Where(IsBeside);

        bool IsBeside(Box character) =>
            character.HorizontalOverlap(rule) > -0.4 * rule.Height && character.Height < 2.5 * rule.Height && character.VerticalOverlap(rule) > 0;
    }

    /// <summary>Whether these pieces, two or three, are together as high as a stroke and one of them half as wide as it is high.</summary>
    private static bool IsHalf(IReadOnlyList<Box> pieces, Box stroke) =>
        pieces.Count is > 0 and <= MostPieces && Box.Around(pieces) is var half
        && half.Height > 0.7 * stroke.Height && half.Height < 1.3 * stroke.Height && half.Width > 0.4 * stroke.Height && half.Width < 1.2 * stroke.Height;

    private static bool IsAsLarge(Box character, int length) =>
        Math.Max(character.Width, character.Height) is var size && size >= LeastCharacter * length && size <= 2.5 * length;

    /// <summary>Puts each piece to the last of the lines that it goes on; they come from left to right.</summary>
    private static List<Box> JoinCollinear(IReadOnlyList<Box> pieces, double glyph)
    {
        List<Box> joined = [];
        Box all = Box.Around(pieces);
        double slack = 0.3 * glyph, lean = 0.003, reach = 2 * glyph;
        double largestSlack = slack + (lean * all.Width);
        RowIndex rows = new(Math.Max(1, largestSlack));
        foreach (Box piece in pieces.OrderBy(piece => piece.X))
        {
            int index = rows.Near((int)(piece.CenterY - largestSlack), (int)(piece.CenterY + largestSlack) + 2, line => joined[line].Right >= piece.X - reach)
                .Where(line => Math.Abs(joined[line].CenterY - piece.CenterY) <= slack + (lean * (piece.Right - joined[line].X))
                    && joined[line].HorizontalOverlap(piece) >= -reach)
                .DefaultIfEmpty(-1)
                .Max();
            if (index < 0)
            {
                index = joined.Count;
                joined.Add(piece);
            }
            else
            {
                joined[index] = joined[index].Union(piece);
            }

            rows.Add(index, (int)joined[index].CenterY, (int)joined[index].CenterY + 1);
        }

        return joined;
    }

    /// <summary>The gaps of some lines in worn column rules: nothing but a rule's own crumbs stands there.</summary>
    private static IEnumerable<Box> Gaps(Box[] rules, IReadOnlyList<Component> components, double glyph)
    {
        BoxIndex letters = new([.. components.Select(part => part.Box).Where(part => part.Width > 0.3 * glyph)], (int)(4 * glyph));
        BoxIndex others = new(rules, (int)(4 * glyph));
        int reach = (int)Math.Ceiling(LongestGapGlyphs * glyph);
        int aside = (int)Math.Ceiling(0.5 * glyph) + 1;
        foreach (Box rule in rules)
        {
            Box over = Box.FromEdges((int)rule.CenterX - aside, rule.Y - reach - 1, (int)rule.CenterX + aside + 1, rule.Y);
            Box above = others.At(over).Where(upper => rule.Y - upper.Bottom is > 0 and var gap
                && gap <= Math.Min(LongestGapGlyphs * glyph, Math.Min(upper.Height, rule.Height))
                && Math.Abs(upper.CenterX - rule.CenterX) <= 0.5 * glyph).DefaultIfEmpty().MaxBy(upper => upper.Bottom);
            Box between = Box.FromEdges(Math.Min(above.X, rule.X), above.Bottom, Math.Max(above.Right, rule.Right), rule.Y);
            if (!above.IsEmpty && !letters.At(between).Any())
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
