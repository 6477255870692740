using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells whether the running text of a page is set in rows or in vertical lines. In a small window of running text the
/// projection along its lines shows ink and white in turn, the one across them is nearly even (Ittner, Baird:
/// Language-free layout analysis, 1993). The windows vote, each with how much the two differ.
/// </summary>
internal static class TextDirectionDetector
{
    /// <summary>A window's side: some seven lines of ten characters. Smaller ones mistake the stems of large type for lines.</summary>
    private const double WindowGlyphs = 10;

    /// <summary>Patches of ink that make up body characters are no smaller and no larger than this, in glyphs.</summary>
    private const double SmallestPatchGlyphs = 0.15, LargestPatchGlyphs = 1.5;

    /// <summary>Windows of running text hold this share of their area in patches; less is a margin, a headline or a picture.</summary>
    private const double LeastCover = 0.2;

    /// <summary>
    /// The share of votes above which a page is vertical. Vertical pages, 1872 to today, had 0.68 to 1, horizontal ones
    /// 0 to 0.24, and a photographed page in perspective 0.42.
    /// </summary>
    private const double LeastShare = 0.55;

    /// <summary>Less than two clear windows' votes are chance; a vote is the logarithm of how much the projections differ.</summary>
    private const double LeastVotes = 2;

    /// <summary>The direction that the windows vote for; horizontal where nothing shows one.</summary>
    /// <param name="ink">The page's ink.</param>
    /// <param name="glyph">Height of a body character, pixels.</param>
    public static TextDirection Detect(IReadOnlyList<Component> ink, double glyph)
    {
        int side = (int)Math.Ceiling(WindowGlyphs * glyph);
        double[] votes = [.. ink
            .Where(part => part.Size >= SmallestPatchGlyphs * glyph && part.Size <= LargestPatchGlyphs * glyph)
            .Select(part => part.Box)
            .GroupBy(box => new Box((int)box.CenterX / side * side, (int)box.CenterY / side * side, side, side))
            .Where(window => window.Sum(box => box.Area) >= LeastCover * window.Key.Area)
            .Select(window => Vote(window.Key, window))];
        double vertical = votes.Where(vote => vote > 0).Sum();
        double horizontal = -votes.Where(vote => vote < 0).Sum();
        return vertical >= LeastVotes && vertical >= LeastShare * (vertical + horizontal)
            ? TextDirection.VerticalRightToLeft
            : TextDirection.Horizontal;
    }

    /// <summary>Positive for vertical lines, negative for rows: the logarithm of how much the two projections differ.</summary>
    internal static double Vote(Box window, IEnumerable<Box> boxes)
    {
        double[] rows = new double[window.Height];
        double[] columns = new double[window.Width];
        foreach (Box box in boxes.Select(window.Intersect))
        {
            Add(rows, box.Y - window.Y, box.Height, box.Width);
            Add(columns, box.X - window.X, box.Width, box.Height);
        }

        return Math.Log(Unevenness(columns) / Unevenness(rows));
    }

    private static void Add(double[] profile, int start, int length, int ink)
    {
        for (int i = start; i < start + length; i++)
        {
            profile[i] += ink;
        }
    }

    /// <summary>The variance of a profile as a share of its mean squared; a hair more than 0, to divide by.</summary>
    private static double Unevenness(double[] profile)
    {
        double mean = profile.Average();
        return 1e-6 + profile.Average(value => (value - mean) * (value - mean)) / (mean * mean);
    }
}
