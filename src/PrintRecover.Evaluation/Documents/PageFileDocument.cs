using PrintRecover.Model;
using PrintRecover.TextSources;

namespace PrintRecover.Evaluation.Documents;

/// <summary>Makes a document of a PAGE, ALTO or hOCR file.</summary>
internal static class PageFileDocument
{
    /// <summary>The document; its articles are those that the file states.</summary>
    public static EvaluatedDocument Of(PageFileContent content, string name)
    {
        (int Page, DocumentRegion Region, bool IsContinuation)[][] pages =
            [.. content.Pages.Select(page => page.Regions.Select(region => RegionOf(region, page.Number)).ToArray())];
        return new EvaluatedDocument(
            name,
            [.. content.Pages.Zip(pages, (page, regions) =>
                new DocumentPage(page.Number, page.ScanWidth, page.ScanHeight, [.. regions.Select(each => each.Region)]))],
            RegionBlocks.Of([.. pages.SelectMany(page => page)]),
            HasPrintedLines: true,
            HasArticles: pages.Any(page => page.Any(each => each.Region.Article is not null)));
    }

    private static (int Page, DocumentRegion Region, bool IsContinuation) RegionOf(Region region, int page) => (
        page,
        new DocumentRegion(
            RoleOf(region.Stated?.Role) ?? RoleOf(region.Kind),
            [.. region.Lines.Select(line => new DocumentLine(line.Text, line.Box.IsEmpty ? null : line.Box))],
            region.Box.IsEmpty ? null : region.Box,
            region.Stated?.Article),
        region.Stated?.IsContinuation == true);

    private static TextRole? RoleOf(string? role) => role?.ToLowerInvariant() switch
    {
        "kicker" => TextRole.Kicker,
        "title" => TextRole.Title,
        "subtitle" => TextRole.Subtitle,
        "subheading" => TextRole.Subheading,
        "byline" => TextRole.Byline,
        "dateline" => TextRole.Dateline,
        "credit" => TextRole.Credit,
        "caption" => TextRole.Caption,
        "jump" => TextRole.Jump,
        "paragraph" => TextRole.Paragraph,
        "advertisement" => TextRole.Advertisement,
        "folio" or "masthead" or "header" or "footer" => TextRole.Furniture,
        _ => null,
    };

    private static TextRole RoleOf(RegionKind kind) => kind switch
    {
        RegionKind.Headline => TextRole.Title,
        RegionKind.Subheading => TextRole.Subheading,
        RegionKind.Caption => TextRole.Caption,
        RegionKind.Picture => TextRole.Picture,
        RegionKind.Table => TextRole.Table,
        RegionKind.Advertisement => TextRole.Advertisement,
        _ => kind.AsFurniture() is null ? TextRole.Paragraph : TextRole.Furniture,
    };
}
