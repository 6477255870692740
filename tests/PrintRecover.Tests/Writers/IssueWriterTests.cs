using System.Text;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Writers;

public class IssueWriterTests
{
    [Fact]
    public void Json_comes_back_as_it_was_read() => AssertWrites("issue.json", new JsonWriter());

    [Fact]
    public void Markdown_keeps_headlines_captions_rows_and_furniture() => AssertWrites("issue.md", new MarkdownWriter());

    [Fact]
    public void Plain_text_keeps_every_word_without_marks() => AssertWrites("issue.txt", new PlainTextWriter());

    [Fact]
    public void Writers_leave_the_stream_open_and_write_no_byte_order_mark()
    {
        foreach (IIssueWriter writer in new IIssueWriter[] { new JsonWriter(), new MarkdownWriter(), new PlainTextWriter() })
        {
            using var output = new MemoryStream();
            writer.Write(Issue(), output);
            Assert.True(output.CanWrite);
            Assert.NotEqual(0xEF, output.ToArray()[0]);
        }
    }

    [Fact]
    public void Json_rounds_confidence_to_three_decimals()
    {
        Issue issue = Issue() with
        {
            Articles = [new Article("a1", null, null, null, [], [1], [new ArticleBlock(BlockKind.Paragraph, "x", 0.98765, [])])],
        };
        Assert.Contains("\"confidence\": 0.988,", Written(new JsonWriter(), issue));
    }

    [Fact]
    public void A_blank_issue_is_still_a_file_of_each_format()
    {
        Issue blank = new(new IssueSource("a.pdf", "", "", []), [], [], []);
        Assert.Contains("\"articles\": []", Written(new JsonWriter(), blank));
        Assert.StartsWith("<!--\nsource: a.pdf\n", Written(new MarkdownWriter(), blank));
        Assert.Equal("\n", Written(new PlainTextWriter(), blank));
    }

    private static void AssertWrites(string expected, IIssueWriter writer) =>
        Assert.Equal(TestFiles.ReadBeside(expected), Written(writer, Issue()));

    private static Issue Issue() => IssueReader.ReadFile(TestFiles.Beside("issue.json"));

    private static string Written(IIssueWriter writer, Issue issue)
    {
        using var output = new MemoryStream();
        writer.Write(issue, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
