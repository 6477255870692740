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
    /// A level rule is no thicker than this, as a share of the picture's height, and its thickest place hardly thicker than its
    /// usual one: the bar of 一 is 0.07 thick in Hei, and its end twice as thick as the bar in Song.
    /// </summary>
    private const double ThickestLevel = 0.06, MostUneven = 1.3;

    /// <summary>So long is 一 at least and at most, as shares of the height of the print.</summary>
    private const double ShortestBar = 0.6, LongestBar = 0.97;

    /// <summary>一 stands between these heights, as shares of the picture's height; a rule anywhere.</summary>
    private const double HighestBar = 0.25, LowestBar = 0.75;

    /// <summary>What is read into level pieces of rules.</summary>
    private static readonly string[] Bars = ["一", "－", "_"];

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

    /// <summary>
    /// True when a character is a level piece of a rule: it stands where 一 does not, or is thin from end to end and shorter or longer.
    /// </summary>
    /// <param name="line">What the network saw.</param>
    /// <param name="character">The character, at an end of the line.</param>
    /// <param name="printWidth">How wide a character as high as the print is in it, pixels.</param>
    public static bool IsLevel(GrayImage line, CtcCharacter character, double printWidth)
    {
        int middle = Math.Min(line.Width - 1, PpOcrModel.StepWidth * (character.FirstStep + character.LastStep + 1) / 2);
        int threshold = InkContrast.Of(line).Threshold;
        int[] dark = [.. Enumerable.Range(0, line.Height).Where(y => line.Row(y)[middle] <= threshold)];
        if (!Bars.Contains(character.Text) || dark.Length == 0)
        {
            return false;
        }

        int row = dark[dark.Length / 2];
        double[] thickness = Thickness(line, threshold, middle, row);
        return row < HighestBar * line.Height || row > LowestBar * line.Height
            || (thickness[^1] <= Math.Min(ThickestLevel * line.Height, MostUneven * thickness[thickness.Length / 2])
                && (thickness.Length < ShortestBar * printWidth || thickness.Length > LongestBar * printWidth));
    }

    /// <summary>How thick a bar is at each of its columns, ascending, pixels; grey ones count in part.</summary>
    private static double[] Thickness(GrayImage line, int threshold, int middle, int row)
    {
        (int left, int right) = (middle, middle + 1);
        while (left > 0 && line.Row(row)[left - 1] <= threshold)
        {
            left--;
        }

        while (right < line.Width && line.Row(row)[right] <= threshold)
        {
            right++;
        }

        int reach = line.Height / 8;
        double paper = InkContrast.Of(line).Paper;
        double contrast = Math.Max(1, paper - line.Pixels.Min());
        return
        [
            .. Enumerable.Range(left, right - left).Select(x => Enumerable.Range(row - reach, 2 * reach + 1)
                .Where(y => y >= 0 && y < line.Height)
                .Sum(y => Math.Max(0, paper - line.Row(y)[x]) / contrast)).Order(),
        ];
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
