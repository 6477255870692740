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
                .Where(paragraph => paragraph.Length > 0 && !paragraph.StartsWith("<!--", StringComparison.Ordinal) && !IsRuledLine(paragraph)),
        ];
        DocumentRegion[] regions = [.. paragraphs.Select(RegionOf)];
        return new EvaluatedDocument(
            name,
            [new DocumentPage(1, null, null, regions)],
            RegionBlocks.Of([.. regions.Select(region => (1, region, false))]),
            HasPrintedLines: regions.Any(region => region.Lines.Count > 1),
            HasArticles: false);
    }

    /// <summary>A line between articles, as this program's text and Markdown's breaks have it, is no text of the page.</summary>
    private static bool IsRuledLine(string paragraph) => paragraph.Length >= 3 && paragraph[0] is '-' or '*' or '_' && paragraph.All(sign => sign == paragraph[0]);

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
