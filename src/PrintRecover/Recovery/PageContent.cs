using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>Sees to it that everything recognised on the pages goes somewhere.</summary>
internal static class PageContent
{
    /// <summary>
    /// The assembled articles, and after them an untitled one for each page with text that the assembler left out:
    /// nothing recognised is dropped.
    /// </summary>
    public static IReadOnlyList<ArticleRegions> Assemble(IArticleAssembler assembler, IReadOnlyList<Page> pages)
    {
        IReadOnlyList<ArticleRegions> articles = assembler.Assemble(pages);
        HashSet<(int, int)> placed = [.. articles.SelectMany(article => article.All).Select(Identity)];
        IEnumerable<ArticleRegions> rest = pages
            .SelectMany(page => page.Regions.Select(region => new PlacedRegion(page, region)))
            .Where(placement => placement.Region.Lines.Count > 0
                && placement.Region.Kind.AsFurniture() is null
                && !placed.Contains(Identity(placement)))
            .GroupBy(placement => placement.Page.Number)
            .Select(page => new ArticleRegions([], [], [], [.. page]));
        return [.. articles, .. rest];
    }

    /// <summary>The page's furniture, one entry a printed line, so that no two lines run together.</summary>
    public static IEnumerable<Furniture> Furniture(Page page) =>
        from region in page.Regions
        let kind = region.Kind.AsFurniture()
        where kind is not null
        from line in region.Lines
        select new Furniture(page.Number, FolioText.Refine(kind.Value, line.Text), line.Text, page.ToScan(line.Box));

    private static (int Page, int Region) Identity(PlacedRegion placement) => (placement.Page.Number, placement.Region.Id);
}
