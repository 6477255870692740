using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Finds how the columns of a page lean whose lines are level: each section of the page's width tells by its projection profiles
/// (as <see cref="SkewDetector"/>) at which slope column edges, rules and vertical lines stand sharpest, and a straight line through
/// these slopes (Theil 1950, Sen 1968) is what a camera makes of upright ones that looks from a slant.
/// </summary>
internal static class ColumnLeanDetector
{
    /// <summary>Sections overlap by half: each holds the edges of a column or two.</summary>
    private const int Sections = 9;

    /// <summary>The largest lean looked for, degrees to either side: beyond it photographs are hardly legible.</summary>
    private const double LargestDegrees = 5;

    /// <summary>With fewer sections that show a slope there is no telling which of them are right.</summary>
    private const int FewestSections = 5;

    /// <summary>Slopes lie closer than this to their line, in the middle; those of flat pages of pictures and of noise lie anywhere.</summary>
    private const double LargestUsualError = 0.005;

    /// <summary>
    /// Columns that lean by less from head to foot, in heights of a body character, are left alone: those of 31 pages scanned flat seem
    /// to lean by up to 2.2, photographed ones by 4 to 15.
    /// </summary>
    private const double SmallestLeanGlyphs = 3;

    /// <summary>The lean of a page's columns; null where they stand upright or show none.</summary>
    public static ColumnLean? Find(InkComponents ink, double glyphPixels)
    {
        (double X, double Slope)[] slopes = [.. Slopes(ink, glyphPixels)];
        if (slopes.Length < FewestSections)
        {
            return null;
        }

        double middle = ink.Width / 2.0;
        double spread = Median(from a in slopes from b in slopes where a.X < b.X select (b.Slope - a.Slope) / (b.X - a.X));
        double slope = Median(slopes.Select(at => at.Slope - (spread * (at.X - middle))));
        double usualError = Median(slopes.Select(at => Math.Abs(at.Slope - slope - (spread * (at.X - middle)))));
        double largest = Math.Abs(slope) + (Math.Abs(spread) * middle);
        return usualError <= LargestUsualError && largest * ink.Height >= SmallestLeanGlyphs * glyphPixels
            ? new ColumnLean(middle, ink.Height / 2.0, slope, spread, Margin: 0)
            : null;
    }

    private static IEnumerable<(double X, double Slope)> Slopes(InkComponents ink, double glyphPixels)
    {
        var page = StripProfiles.OfColumns(ink.RunsOf(SkewDetector.Print(ink, glyphPixels)), ink.Width, ink.Height).Coarsen();
        int step = page.Length / (Sections + 1);
        for (int section = 0; section < Sections && step * StripProfiles.Coarser > 4 * glyphPixels; section++)
        {
            StripProfiles profiles = page.Section(section * step, 2 * step);
            if (SkewDetector.SharpestDegrees(profiles, LargestDegrees) is { } degrees)
            {
                yield return ((section + 1) * step * StripProfiles.Coarser, Math.Tan(degrees * Math.PI / 180));
            }
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
