using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>What was found where a page's print stands on pictures and tints.</summary>
/// <param name="Page">The page with print that had not been found black on white.</param>
/// <param name="Freed">Where that print stands, pixels.</param>
/// <param name="Areas">Where print was looked for, not only asked for, pixels.</param>
/// <param name="Detected">Where it was seen there, found before or not, pixels.</param>
internal sealed record PrintedGround(
    PreparedPage Page, IReadOnlyList<Box> Freed, IReadOnlyList<Box> Areas, IReadOnlyList<Box> Detected)
{
    /// <summary>
    /// What is so many glyphs long, and so many times as long as thick, and runs as the page does, or is a caption, is a row of characters; it needs no witness.
    /// </summary>
    private const double LeastLengthGlyphs = 6, LeastAspect = 4;

    /// <summary>Less of a line lies in the areas, of one that runs across the page's way, or is seen, 0..1.</summary>
    private const double LeastInside = 0.8, LeastInsideAcross = 0.5, LeastSeen = 0.2;

    /// <summary>The layout without the lines on pictures that nothing but their ink tells of: leaves, windows, the mesh of a net.</summary>
    public PageLayout WithoutScraps(PageLayout layout)
    {
        BoxIndex seen = new(Detected, (int)(8 * layout.GlyphHeight)), freed = new(Freed, (int)(8 * layout.GlyphHeight)), areas = new(Areas, (int)(8 * layout.GlyphHeight));
        return layout with
        {
            Regions = [.. layout.Regions
                .Select(region => region.Kind is RegionKind.Picture or RegionKind.Table ? region : Without(region))
                .Where(region => region.Kind == RegionKind.Picture || region.Lines.Count > 0)],
        };

        LayoutRegion Without(LayoutRegion region)
        {
            LayoutLine[] lines = [.. region.Lines.Where(line => !IsScrap(line.Box, region.Kind))];
            return lines.Length == region.Lines.Count ? region
                : region with { Lines = lines, Box = Box.Around(lines.Select(line => line.Box)) };
        }

        // A caption may run up a picture's side; whatever else runs across the page's way there is a picture's own upright.
        bool IsScrap(Box line, RegionKind kind)
        {
            int thickness = Math.Min(line.Width, line.Height), length = Math.Max(line.Width, line.Height);
            bool isRow = length >= Math.Max(LeastLengthGlyphs * layout.GlyphHeight, LeastAspect * thickness);
            bool runsAcross = kind != RegionKind.Caption && (line.Width >= line.Height) != (layout.Direction == TextDirection.Horizontal);
            double least = isRow && runsAcross ? LeastInsideAcross : LeastInside;
            return (!isRow || runsAcross) && areas.At(line).Any(area => area.Intersect(line).Area >= least * line.Area)
                && !seen.At(line).Concat(freed.At(line)).Any(other => other.Intersect(line).Area >= LeastSeen * line.Area);
        }
    }
}
