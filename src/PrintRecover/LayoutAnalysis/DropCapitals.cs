using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the large first letters of texts: as high as some rows of body type that stand right beside it, all beginning at its right, where
/// the row below begins at its left again or before. The letter is taken out of the rows, for it would pass for a headline with the first of them.
/// </summary>
internal static class DropCapitals
{
    // Sizes in body characters: the letter's height, a body row's greatest height and least length, how far apart the rows' beginnings may lie.
    private const double LeastHeight = 1.7, LargestHeight = 8, LargestRow = 1.6, ShortestRow = 4, LargestIndentPlay = 1.2;

    /// <summary>Where the letter is set in itself, the row below begins so much before it at most, in body characters.</summary>
    private const double LargestIndent = 4.5;

    // The same: the white between letter and rows, and how far the letter's top and bottom are from those of the rows.
    private const double LargestWhite = 1.6, LargestOverlap = 0.4, LargestPlay = 0.9, LargestWhiteBelow = 2;

    /// <summary>A letter is no wider than this share of its height, and no narrower.</summary>
    private const double WidestLetter = 1.5, NarrowestLetter = 0.25;

    /// <summary>Of a piece with its row, the letter has so much of the height, the row no more.</summary>
    private const double LeastOfPiece = 0.8, LargestOfLetter = 0.65;

    private const int FewestRows = 2, MostRows = 7;

    /// <summary>The pieces of lines without such letters, and the letters with the rows beside them from top to bottom.</summary>
    /// <param name="pieces">Pieces of lines that run across.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static (IReadOnlyList<LineOfInk> Pieces, IReadOnlyList<(Box Letter, IReadOnlyList<Box> Rows)> Capitals) Find(
        IReadOnlyList<LineOfInk> pieces, double glyph)
    {
        BoxIndex index = new([.. pieces.Select(piece => piece.Box)], (int)(8 * glyph));
        LineOfInk?[] left = [.. pieces];
        List<(Box Letter, IReadOnlyList<Box> Rows)> capitals = [];
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] is { IsVertical: false } piece && piece.Box.Height >= LeastHeight * glyph && piece.Box.Height <= LargestHeight * glyph
                && Split(piece) is { Letter: { } letter } split)
            {
                // Strokes of the letter may have gone to the rows beside it.
                Box reach = Box.FromEdges(letter.X, letter.Y, letter.Right + (int)(LargestWhite * glyph), letter.Bottom + (int)(LargestWhiteBelow * glyph));
                (int At, LineOfInk? Row)[] near = [.. index.Touching(reach).Where(k => left[k] is { IsVertical: false })
                    .Select(k => (k, k == i ? split.Row : Without(left[k]!, letter)))];
                if (RowsBeside(letter, [.. near.Select(each => each.Row?.Box).OfType<Box>().Where(IsRow)]) is { } rows)
                {
                    capitals.Add((letter, rows));
                    foreach ((int at, LineOfInk? row) in near)
                    {
                        left[at] = row;
                    }
                }
            }
        }

        return ([.. left.OfType<LineOfInk>()], capitals);

        bool IsRow(Box box) => box.Height <= LargestRow * glyph && box.Width >= ShortestRow * glyph;

        IReadOnlyList<Box>? RowsBeside(Box letter, IReadOnlyList<Box> near)
        {
            int from = letter.Right - (int)(LargestOverlap * glyph), to = letter.Right + (int)(LargestWhite * glyph);
            Box[] rows = [.. near.Where(box => box.X >= from && box.X <= to && box.VerticalOverlap(letter) >= 0.5 * box.Height).OrderBy(box => box.Y)];
            return rows.Length is >= FewestRows and <= MostRows
                && rows.Max(box => box.X) - rows.Min(box => box.X) <= LargestIndentPlay * glyph
                && Math.Abs(rows[0].Y - letter.Y) <= LargestPlay * glyph && Math.Abs(rows[^1].Bottom - letter.Bottom) <= LargestPlay * glyph
                && near.Any(below => below.X - letter.X is var indent && indent <= LargestIndentPlay * glyph && indent >= -LargestIndent * glyph
                    && below.CenterY > rows[^1].Bottom && below.Right > letter.Right)
                ? rows : null;
        }
    }

    /// <summary>The piece without what lies in the letter; null when that is all of it.</summary>
    private static LineOfInk? Without(LineOfInk piece, Box letter)
    {
        Component[] outside = [.. piece.Components.Where(part => part.Box.Intersect(letter).Area <= 0.5 * part.Box.Area)];
        return outside.Length == piece.Components.Count ? piece : outside.Length == 0 ? null : LineOfInk.Of(outside);
    }

    /// <summary>A letter that stands alone, or with the row that it was taken for one line with; none where the piece begins with no letter.</summary>
    private static (Box? Letter, LineOfInk? Row) Split(LineOfInk piece)
    {
        if (IsLetter(piece.Box))
        {
            return (piece.Box, null);
        }

        Component[] parts = [.. piece.Components.OrderBy(part => part.Box.X)];
        int right = 0;
        for (int i = 1; i < parts.Length; i++)
        {
            right = Math.Max(right, parts[i - 1].Box.Right);
            if (right - piece.Box.X > WidestLetter * piece.Box.Height)
            {
                break;
            }

            if (parts[i].Box.X > right)
            {
                (LineOfInk letter, LineOfInk row) = (LineOfInk.Of(parts[..i]), LineOfInk.Of(parts[i..]));
                if (IsLetter(letter.Box) && letter.Box.Height >= LeastOfPiece * piece.Box.Height && row.Box.Height <= LargestOfLetter * letter.Box.Height)
                {
                    return (letter.Box, row);
                }
            }
        }

        return (null, null);
    }

    private static bool IsLetter(Box box) => box.Width <= WidestLetter * box.Height && box.Width >= NarrowestLetter * box.Height;
}
