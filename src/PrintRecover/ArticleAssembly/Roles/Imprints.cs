using System.Text.RegularExpressions;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>The line at a page's foot that names publisher, printer and address, as the law of most countries asks; what stands in its row goes with it.</summary>
internal static partial class Imprints
{
    /// <summary>It stands in the last part of the printed area, 0..1 from its top, in no more than so many lines.</summary>
    private const double FirstPlace = 0.92;
    private const int MostLines = 3;

    /// <summary>What overlaps it in height by so much stands in its row, 0..1.</summary>
    private const double LeastOverlap = 0.5;

    /// <summary>Its type is no larger than this, in body characters.</summary>
    private const double LargestType = 1.5;

    /// <summary>The page with its imprint made a footer.</summary>
    public static Page Settle(Page page)
    {
        if (page.Direction != TextDirection.Horizontal || page.Regions.Count == 0)
        {
            return page;
        }

        Box printed = Box.Around(page.Regions.Select(region => region.Box));
        Box[] imprints = [.. page.Regions.Where(region => MayBe(region) && region.Lines.Any(line => NamesPrinter().IsMatch(line.Text))).Select(region => region.Box)];
        return imprints.Length == 0 ? page : page with
        {
            Regions = [.. page.Regions.Select(region => MayBe(region) && imprints.Any(imprint =>
                    imprint.VerticalOverlap(region.Box) > LeastOverlap * Math.Min(imprint.Height, region.Box.Height))
                ? region with { Kind = RegionKind.PageFooter, Part = null, KindConfidence = null }
                : region)],
        };

        bool MayBe(Region region) => region.Lines.Count is > 0 and <= MostLines && region.Box.Y > printed.Y + (FirstPlace * printed.Height)
            && region.Lines.All(line => line.Box.Height <= LargestType * page.GlyphHeight);
    }

    [GeneratedRegex(
        "督印|承印|印刷[廠厂所]|出版有限公司|社址|編輯部|编辑部|國內統一|国内统一|邮政编码|邮发代号|零售[价價]|廣告許可|广告经营许可|発行所|印刷所"
        + @"|\b(?:printed|published)\b.*\bby\b|\b(?:druck|verlag) (?:und|von|der)\b|\bimprimerie\b|\bimpr\.|\bgérant\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesPrinter();
}
