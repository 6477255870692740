using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Takes advertisements out of the pages before these are assembled, so that they tell nothing of where articles go on. Each is a
/// piece of its own, behind all articles; one that is drawn has no text to give
/// and stands for a picture.
/// </summary>
/// <param name="articles">Assembles what is left.</param>
public sealed class AdvertisementAssembler(IArticleAssembler articles) : IArticleAssembler
{
    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
    {
        if (!pages.Any(page => page.Regions.Any(IsAdvertisement)))
        {
            return articles.Assemble(pages);
        }

        Dictionary<Page, Page> whole = new(ReferenceEqualityComparer.Instance);
        List<Page> rest = [];
        foreach (Page page in pages)
        {
            rest.Add(page with { Regions = [.. page.Regions.Where(region => !HasText(region) && !IsIllustration(region, page)).Select(AsPicture)] });
            whole[rest[^1]] = page;
        }

        return
        [
            .. articles.Assemble(rest).Select(article => new ArticleRegions(
                InWhole(article.Kicker), InWhole(article.Title), InWhole(article.Subtitle), InWhole(article.Body))),
            .. pages.SelectMany(page => page.Regions.Where(HasText)
                .Select(region => new ArticleRegions([], [], [], [new PlacedRegion(page, region)]))),
        ];

        IReadOnlyList<PlacedRegion> InWhole(IReadOnlyList<PlacedRegion> part) =>
            [.. part.Select(placed => placed with { Page = whole[placed.Page] })];
    }

    private static bool IsAdvertisement(Region region) => region.Kind == RegionKind.Advertisement;

    private static bool HasText(Region region) => IsAdvertisement(region) && region.Lines.Count > 0;

    /// <summary>Whether a region is a picture in an advertisement that has text as well.</summary>
    private static bool IsIllustration(Region region, Page page) => region.Kind == RegionKind.Picture
        && page.Regions.Any(other => HasText(other) && other.Box.Intersect(region.Box).Area > region.Box.Area / 2);

    private static Region AsPicture(Region region) => IsAdvertisement(region) ? region with { Kind = RegionKind.Picture } : region;
}
