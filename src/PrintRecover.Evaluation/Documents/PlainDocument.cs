namespace PrintRecover.Evaluation.Documents;

/// <summary>Makes a document of plain text or Markdown: paragraphs between blank lines, no places.</summary>
internal static class PlainDocument
{
    /// <summary>The document. Lines between two blank ones are one paragraph; a Markdown heading is a title.</summary>
    public static EvaluatedDocument Of(string text, string name)
    {
        string[] paragraphs =
        [
            .. text.ReplaceLineEndings("\n").Split("\n\n")
                .Select(paragraph => paragraph.Trim())
                .Where(paragraph => paragraph.Length > 0 && !paragraph.StartsWith("<!--", StringComparison.Ordinal)),
        ];
        DocumentRegion[] regions = [.. paragraphs.Select(RegionOf)];
        return new EvaluatedDocument(
            name,
            [new DocumentPage(1, null, null, regions)],
            RegionBlocks.Of([.. regions.Select(region => (1, region, false))]),
            HasPrintedLines: regions.Any(region => region.Lines.Count > 1),
            HasArticles: false);
    }

    private static DocumentRegion RegionOf(string paragraph)
    {
        bool isHeading = paragraph.StartsWith('#');
        return new DocumentRegion(
            isHeading ? TextRole.Title : TextRole.Paragraph,
            [.. paragraph.TrimStart('#', ' ').Split('\n').Select(line => new DocumentLine(line.Trim(), null))],
            null,
            null);
    }
}
