using PrintRecover.Model;

namespace PrintRecover.Typesetter.Truth;

/// <summary>Finds the ink in a part of a clean page.</summary>
public sealed class InkFinder(GrayImage clean)
{
    // Ink differs from the paper or tint around it by at least this much; the tint itself varies by none.
    private const int InkContrast = 48;

    /// <summary>The smallest box around the ink in a slot; the slot where there is none.</summary>
    public Box Around(Box slot)
    {
        Box inside = slot.Intersect(new Box(0, 0, clean.Width, clean.Height));
        int paper = CommonestGray(inside);
        (int left, int top, int right, int bottom) = (inside.Right, inside.Bottom, inside.X, inside.Y);
        for (int y = inside.Y; y < inside.Bottom; y++)
        {
            for (int x = inside.X; x < inside.Right; x++)
            {
                if (Math.Abs(clean.Pixels[y * clean.Width + x] - paper) >= InkContrast)
                {
                    (left, top) = (Math.Min(left, x), Math.Min(top, y));
                    (right, bottom) = (Math.Max(right, x + 1), Math.Max(bottom, y + 1));
                }
            }
        }

        return right > left ? Box.FromEdges(left, top, right, bottom) : inside;
    }

    private int CommonestGray(Box box)
    {
        int[] counts = new int[256];
        for (int y = box.Y; y < box.Bottom; y++)
        {
            foreach (byte gray in clean.Row(y).Slice(box.X, box.Width))
            {
                counts[gray]++;
            }
        }

        return Array.IndexOf(counts, counts.Max());
    }
}
