using System.Text;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Writers;

namespace PrintRecover.Tests.PlainText;

/// <summary>Texts much longer than a stretch, which is a hundred characters here.</summary>
public class PlainContentTests
{
    private const int Stretch = 100;

    private static readonly string Sentences = string.Concat(Enumerable.Repeat("渡口的老站关了十一年门，今天早晨第一班渡船又开了。", 100));

    [Fact]
    public void A_line_longer_than_a_stretch_goes_through_without_a_break()
    {
        Assert.Equal(Sentences + "\n", Write(new PlainTextWriter(), Sentences));
        Assert.EndsWith("\n-->\n\n" + Sentences + "\n", Write(new MarkdownWriter(), Sentences));
    }

    [Fact]
    public void Its_pieces_continue_each_other_in_the_schema()
    {
        string json = Write(new JsonWriter(), Sentences);
        Issue issue = IssueReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "a.json");
        Assert.Equal(Continuation.None, issue.Articles[0].Continues);
        Assert.True(issue.Articles.Count > 1);
        Assert.All(issue.Articles.Skip(1), article => Assert.Equal(Continuation.Block, article.Continues));
        Assert.Equal(Sentences, string.Concat(issue.Articles.SelectMany(article => article.Blocks).Select(block => block.Text)));
    }

    [Fact]
    public void Very_many_empty_lines_are_no_more_than_a_few() => Assert.Equal(
        "渡船又开了。\n\n老站关了门。\n",
        Write(new PlainTextWriter(), "渡船又开了。\n" + new string('\n', 100_000) + "老站关了门。\n"));

    [Fact]
    public void Paragraphs_behind_a_cut_go_on_with_the_article_before_it()
    {
        string text = "老站关门\n\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"渡口的老站关了{i}年门。\n\n"));
        string written = Write(new PlainTextWriter(), text);
        Assert.DoesNotContain("---", written);
        Assert.EndsWith("渡口的老站关了39年门。\n\n渡口的老站关了40年门。\n", written);
    }

    private static string Write(IIssueWriter writer, string text)
    {
        using var content = new PlainContent(new StringReader(text), 1, "", null, Stretch);
        using var output = new MemoryStream();
        using (IIssueFile file = writer.Begin(new IssueSource("a.txt", "", "", content.Pages), output))
        {
            content.Write(file, CancellationToken.None);
            file.Finish(content.Furniture, content.Removed, []);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
