using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Goes on from characters that stand below each other to those above and below that are no large ink: 一, 小 and 六 fall apart into
/// strokes, which no chain of large characters holds. Whatever stands by itself in the next cell, in the same column and as large as
/// the others, is the next character; an empty cell may be white that was set between two halves.
/// </summary>
internal sealed class StackedCharacters(
    IReadOnlyList<Component> components, BoxIndex index, BoxIndex rules, IReadOnlySet<int> taken)
{
    /// <summary>A cell is so many times as high as the column is wide.</summary>
    private const double CellHeight = 1.2;

    /// <summary>White between two characters of one headline, in widths of the column.</summary>
    private const double LargestGap = 1.3;

    /// <summary>A character is at least so wide or high, in widths of the column.</summary>
    private const double LeastSize = 0.62;

    /// <summary>Ink reaches out of its column by no more, in widths of the column.</summary>
    private const double Play = 0.15;

    /// <summary>The column of characters, grown up and down as far as it goes.</summary>
    public Box Extend(Box column)
    {
        int width = column.Width;
        return Extend(Extend(column, width, isDown: true), width, isDown: false);
    }

    private Box Extend(Box column, int width, bool isDown)
    {
        while (NextCharacter(column, width, isDown) is { } next)
        {
            column = column.Union(next);
        }

        return column;
    }

    private Box? NextCharacter(Box column, int width, bool isDown)
    {
        for (double gap = 0; gap <= LargestGap; gap += CellHeight / 4)
        {
            int from = (int)(gap * width), to = (int)((gap + CellHeight) * width);
            Box cell = isDown
                ? Box.FromEdges(column.X, column.Bottom + from, column.Right, column.Bottom + to)
                : Box.FromEdges(column.X, column.Y - to, column.Right, column.Y - from);
            Box reached = isDown
                ? Box.FromEdges(cell.X, column.Bottom + 1, cell.Right, cell.Bottom)
                : Box.FromEdges(cell.X, cell.Y, cell.Right, column.Y - 1);
            if (rules.Touching(reached).Any())
            {
                return null;
            }

            Box[] ink = [.. index.Touching(cell).Where(k => !taken.Contains(k)).Select(k => components[k].Box)
                .Where(box => box.CenterY >= cell.Y && box.CenterY < cell.Bottom && !column.Contains(box))];
            if (ink.Any(box => !StandsIn(box, column, width)))
            {
                return null;
            }

            Box character = Box.Around(ink);
            if (Math.Max(character.Width, character.Height) >= LeastSize * width)
            {
                return character;
            }
        }

        return null;
    }

    private static bool StandsIn(Box ink, Box column, int width) =>
        ink.X >= column.X - (Play * width) && ink.Right <= column.Right + (Play * width) && ink.Height <= 1.3 * width;
}
