using PrintRecover.Model;
using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class SetApartTextTests
{
    private const string Book = """
        The gulls had gathered on the roof of the old custom
        house, and the whole town lay still under a sky the
        colour of pewter. Nobody had seen the ferry since the
        morning, and the baker, who had a barrel of flour on
        board, went twice to the end of the mole to look for
        it, and came back each time with his hands in his
        pockets, which was a bad sign.


        The harbour master said that the ferry was a patient
        boat and would come when the wind allowed. He had it
        from his father, who had said the same of every boat,
        and had never been wrong, for in the end they all did
        come, or were forgotten by those who had waited.

        "You will catch your death out there, Captain."

        "I have caught nothing else since the spring," said
        the captain, and pulled his cap over his ears against
        the rain that had begun to fall on the stones.
        """;

    [Fact]
    public void Several_blank_lines_part_paragraphs_as_one_does() =>
        Assert.Contains(Blocks(), block => block.Text.StartsWith("The harbour master said", StringComparison.Ordinal));

    [Fact]
    public void A_line_of_speech_between_blank_lines_is_no_headline()
    {
        Assert.Contains(Blocks(), block => block is { Kind: BlockKind.Paragraph, Text: "\"You will catch your death out there, Captain.\"" });
        Assert.All(Articles(), article => Assert.Null(article.Title));
    }

    private static IReadOnlyList<Article> Articles() => PlainTextReflower.Reflow(Book.AsMemory(), TextPlace.Start).Articles;

    private static IEnumerable<ArticleBlock> Blocks() => Articles().SelectMany(article => article.Blocks);
}
