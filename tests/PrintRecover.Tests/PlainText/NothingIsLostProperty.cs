using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Training;

namespace PrintRecover.Tests.PlainText;

/// <summary>Our own articles, broken, with rubbish between them, and cut into stretches anywhere.</summary>
public class NothingIsLostProperty
{
    private static readonly IReadOnlyList<WrittenArticle> Articles = WrittenArticle.ReadSet("heldout");

    private static readonly Gen<string> Junk = Gen.Elements(
            "|", "一", "— —", "12", "第三版", "\f", "下转第二版", "(Continued on A4)", "本报记者 李四", "据新华社", "●", "\0", "שלום עולם.",
            "مرحبا", "𠮷野家", "well-", "known", "„Ja“", "re=", "cover", "“", "」", " ", "　", "\t", "\r", "\u200B", "Bild: Archiv", "a")
        .NonEmptyListOf().Select(parts => string.Join(parts.Count % 2 == 0 ? "" : "\n", parts) + "\n");

    private static readonly Gen<string> Broken =
        from index in Gen.Choose(0, Articles.Count - 1)
        from seed in Gen.Choose(0, 1_000_000)
        select Set(Articles[index], new System.Random(seed));

    private static readonly Gen<(string Text, int MostCharacters)> Texts =
        from parts in Gen.Frequency((2, Broken), (3, Junk)).NonEmptyListOf()
        from most in Gen.Elements(64, 300, 2000, 1 << 20)
        select (string.Concat(parts.Take(6)), most);

    [Fact]
    public void Every_character_comes_out_once_and_only_whole_blocks_move() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(Texts.ToArbitrary(), given =>
            {
                using var content = new PlainContent(new StringReader(given.Text), 1, "", null, given.MostCharacters);
                var issue = new RecordedIssue();
                content.Write(issue, CancellationToken.None);

                string[] headlines = [.. issue.Articles.SelectMany(article => article.HeadlineLines).Select(line => Letters(line.Text))];
                string[] blocks = [.. issue.Articles.SelectMany(article => article.Blocks).Select(block => Letters(block.Text))];
                string[] furniture = [.. content.Furniture.Select(item => Letters(item.Text))];
                string all = Letters(given.Text);
                string removed = Letters(string.Concat(content.Removed.Select(line => line.Text)));
                Assert.Equal(
                    all.Order(),
                    string.Concat([.. headlines, .. blocks, .. furniture, removed]).Order());

                string kept = Letters(WithoutLines(given.Text, [.. content.Removed.Select(line => (line.Line!.Value, line.Text))]));
                Assert.All([.. headlines, .. blocks, .. furniture], part => Assert.Contains(part, kept, StringComparison.Ordinal));
                Assert.All(issue.Articles, HasItsHeadlineLines);
            }));

    private static void HasItsHeadlineLines(Article article) => Assert.Equal(
        Letters(article.Kicker + article.Title + article.Subtitle),
        Letters(string.Concat(article.HeadlineLines.Select(line => line.Text))));

    private static string Set(WrittenArticle article, System.Random random) =>
        BrokenText.Set(article, ColumnStyle.Draw(random, article.IsWide, noise: 0.005), random).Text;

    /// <summary>A form feed parts what stands in a line.</summary>
    private static string WithoutLines(string text, HashSet<(long Number, string Text)> removed) => string.Join('\n', text
        .Replace("\r\n", "\n").Replace('\r', '\n').Split('\n')
        .SelectMany((line, index) => line.Split('\f').Where(part => !removed.Contains((index + 1, part.Trim(' ', '　', '\t', '\u200B'))))));

    /// <summary>White space, and hyphens that may be mended, left out.</summary>
    private static string Letters(string? text)
    {
        var letters = new StringBuilder();
        foreach (char c in text ?? "")
        {
            if (!char.IsWhiteSpace(c) && !"\u200B\uFEFF-=\u2010\u2011\u00AD¬⸗⹀".Contains(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
