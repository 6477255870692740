using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Documents;

public class IssueDocumentTests
{
    [Fact]
    public void A_paragraph_over_two_columns_is_two_regions_and_one_block()
    {
        Article article = new(
            "a1", null, "Ferry", null, [new ArticleLine(1, new Box(0, 0, 200, 30), "Ferry", null)], [1],
            [
                new ArticleBlock(BlockKind.Paragraph, "one two three four", null,
                [
                    new ArticleLine(1, new Box(0, 40, 90, 10), "one", null),
                    new ArticleLine(1, new Box(0, 55, 90, 10), "two", null),
                    new ArticleLine(1, new Box(110, 40, 90, 10), "three", null),
                    new ArticleLine(1, new Box(110, 55, 90, 10), "four", null),
                ]),
            ]);
        var issue = new Issue(
            new IssueSource("a.png", "", "", [new SourcePage(1, 200, 100)]),
            [article],
            [new Furniture(1, FurnitureKind.Folio, "7", new Box(0, 90, 10, 8)), new Furniture(1, FurnitureKind.Masthead, "News", new Box(0, 0, 10, 8))],
            []);

        EvaluatedDocument document = IssueDocument.Of(issue, "a.json");

        Assert.Equal(
            ["Furniture: News", "Title: Ferry", "Paragraph: one|two", "Paragraph: three|four", "Furniture: 7"],
            document.Regions.Select(region => $"{region.Role}: {string.Join('|', region.Lines.Select(line => line.Text))}"));
        Assert.Contains(document.Blocks, block => block is { Role: TextRole.Paragraph, Text: "one two three four", Article: "a1" });
        Assert.True(document is { HasBoxes: true, HasArticles: true, HasPrintedLines: true });
    }
}
