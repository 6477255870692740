using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Documents;

public sealed class DocumentArticlesTests
{
    [Fact]
    public void A_paragraph_goes_on_in_the_next_file_below_the_headline_said_again()
    {
        EvaluatedDocument front = FileOf(
            Block(TextRole.Title, "Museum of locks"), Block(TextRole.Paragraph, "The curator laid out pad-"), Block(TextRole.Jump, "Continued on page 2"));
        EvaluatedDocument inside = FileOf(
            Block(TextRole.Title, "Museum of locks"), Block(TextRole.Jump, "Continued from page 1"),
            Block(TextRole.Paragraph, "locks and tea.") with { IsContinuation = true });

        Article article = Assert.Single(DocumentArticles.Of(EvaluatedDocument.Join([front, inside])));

        Assert.Equal("Museum of locks", article.Title);
        Assert.Equal(
            [
                (BlockKind.Paragraph, "The curator laid out padlocks and tea."), (BlockKind.Jump, "Continued on page 2"),
                (BlockKind.Subheading, "Museum of locks"), (BlockKind.Jump, "Continued from page 1"),
            ],
            article.Blocks.Select(block => (block.Kind, block.Text)));
    }

    [Fact]
    public void A_paragraph_that_continues_nothing_stays() => Assert.Equal(
        ["locks and tea."],
        EvaluatedDocument.Join([FileOf(), FileOf(Block(TextRole.Paragraph, "locks and tea.") with { IsContinuation = true })]).Blocks.Select(block => block.Text));

    private static DocumentBlock Block(TextRole role, string text) => new(role, text, "a1", 1);

    private static EvaluatedDocument FileOf(params DocumentBlock[] blocks) =>
        new("truth.xml", [new DocumentPage(1, 1500, 2000, [])], blocks, HasPrintedLines: true, HasArticles: true);
}
