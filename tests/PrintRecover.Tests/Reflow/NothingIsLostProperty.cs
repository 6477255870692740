using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Model;

namespace PrintRecover.Tests.Reflow;

public class NothingIsLostProperty
{
    private static readonly Gen<string> LineText = Gen.Elements(
            "老", "站", "门", "。", "，", "“", "”", "（", "）", "10", "-", "=", " ", "　", "a", "Old ", "grain", ".",
            "据新华社", "（下转第二版）", "（上接第一版）", "本报记者李四", "Continued on A4", "●", "日")
        .NonEmptyListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string> IndentedLine =
        from indent in Gen.Choose(0, 5)
        from text in LineText
        select new string(' ', indent) + text;

    private static readonly Gen<(RegionKind Kind, string[] Lines)> RegionText =
        from kind in Gen.Elements(
            RegionKind.Paragraph, RegionKind.Paragraph, RegionKind.Paragraph, RegionKind.Subheading, RegionKind.Caption,
            RegionKind.Table)
        from lines in IndentedLine.ListOf()
        select (kind, lines.ToArray());

    [Fact]
    public void Every_character_comes_out_once_and_paragraphs_stay_in_order() =>
        Prop.ForAll(RegionText.ListOf().ToArbitrary(), regions =>
        {
            Region[] body = [.. regions.Select((region, i) =>
                Print.Column(string.Join('\n', region.Lines), column: i % 2, region.Kind, top: 10_000 * (i + 1)))];

            Article article = Print.Reflow(body);

            foreach (ArticleBlock block in article.Blocks)
            {
                Assert.Equal(Letters(block.Lines.Select(line => line.Text)), Letters([block.Text]));
            }

            Assert.Equal(
                Letters(body.SelectMany(region => region.Lines).Select(line => line.Text)).Order(),
                Letters(article.Blocks.Select(block => block.Text)).Order());
            ArticleLine[] running = [.. article.Blocks
                .Where(block => block.Kind == BlockKind.Paragraph)
                .SelectMany(block => block.Lines)];
            Assert.Equal(running.OrderBy(line => line.Box!.Value.Y).ThenBy(line => line.Box!.Value.X), running);
        }).QuickCheckThrowOnFailure();

    private static string Letters(IEnumerable<string> texts) =>
        string.Concat(texts).Replace("-", "").Replace("=", "").Replace(" ", "").Replace("　", "").Replace("\n", "");
}
