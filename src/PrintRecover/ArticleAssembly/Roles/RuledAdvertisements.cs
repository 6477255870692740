using PrintRecover.Model;
using PrintRecover.ReadingOrder;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Makes one piece of what stands between the same rules of a column, where display type fills more of it than text does and stands above and
/// below text: an advertisement, as whole columns of them are parted in papers before 1950. News has its headlines above its text, and these fill less.
/// </summary>
internal static class RuledAdvertisements
{
    /// <summary>Display type is no smaller, in lines of running text.</summary>
    private const double LeastDisplay = 1.3;

    /// <summary>A field wider than so much of the page's print is a part of the page, and news.</summary>
    private const double WidestField = 0.5;

    /// <summary>Display type fills so many times the area of text.</summary>
    private const double LeastDisplayToText = 1;

    /// <summary>The page with each of these as one region, if its running text is level.</summary>
    public static Page Settle(Page page)
    {
        Region[] printed = [.. page.Regions.Where(region => region.Lines.Count > 0 && region.Frame is null && region.Kind.AsFurniture() is null && region.Kind != RegionKind.Advertisement)];
        if (page.Direction != TextDirection.Horizontal || page.Regions.Count > PageRoles.MostRegions || printed.Length == 0)
        {
            return page;
        }

        double text = BodyLine(printed);
        int widest = (int)(WidestField * Box.Around(printed.Select(region => region.Box)).Width);
        var cut = new RecursiveXYCut(new XYCutOptions { Rules = page.Rules });
        Region[][] fields = [.. cut.RuledFields(printed, region => region.Box)
            .Where(field => Box.Around(field.Select(region => region.Box)).Width <= widest && IsAdvertisement([.. field], text))
            .Select(field => cut.Order(field, region => region.Box).ToArray())];
        HashSet<int> taken = [.. fields.SelectMany(field => field).Select(region => region.Id)];
        int next = page.Regions.Max(region => region.Id) + 1;
        return fields.Length == 0 ? page : page with
        {
            Regions =
            [
                .. page.Regions.Where(region => !taken.Contains(region.Id)),
                .. fields.Select((field, index) => new Region(
                    next + index, RegionKind.Advertisement, Box.Around(field.Select(region => region.Box)), [.. field.SelectMany(region => region.Lines)])),
            ],
        };
    }

    /// <summary>The height of a line of running text, pixels.</summary>
    private static double BodyLine(Region[] printed)
    {
        int[] heights = [.. printed.Where(region => region.Kind == RegionKind.Paragraph).SelectMany(region => region.Lines).Select(line => line.Box.Height).Order()];
        return heights.Length == 0 ? double.PositiveInfinity : heights[heights.Length / 2];
    }

    private static bool IsAdvertisement(Region[] field, double bodyLine)
    {
        TextLine[] lines = [.. field.SelectMany(region => region.Lines).OrderBy(line => line.Box.CenterY)];
        bool[] isDisplay = [.. lines.Select(line => line.Box.Height >= LeastDisplay * bodyLine)];
        long display = lines.Where((_, i) => isDisplay[i]).Sum(line => line.Box.Area), text = lines.Where((_, i) => !isDisplay[i]).Sum(line => line.Box.Area);
        int first = Array.IndexOf(isDisplay, true);
        int textBelow = first < 0 ? -1 : Array.IndexOf(isDisplay, false, first);
        return textBelow >= 0 && Array.LastIndexOf(isDisplay, true) > textBelow && display >= LeastDisplayToText * text;
    }
}
