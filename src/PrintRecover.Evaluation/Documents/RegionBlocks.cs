using PrintRecover.Reflow;

namespace PrintRecover.Evaluation.Documents;

/// <summary>Makes whole blocks of regions that keep printed lines.</summary>
internal static class RegionBlocks
{
    /// <summary>The blocks, in the order of the regions.</summary>
    /// <param name="regions">The regions with the numbers of their pages, and whether each goes on the one before it of its article.</param>
    public static IReadOnlyList<DocumentBlock> Of(IReadOnlyList<(int Page, DocumentRegion Region, bool IsContinuation)> regions)
    {
        var joiner = new LineJoiner(HyphenMender.Of(regions.SelectMany(each => each.Region.Lines).Select(line => line.Text.AsMemory())));
        var parts = new List<(int Page, bool IsContinuation, List<DocumentRegion> Regions)>();
        foreach ((int page, DocumentRegion region, bool isContinuation) in regions)
        {
            List<DocumentRegion>? whole = isContinuation
                ? parts.FindLast(part => part.Regions[0].Article == region.Article && part.Regions[0].Role == region.Role).Regions
                : null;
            if (whole is null)
            {
                parts.Add((page, isContinuation, [region]));
            }
            else
            {
                whole.Add(region);
            }
        }

        return
        [
            .. parts
                .Where(part => part.Regions[0].Role != TextRole.Picture)
                .Select(part => new DocumentBlock(
                    part.Regions[0].Role,
                    joiner.Join(part.Regions.SelectMany(region => region.Lines).Select(line => line.Text)),
                    part.Regions[0].Article,
                    part.Page)
                {
                    IsContinuation = part.IsContinuation,
                }),
        ];
    }
}
