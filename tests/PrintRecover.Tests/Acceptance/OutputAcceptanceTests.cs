using System.Text;
using System.Text.RegularExpressions;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Acceptance;

/// <summary>What holds for the output of every scan, however it was read.</summary>
[Collection(FixtureScans.Name)]
public partial class OutputAcceptanceTests(FixtureConversions conversions)
{
    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void No_space_stands_between_two_Chinese_characters(string fixture, string scan)
    {
        Issue issue = conversions.Recover(fixture, scan).Issue;

        foreach (IIssueWriter writer in (IIssueWriter[])[new MarkdownWriter(), new PlainTextWriter(), new JsonWriter()])
        {
            Assert.DoesNotMatch(SpacedChinese(), Encoding.UTF8.GetString(Written(writer, issue)));
        }
    }

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void Every_box_lies_in_the_scan(string fixture, string scan)
    {
        Issue issue = conversions.Recover(fixture, scan).Issue;
        SourcePage source = Assert.Single(issue.Source.Pages);
        var page = new Box(0, 0, source.Width!.Value, source.Height!.Value);

        Box[] boxes =
        [
            .. issue.Articles.SelectMany(article => article.HeadlineLines).Select(line => line.Box!.Value),
            .. issue.Articles.SelectMany(article => article.Blocks).SelectMany(block => block.Lines).Select(line => line.Box!.Value),
            .. issue.Furniture.Select(furniture => furniture.Box!.Value),
        ];

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.True(page.Contains(box) && !box.IsEmpty, box.ToString()));
    }

    [Theory]
    [MemberData(nameof(FixtureScans.All), MemberType = typeof(FixtureScans))]
    public void Its_JSON_is_read_back_whole(string fixture, string scan)
    {
        byte[] json = Written(new JsonWriter(), conversions.Recover(fixture, scan).Issue);

        Issue reread = IssueReader.Read(new MemoryStream(json), scan);

        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(Written(new JsonWriter(), reread)));
    }

    private static byte[] Written(IIssueWriter writer, Issue issue)
    {
        using var output = new MemoryStream();
        writer.Write(issue, output);
        return output.ToArray();
    }

    [GeneratedRegex(@"[\u3400-\u9fff][ \t\u00a0\u3000]+[\u3400-\u9fff]")]
    private static partial Regex SpacedChinese();
}
