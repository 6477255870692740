using PrintRecover.Model;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// Tells pieces of rules beside a line from print: a network reads an upright one as 「 or [, and a level one, surely, as 一.
/// </summary>
internal static class RulePieces
{
    /// <summary>An upright rule is no wider than this, as a share of the picture's height; what is wider is a picture or a panel.</summary>
    private const double WidestUpright = 0.12;

    /// <summary>So much of a column is dark where a rule stands, the rest being worn.</summary>
    private const double LeastDark = 0.95;

    /// <summary>How far a rule's blur reaches to each side, as a share of the picture's height.</summary>
    private const double Blur = 0.05;

    /// <summary>
    /// A level rule is nowhere thicker than this, as a share of the picture's height: of 一 in Song the bar is thinner and its end
    /// 0.08, in Hei the bar 0.07.
    /// </summary>
    private const double ThickestLevel = 0.0625;

    /// <summary>一 stands between these heights, as shares of the picture's height; a rule anywhere.</summary>
    private const double HighestBar = 0.3, LowestBar = 0.7;

    /// <summary>What is read into level pieces of rules.</summary>
    private static readonly string[] Bars = ["一", "－"];

    /// <summary>
    /// The picture without upright rules: a thin run of columns that is dark from edge to edge, which no character is that has
    /// white cut along above and below it.
    /// </summary>
    /// <param name="line">A line, dark on light, and white above and below it.</param>
    public static GrayImage WithoutUprights(GrayImage line)
    {
        InkContrast contrast = InkContrast.Of(line);
        bool[] isDark = [.. Enumerable.Range(0, line.Width).Select(x => DarkRows(line, x, contrast.Threshold) >= LeastDark * line.Height)];
        byte[]? pixels = null;
        for (int left = 0; left < line.Width; left++)
        {
            int right = left;
            while (right < line.Width && isDark[right])
            {
                right++;
            }

            if (right > left && right - left <= Math.Max(2, WidestUpright * line.Height))
            {
                pixels ??= [.. line.Pixels];
                int blur = (int)Math.Ceiling(Blur * line.Height);
                Blank(pixels, line.Width, Math.Max(0, left - blur), Math.Min(line.Width, right + blur), contrast.Paper);
            }

            left = right;
        }

        return pixels is null ? line : new GrayImage(line.Width, line.Height, pixels);
    }

    /// <summary>True when a character is a level piece of a rule, thin from end to end or where 一 does not stand.</summary>
    /// <param name="line">What the network saw.</param>
    /// <param name="threshold">What is dark in it.</param>
    /// <param name="character">The character, at an end of the line.</param>
    public static bool IsLevel(GrayImage line, int threshold, CtcCharacter character)
    {
        if (!Bars.Contains(character.Text))
        {
            return false;
        }

        int middle = PpOcrModel.StepWidth * (character.FirstStep + character.LastStep + 1) / 2;
        int[] rows = [.. Enumerable.Range(0, line.Height).Where(y => line.Row(y)[Math.Min(middle, line.Width - 1)] <= threshold)];
        if (rows.Length == 0)
        {
            return false;
        }

        int row = rows[rows.Length / 2];
        return row < HighestBar * line.Height || row > LowestBar * line.Height
            || Thickest(line, threshold, middle, row) <= ThickestLevel * line.Height;
    }

    private static int Thickest(GrayImage line, int threshold, int middle, int row)
    {
        int thickest = 0;
        foreach (int step in new[] { -1, 1 })
        {
            for (int x = Math.Min(middle, line.Width - 1); x >= 0 && x < line.Width && line.Row(row)[x] <= threshold; x += step)
            {
                (int top, int bottom) = (row, row);
                while (top > 0 && line.Row(top - 1)[x] <= threshold)
                {
                    top--;
                }

                while (bottom < line.Height - 1 && line.Row(bottom + 1)[x] <= threshold)
                {
                    bottom++;
                }

                thickest = Math.Max(thickest, bottom - top + 1);
            }
        }

        return thickest;
    }

    private static int DarkRows(GrayImage line, int x, int threshold)
    {
        int dark = 0;
        for (int y = 0; y < line.Height; y++)
        {
            dark += line.Row(y)[x] <= threshold ? 1 : 0;
        }

        return dark;
    }

    private static void Blank(byte[] pixels, int width, int left, int right, byte paper)
    {
        for (int row = left; row < pixels.Length; row += width)
        {
            pixels.AsSpan(row, right - left).Fill(paper);
        }
    }
}
