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
            HasArticles: pages.Any(page => page.Any(each => each.Region.Article is not null)))
        {
            Contradictions = [.. content.Contradictions, .. content.Pages.SelectMany(page => ContradictionsOf(page, name))],
        };
    }

    private static IEnumerable<string> ContradictionsOf(Page page, string name)
    {
        var paper = new Box(0, 0, page.ScanWidth, page.ScanHeight);
        TextLine[] lines = [.. page.Regions.SelectMany(region => region.Lines)];
        int without = lines.Count(line => line.Box.IsEmpty);
        if (without > 0 && without < lines.Length)
        {
            yield return $"{without} of {lines.Length} lines on page {page.Number} of {name} have no outline or none that can be; no layout is scored.";
        }

        int outside = paper.IsEmpty ? 0 : lines.Count(line => !line.Box.IsEmpty && !line.Box.Intersects(paper));
        if (outside > 0)
        {
            yield return $"{outside} of {lines.Length} lines on page {page.Number} of {name} stand outside its {paper.Width}x{paper.Height} pixels.";
        }
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
