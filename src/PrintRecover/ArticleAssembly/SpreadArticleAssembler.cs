using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Assembles scans of two pages side by side: the assembler of pages gets each page for itself, the one that is read
/// first before the other, so that no article runs over the gutter and back.
/// </summary>
/// <param name="pageByPage">Assembles single pages.</param>
public sealed class SpreadArticleAssembler(IArticleAssembler pageByPage) : IArticleAssembler
{
    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
    {
        Dictionary<Page, Page> scans = new(ReferenceEqualityComparer.Instance);
        List<Page> singles = [];
        foreach (Page scan in pages)
        {
            foreach (Page single in SinglePages(scan))
            {
                singles.Add(single);
                scans[single] = scan;
            }
        }

        return [.. pageByPage.Assemble(singles).Select(article => new ArticleRegions(
            InScan(article.Kicker), InScan(article.Title), InScan(article.Subtitle), InScan(article.Body)))];

        IReadOnlyList<PlacedRegion> InScan(IReadOnlyList<PlacedRegion> part) =>
            [.. part.Select(placed => placed with { Page = scans[placed.Page] })];
    }

    /// <summary>The pages of a scan in the order in which they are read.</summary>
    private static IEnumerable<Page> SinglePages(Page scan)
    {
        if (SpreadGutter.Find(scan) is not { } gutter)
        {
            return [scan];
        }

        Page left = scan with
        {
            Regions = [.. scan.Regions.Where(region => region.Box.CenterX < gutter)],
            Rules = SpreadGutter.RulesBetween(scan.Rules, 0, (int)gutter),
        };
        Page right = scan with
        {
            Regions = [.. scan.Regions.Where(region => region.Box.CenterX >= gutter)],
            Rules = SpreadGutter.RulesBetween(scan.Rules, (int)gutter, int.MaxValue),
        };
        return FacingPages.InOrder(left, right);
    }
}
