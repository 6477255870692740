using System.Text;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Writers;

public class IssueReaderTests
{
    [Fact]
    public void Missing_fields_stand_for_nothing()
    {
        Issue issue = Read("""{ "schema": "printrecover/1", "articles": [ { "title": "T", "blocks": [ { "text": "x" } ] } ] }""");

        Article article = Assert.Single(issue.Articles);
        Assert.Equal(("a1", "T", null), (article.Id, article.Title, article.Kicker));
        Assert.Equal(new ArticleBlock(BlockKind.Paragraph, "x", null, []), article.Blocks[0] with { Lines = [] }, Same);
        Assert.Empty(issue.Furniture);
    }

    [Fact]
    public void A_line_knows_its_characters_only_where_the_file_lists_them()
    {
        Issue issue = Read("""
            { "schema": "printrecover/1", "articles": [ { "blocks": [ { "text": "x", "lines": [
                { "text": "x" },
                { "text": "曰", "chars": [ { "text": "曰", "box": [1, 2, 3, 4], "confidence": 0.6, "alternatives": [ { "text": "日", "confidence": 0.3 } ] } ] } ] } ] } ] }
            """);

        IReadOnlyList<ArticleLine> lines = issue.Articles[0].Blocks[0].Lines;
        Assert.Null(lines[0].Glyphs);
        PrintedGlyph glyph = Assert.Single(lines[1].Glyphs!);
        Assert.Equal(("曰", new Box(1, 2, 3, 4), 0.6), (glyph.Text, glyph.Box, glyph.Confidence));
        Assert.Equal(new GlyphAlternative("日", 0.3), Assert.Single(glyph.Alternatives));
    }

    [Theory]
    [InlineData("", "is not a printrecover/1 file")]
    [InlineData("[1]", "is not a printrecover/1 file")]
    [InlineData("{}", "it names no schema")]
    [InlineData("""{ "schema": "printrecover/9" }""", "its schema is printrecover/9")]
    [InlineData("""{ "schema": "printrecover/1", "articles": 3 }""", "is not a printrecover/1 file")]
    [InlineData("""{ "schema": "printrecover/1", "furniture": [ { "box": [1, 2] } ] }""", "a box has four numbers")]
    [InlineData("""{ "schema": "printrecover/1", "articles": [ { "headlineLines": [ { "chars": 5 } ] } ] }""", "is not a printrecover/1 file")]
    [InlineData("""{ "schema": "printrecover/1", "furniture": [ { "kind": "hat" } ] }""", "the kind hat is unknown")]
    [InlineData("""{ "schema": "printrecover/1", "furniture": [ { "page": 99999999999 } ] }""", "is not a printrecover/1 file")]
    public void What_is_no_issue_is_refused_with_its_name_and_reason(string json, string reason)
    {
        var error = Assert.Throws<InputException>(() => Read(json));
        Assert.StartsWith("truth.json", error.Message);
        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<InputException>(() => Read(new string('[', 100_000)));

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Throws<InputException>(() => IssueReader.ReadFile(TestFiles.Beside("no-such-issue.json")));

    private static bool Same(ArticleBlock a, ArticleBlock b) =>
        (a.Kind, a.Text, a.Confidence) == (b.Kind, b.Text, b.Confidence);

    private static Issue Read(string json) => IssueReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "truth.json");
}
