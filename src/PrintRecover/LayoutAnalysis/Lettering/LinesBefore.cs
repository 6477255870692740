using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>The lines that were found on a page by their ink, which print found by a detector must leave whole.</summary>
internal sealed class LinesBefore
{
    /// <summary>A line is found when others of about its thickness cover so much of it, 0..1, and leave no more at an end, in its thicknesses.</summary>
    private const double LeastCovered = 0.8, LeastAlike = 0.6, MostBeyond = 1;

    /// <summary>Of a line that is cut so much is lost, and not all, 0..1.</summary>
    private const double LeastCut = 0.1, MostCut = 0.85;

    /// <summary>Lines of text are so many times longer than thick; scraps of a picture are shorter.</summary>
    private const double LeastTextAspect = 5;

    /// <summary>Thinner lines that cover so much of one are several, taken for one, 0..1.</summary>
    private const double MostThin = 0.35;

    private readonly BoxIndex _lines;

    /// <summary>The lines of a layout.</summary>
    public LinesBefore(PageLayout layout) => _lines = new BoxIndex(
        [.. layout.Regions.SelectMany(region => region.Lines).Select(line => line.Box)], (int)(8 * layout.GlyphHeight));

    /// <summary>Whether a line is found already.</summary>
    public bool Cover(Box line)
    {
        Box[] found = [.. _lines.At(line)
            .Where(other => Thickness(other) >= LeastAlike * Thickness(line) && Thickness(line) >= LeastAlike * Thickness(other))
            .Select(other => other.Intersect(line))];
        Box all = Box.Around(found);
        int beyond = IsLevel(line) ? Math.Max(all.X - line.X, line.Right - all.Right) : Math.Max(all.Y - line.Y, line.Bottom - all.Bottom);
        return found.Sum(other => other.Area) >= LeastCovered * line.Area && beyond <= MostBeyond * Thickness(line);
    }

    /// <summary>Whether a line stands in an area, or reaches into it.</summary>
    public bool Touch(Box area) => _lines.At(area).Any();

    /// <summary>Whether lines of text would be cut where an area is made white, or several be taken for one.</summary>
    public bool AreCutBy(Box area)
    {
        Box[] lines = [.. _lines.At(area).Where(line => Math.Max(line.Width, line.Height) >= LeastTextAspect * Thickness(line))];
        return lines.Any(line => IsCut(line, area))
            || lines.Where(line => Thickness(line) < LeastAlike * Thickness(area)).Sum(line => line.Intersect(area).Area) > MostThin * area.Area;
    }

    /// <summary>A line that runs on beyond the area is not cut by it, for its print is put back; one that is cut lengthwise is, or crossed.</summary>
    private static bool IsCut(Box line, Box area)
    {
        double share = IsLevel(line) != IsLevel(area) ? line.Intersect(area).Area / (double)line.Area
            : (IsLevel(line) ? line.VerticalOverlap(area) : line.HorizontalOverlap(area)) / (double)Thickness(line);
        return share > LeastCut && share < MostCut;
    }

    private static bool IsLevel(Box line) => line.Width >= line.Height;

    private static int Thickness(Box line) => Math.Min(line.Width, line.Height);
}
