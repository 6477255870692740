using System.Runtime.CompilerServices;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Fixtures;

public class FixtureTruthTests
{
    public static TheoryData<string> Names => ["broadsheet-zh", "vertical-headline-zh", "four-column-en", "vertical-zh"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_article_of_a_fixture_has_a_title_and_text(string name)
    {
        Issue truth = Truth(name);

        Assert.True(truth.Articles.Count >= 2);
        Assert.All(truth.Articles, article => Assert.False(string.IsNullOrEmpty(article.Title)));
        Assert.All(truth.Articles, article => Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Paragraph));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_of_a_fixture_stand_on_the_page_and_apart(string name)
    {
        Issue truth = Truth(name);
        var page = new Box(0, 0, truth.Source.Pages[0].Width!.Value, truth.Source.Pages[0].Height!.Value);
        ArticleLine[] lines = [.. truth.Articles.SelectMany(article => article.Blocks).SelectMany(block => block.Lines)];

        Assert.All(lines, line => Assert.True(page.Contains(line.Box!.Value) && !line.Box!.Value.IsEmpty, line.Text));
        for (int index = 0; index < lines.Length; index++)
        {
            Assert.DoesNotContain(lines.Skip(index + 1), other => Collide(lines[index].Box!.Value, other.Box!.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_of_a_fixture_make_up_their_block(string name)
    {
        foreach (ArticleBlock block in Truth(name).Articles.SelectMany(article => article.Blocks))
        {
            string printed = string.Concat(block.Lines.Select(line => line.Text));
            Assert.Equal(LettersAndDigits(block.Text), LettersAndDigits(printed));
        }
    }

    /// <summary>Descenders may reach into the next line's box; lines side by side may not touch.</summary>
    private static bool Collide(Box first, Box second) =>
        first.Intersects(second) && 2 * first.VerticalOverlap(second) > Math.Min(first.Height, second.Height);

    private static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static Issue Truth(string name) => IssueReader.ReadFile(Path.Combine(Folder(), name, "truth.json"));

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "fixtures"));
}
