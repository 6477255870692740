using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells the lines printed on every page, above the top rule and below the bottom one, from the articles between.
/// </summary>
internal sealed class FurnitureFinder(double lineHeightPixels, IReadOnlyList<Box> horizontalRules)
{
    /// <summary>The top strip reaches no further down than this share of the printed area.</summary>
    private const double TopStrip = 0.12;

    /// <summary>A front page's name plate, with prices and offices beside it, reaches down to this share.</summary>
    private const double NamePlateStrip = 0.3;

    /// <summary>Regions of no more lines are low.</summary>
    private const int LowLines = 3;

    /// <summary>The bottom strip begins no higher than this share of the printed area.</summary>
    private const double BottomStrip = 0.95;

    /// <summary>A rule that closes a strip crosses at least this share of the printed area.</summary>
    private const double RuleShare = 0.6;

    /// <summary>
    /// Gives the regions in the top and bottom strip their kind; the others stay as they are. Of a spread each page has strips of its own.
    /// </summary>
    public IReadOnlyList<LayoutRegion> Mark(IReadOnlyList<LayoutRegion> regions)
    {
        if (SpreadGutter.Find(regions, lineHeightPixels) is not { } gutter)
        {
            return MarkPage(regions);
        }

        FurnitureFinder left = new(lineHeightPixels, SpreadGutter.RulesBetween(horizontalRules, 0, (int)gutter));
        FurnitureFinder right = new(lineHeightPixels, SpreadGutter.RulesBetween(horizontalRules, (int)gutter, int.MaxValue));
        ILookup<bool, LayoutRegion> pages = regions.ToLookup(region => region.Box.CenterX < gutter);
        return [.. left.MarkPage([.. pages[true]]), .. right.MarkPage([.. pages[false]])];
    }

    private IReadOnlyList<LayoutRegion> MarkPage(IReadOnlyList<LayoutRegion> regions)
    {
        Box printed = Box.Around(regions.Select(region => region.Box));
        double top = TopEdge(regions, printed);
        double bottom = BottomEdge(regions, printed);
        return [.. regions.Select(region =>
            region.Kind == RegionKind.Picture ? region
            : region.Box.CenterY < top ? region with { Kind = InTopStrip(region) }
            : region.Box.CenterY > bottom ? region with { Kind = RegionKind.PageFooter }
            : region)];
    }

    private RegionKind InTopStrip(LayoutRegion region) =>
        region.Lines.Max(line => Math.Min(line.Box.Height, line.Box.Width)) > 1.7 * lineHeightPixels
            ? RegionKind.Masthead
            : RegionKind.PageHeader;

    /// <summary>The lowest wide rule of the top strip that only short regions stand above.</summary>
    private double TopEdge(IReadOnlyList<LayoutRegion> regions, Box printed)
    {
        IEnumerable<Box> rules = horizontalRules
            .Where(rule => rule.CenterY < printed.Y + (NamePlateStrip * printed.Height) && Crosses(rule, printed))
            .OrderByDescending(rule => rule.Y);
        foreach (Box rule in rules)
        {
            List<LayoutRegion> above = [.. regions.Where(region => region.Box.CenterY < rule.CenterY)];
            bool isTop = rule.CenterY < printed.Y + (TopStrip * printed.Height);
            if (HasColumns(above))
            {
                continue;
            }

            if (above.All(IsLow) ? isTop || HasNamePlate(above, printed) : HasNamePlate(above, printed)
                && above.All(region => IsLow(region) || (region.Lines.Count <= 10 && region.Box.Width < 0.5 * printed.Width)))
            {
                return rule.CenterY;
            }
        }

        return TopGap(regions, printed);
    }

    /// <summary>Prices and offices stand at the name plate's two sides; three columns of one width in a row are a story under it.</summary>
    private bool HasColumns(IReadOnlyList<LayoutRegion> above)
    {
        Box[] columns = [.. above.Where(region => region.Kind == RegionKind.Paragraph && region.Lines.Count > LowLines).Select(region => region.Box)];
        return columns.Any(column => columns.Count(other =>
            Math.Abs(other.Width - column.Width) < lineHeightPixels && Math.Abs(other.Y - column.Y) < 3 * lineHeightPixels) > 2);
    }

    /// <summary>
    /// Whether a region is of a few lines one below the other. A line across a page of vertical text comes as a
    /// region of many lines, each a character.
    /// </summary>
    private bool IsLow(LayoutRegion region) => region.Lines.Count <= LowLines || region.Box.Height <= 1.7 * lineHeightPixels;

    /// <summary>A name plate is by far the largest print, over much of the page.</summary>
    private bool HasNamePlate(IReadOnlyList<LayoutRegion> regions, Box printed) => regions.Any(region =>
        region.Lines.Any(line => line.Box.Height > 3 * lineHeightPixels && line.Box.Width > 0.35 * printed.Width));

    /// <summary>Without a rule: a white band across the page, under nothing but single lines at its very top.</summary>
    private double TopGap(IReadOnlyList<LayoutRegion> regions, Box printed)
    {
        double strip = printed.Y + (0.5 * TopStrip * printed.Height);
        double foot = printed.Y;
        foreach (LayoutRegion region in regions.OrderBy(region => region.Box.Y))
        {
            if (foot > printed.Y && region.Box.Y - foot > 2.5 * lineHeightPixels)
            {
                return foot;
            }

            foot = Math.Max(foot, region.Box.Bottom);
            if (foot > strip || region.Kind == RegionKind.Picture || !IsLow(region))
            {
                break;
            }
        }

        return double.MinValue;
    }

    private double BottomEdge(IReadOnlyList<LayoutRegion> regions, Box printed)
    {
        IEnumerable<Box> rules = horizontalRules
            .Where(rule => rule.CenterY > printed.Y + (BottomStrip * printed.Height) && Crosses(rule, printed))
            .OrderBy(rule => rule.Y);
        foreach (Box rule in rules)
        {
            if (regions.Where(region => region.Box.CenterY > rule.CenterY).All(IsLow))
            {
                return rule.CenterY;
            }
        }

        return double.MaxValue;
    }

    private static bool Crosses(Box rule, Box printed) => rule.HorizontalOverlap(printed) > RuleShare * printed.Width;
}
