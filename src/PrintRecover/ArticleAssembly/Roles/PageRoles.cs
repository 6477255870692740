using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>Settles what layout could not see of the parts of a page, for it takes their wording, their neighbours or the page as a whole.</summary>
internal static class PageRoles
{
    /// <summary>A page of more regions is no printed one, and looking at each together with each other would take long.</summary>
    internal const int MostRegions = 2000;

    /// <summary>The page with its parts as they are.</summary>
    public static Page Settle(Page page)
    {
        page = LinePieces.Join(page);
        page = DatedHeads.Settle(page);
        page = Imprints.Settle(page);
        page = TitlePanels.Settle(page);
        page = HeadingsInRow.Settle(page);
        page = HeadlinesInSentences.Settle(page);
        page = FeatureHeadings.Settle(page);
        page = RuledAdvertisements.Settle(page);
        page = WordedRoles.Settle(page);
        return HeadlinesOverBylines.Settle(page);
    }

    /// <summary>A region of another kind; what was known of the former does not hold.</summary>
    internal static Region As(this Region region, RegionKind kind) => region with { Kind = kind, Part = null, KindConfidence = null };
}
