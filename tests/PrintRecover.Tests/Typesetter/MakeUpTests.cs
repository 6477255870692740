using PrintRecover.Typesetter.Kinds;
using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;

namespace PrintRecover.Tests.Typesetter;

public class MakeUpTests
{
    private static readonly int[] Seeds = [1, 2, 3, 4, 5, 6];

    public static TheoryData<string> Kinds => [.. PageKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_line_stands_on_the_page(string kind)
    {
        foreach (Sheet sheet in Pages(kind))
        {
            Assert.All(Lines(sheet), line =>
            {
                Area area = sheet.Printed(line.Area);
                Assert.InRange(area.Left, 0, sheet.PrintedWidth - area.Width);
                Assert.InRange(area.Top, 0, sheet.PrintedHeight - area.Height);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_line_stands_on_another_or_on_a_picture(string kind)
    {
        foreach (Sheet sheet in Pages(kind))
        {
            Area[] areas =
            [
                .. Lines(sheet).Select(line => line.Area),
                .. sheet.Ornaments.Where(ornament => ornament.Kind == OrnamentKind.Picture).Select(picture => picture.Area),
            ];
            for (int index = 0; index < areas.Length; index++)
            {
                Assert.DoesNotContain(areas.Skip(index + 1), other => Collide(areas[index], other));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_paragraph_is_printed_once_and_from_its_beginning(string kind)
    {
        foreach (int seed in Seeds)
        {
            IReadOnlyList<Sheet> sheets = TypesetterHome.MakeUp(kind, seed);
            HashSet<string> written =
            [
                .. PageText.Read(TypesetterHome.Folder, sheets[0].Language).Stories
                    .SelectMany(story => story.Body).Select(block => Letters(block.Text)),
            ];
            string[] printed = [.. Paragraphs(sheets)];
            string[] cut = [.. printed.Where(paragraph => !written.Contains(paragraph))];

            Assert.Equal(printed.Length, printed.Distinct().Count());
            Assert.All(cut, paragraph => Assert.Contains(written, text => text.StartsWith(paragraph, StringComparison.Ordinal)));
            Assert.True(kind == "classified" || printed.Length > 2 * cut.Length, $"{printed.Length} paragraphs, {cut.Length} of them cut");
        }
    }

    [Fact]
    public void The_same_seed_makes_up_the_same_page_and_another_seed_another()
    {
        Assert.Equal(Text("tabloid", 7), Text("tabloid", 7));
        Assert.NotEqual(Text("tabloid", 7), Text("tabloid", 8));
    }

    [Fact]
    public void An_article_that_jumps_goes_on_under_its_own_id_on_the_next_page()
    {
        IReadOnlyList<Sheet> sheets = TypesetterHome.MakeUp("jumps", 3);
        string[] leaving = [.. sheets[0].Regions.Where(region => region.Role == Role.Jump).Select(region => region.Article)];

        Assert.NotEmpty(leaving);
        Assert.Superset(leaving.ToHashSet(), sheets[1].Regions.Select(region => region.Article).ToHashSet());
    }

    [Fact]
    public void Lines_of_a_vertical_page_run_down_and_follow_each_other_to_the_left()
    {
        Sheet sheet = TypesetterHome.MakeUp("vertical-tiers", 1)[0];
        PlacedBlock paragraph = sheet.Regions.First(region => region.Role == Role.Paragraph && region.Lines.Count > 2);
        Area[] lines = [.. paragraph.Lines.Select(line => sheet.Printed(line.Area))];

        Assert.All(lines, line => Assert.True(line.Height > line.Width));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.Second.Left < pair.First.Left));
    }

    [Theory]
    [InlineData("tabloid")]
    [InlineData("column-paper")]
    [InlineData("vertical-tiers")]
    public void Features_have_many_subheadings_all_in_one_style(string kind)
    {
        PlacedBlock[] plain = [.. Seeds.SelectMany(seed => Subheadings(kind, seed, isFeature: false))];
        PlacedBlock[][] features = [.. Seeds.Select(seed => Subheadings(kind, seed, isFeature: true))];

        Assert.True(features.Sum(page => page.Length) > 2 * plain.Length);
        Assert.All(features, page => Assert.True(page.Select(block => block.Lines[0].Block.Style).Distinct().Count() <= 1));
    }

    [Fact]
    public void Features_may_open_in_larger_type()
    {
        PlacedLine[] lines = [.. Seeds.SelectMany(seed => TypesetterHome.MakeUp("tabloid", seed, isFeature: true))
            .SelectMany(sheet => sheet.Regions.Where(region => region.Role == Role.Paragraph)).SelectMany(region => region.Lines)];

        Assert.Contains(lines, line => line.Block.Style.Size > 1.05 * TypeOf(lines));
    }

    private static double TypeOf(IEnumerable<PlacedLine> lines) =>
        lines.GroupBy(line => line.Block.Style.Size).MaxBy(size => size.Count())!.Key;

    private static PlacedBlock[] Subheadings(string kind, int seed, bool isFeature) =>
        [.. TypesetterHome.MakeUp(kind, seed, isFeature).SelectMany(sheet => sheet.Regions).Where(region => region.Role == Role.Subheading)];

    private static IEnumerable<Sheet> Pages(string kind) => Seeds.SelectMany(seed => TypesetterHome.MakeUp(kind, seed));

    private static IEnumerable<PlacedLine> Lines(Sheet sheet) => sheet.Regions.SelectMany(region => region.Lines);

    private static string Text(string kind, int seed) =>
        string.Join('\n', TypesetterHome.MakeUp(kind, seed).SelectMany(Lines).Select(line => $"{line.Area} {line.Line.Text}"));

    /// <summary>The text of bodies, put together again over columns and pages.</summary>
    private static IEnumerable<string> Paragraphs(IReadOnlyList<Sheet> sheets)
    {
        PlacedBlock[] bodies = [.. sheets.SelectMany(sheet => sheet.Regions).Where(region => region.Role == Role.Paragraph)];
        foreach (IGrouping<string, PlacedBlock> article in bodies.GroupBy(region => region.Article))
        {
            string paragraph = "";
            foreach (PlacedBlock region in article)
            {
                if (!region.IsContinuation && paragraph.Length > 0)
                {
                    yield return paragraph;
                    paragraph = "";
                }

                paragraph += Letters(string.Concat(region.Lines.Select(line => line.Line.Text)));
            }

            yield return paragraph;
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => letter != '\u00AD' && !char.IsWhiteSpace(letter)));

    private static bool Collide(Area first, Area second) =>
        Math.Min(first.Right, second.Right) - Math.Max(first.Left, second.Left) > 1
        && Math.Min(first.Bottom, second.Bottom) - Math.Max(first.Top, second.Top) > 1;
}
