using PrintRecover.Evaluation.Articles;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Articles;

/// <summary>A part stands where it belongs with up to a fifth of its characters misread.</summary>
public class AttachedPartsTests
{
    [Theory]
    [InlineData("ferry", "fcrry", 1)] // 1/5
    [InlineData("ferry", "fcrny", 0)] // 2/5
    [InlineData("שלום עולם", "שלום עולה", 1)] // 1/8
    [InlineData("𠮷野家今日", "吉野家今日", 1)] // 1/5: a surrogate pair is one character
    [InlineData("Fa\u0308hre", "Fähre", 1)]
    [InlineData("ferry", null, 0)]
    public void A_title_is_attached_when_it_can_be_known_again(string truth, string? found, int attached) =>
        Assert.Equal(new AttachedParts(1, attached), AttachedParts.Titles([Article(truth)], [Article(found)], TextFolding.Lenient));

    [Fact]
    public void A_caption_counts_once_and_in_its_own_article_only()
    {
        Article printed = Article("Ferry", (BlockKind.Caption, "the pier"), (BlockKind.Caption, "the pier"));
        Article read = Article("Ferry", (BlockKind.Caption, "the pier"), (BlockKind.Paragraph, "the pier"));

        Assert.Equal(new AttachedParts(2, 1), AttachedParts.Blocks(BlockKind.Caption, [printed], [read], TextFolding.Lenient));
        Assert.Equal(new AttachedParts(2, 0), AttachedParts.Blocks(BlockKind.Caption, [printed], [Article("Ferry")], TextFolding.Lenient));
        Assert.Equal(new AttachedParts(2, 0), AttachedParts.Blocks(BlockKind.Caption, [printed], [null], TextFolding.Lenient));
    }

    [Fact]
    public void A_subheading_found_as_text_is_not_attached()
    {
        Article printed = Article("Ferry", (BlockKind.Subheading, "At last"));

        Assert.Equal(new AttachedParts(1, 1), AttachedParts.Blocks(BlockKind.Subheading, [printed], [printed], TextFolding.Lenient));
        Assert.Equal(
            new AttachedParts(1, 0),
            AttachedParts.Blocks(BlockKind.Subheading, [printed], [Article("Ferry", (BlockKind.Paragraph, "At last"))], TextFolding.Lenient));
    }

    [Fact]
    public void An_empty_truth_has_no_parts() =>
        Assert.Equal(new AttachedParts(0, 0), AttachedParts.Titles([Article(null)], [Article("Ferry")], TextFolding.Lenient));

    private static Article Article(string? title, params (BlockKind Kind, string Text)[] blocks) =>
        new("a", null, title, null, [], [], [.. blocks.Select(block => new ArticleBlock(block.Kind, block.Text, null, []))]);
}
