using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>How large the body text of a page is set.</summary>
/// <param name="Height">
/// Height of a tall character, pixels: a whole Chinese character, or a Latin letter with an ascender.
/// </param>
/// <param name="AreSquare">True when tall characters are about as wide as high, as Chinese ones are.</param>
internal sealed record BodyGlyphs(double Height, bool AreSquare)
{
    /// <summary>Smaller patches are dust, dots and strokes, pixels.</summary>
    private const int SmallestGlyphPixels = 5;

    /// <summary>Longer patches are words run together, rules and frames.</summary>
    private const double LongestToShortest = 2.5;

    /// <summary>Patches with less ink in their box are strokes of drawings: hairline capitals have twice as much, 0..1.</summary>
    private const double ThinnestInk = 0.06;

    // Headlines can fill more of a front page than its text: smaller type that fills half as much, in so many times as many
    // characters, is the text, and no smaller than so: strokes and halftone dots are.
    private const double TextShare = 0.5, TextCharacters = 4, SmallestText = 0.28, LargestText = 0.62;

    /// <summary>Fewer characters than this say nothing about a page.</summary>
    private const int FewestGlyphs = 20;

    /// <summary>Fewer patches of one size are headlines, pictures and drawings.</summary>
    private const int FewestAlike = 8;

    /// <summary>Sizes are counted in steps of a twelfth of an octave, about 6 %.</summary>
    private const double StepsPerOctave = 12;

    /// <summary>
    /// The share of letter-like patches of body size that are not taller than a tall character: half of a Latin text
    /// are letters without ascender, and many Chinese characters fall apart into smaller patches.
    /// </summary>
    private const double TallShare = 0.75;

    /// <summary>Millimetres of a tall newspaper character: 9.5 points square, or the ascender of 8.5-point Latin type.</summary>
    private const double SquareMillimetres = 3.4, LatinMillimetres = 2.2;

    /// <summary>The resolution at which characters of this size are body text, dots an inch.</summary>
    public int JudgedDpi => (int)Math.Round(Height * 25.4 / (AreSquare ? SquareMillimetres : LatinMillimetres));

    /// <summary>Judges a page by its patches of ink; null when it has too few of a letter's shape.</summary>
    /// <param name="components">The patches' boxes.</param>
    /// <param name="inkPixels">How much ink is in each.</param>
    public static BodyGlyphs? Measure(IReadOnlyList<Box> components, IReadOnlyList<int> inkPixels)
    {
        Box[] shaped = [.. components.Where((box, i) => IsGlyph(box) && inkPixels[i] >= ThinnestInk * box.Area)];
        Box[] glyphs = [.. shaped.GroupBy(Step).Where(same => same.Count() >= FewestAlike).SelectMany(same => same)];
        if (glyphs.Length < FewestGlyphs)
        {
            return null;
        }

        double mode = Mode(glyphs);
        Box[] body = [.. glyphs.Where(box => Size(box) > mode * 0.6 && Size(box) < mode * 1.6)];
        double[] sizes = [.. body.Select(Size).Order()];
        double height = sizes[(int)(sizes.Length * TallShare)];
        double[] shapes = [.. body.Where(box => box.Height >= 0.85 * height).Select(box => (double)box.Width / box.Height).Order()];
        return new BodyGlyphs(height, shapes.Length > 0 && shapes[shapes.Length / 2] > 0.75);
    }

    private static bool IsGlyph(Box box) =>
        Size(box) >= SmallestGlyphPixels && Size(box) <= LongestToShortest * Math.Min(box.Width, box.Height);

    private static double Size(Box box) => Math.Max(box.Width, box.Height);

    private static int Step(Box box) => (int)Math.Round(Math.Log2(Size(box)) * StepsPerOctave);

    /// <summary>The size that covers most of the page, each patch counting by the square that it fills, unless that is a headline's.</summary>
    private static double Mode(Box[] glyphs)
    {
        int steps = (int)(StepsPerOctave * 17) + 2;
        (double[] weights, double[] counts) = (new double[steps], new double[steps]);
        foreach (Box glyph in glyphs)
        {
            weights[Step(glyph)] += Size(glyph) * Size(glyph);
            counts[Step(glyph)]++;
        }

        (weights, counts) = (Smooth(weights), Smooth(counts));
        int most = Array.IndexOf(weights, weights.Max());
        int text = Enumerable.Range(0, most)
            .Where(step => SizeAt(step) >= SmallestText * SizeAt(most) && SizeAt(step) <= LargestText * SizeAt(most)
                && weights[step] >= TextShare * weights[most] && counts[step] >= TextCharacters * counts[most])
            .OrderByDescending(step => weights[step]).FirstOrDefault(most);
        return SizeAt(text);
    }

    private static double[] Smooth(double[] values) =>
        [.. values.Select((_, i) => Enumerable.Range(i - 2, 5).Sum(j => values.ElementAtOrDefault(j)))];

    private static double SizeAt(int step) => Math.Pow(2, step / StepsPerOctave);
}
