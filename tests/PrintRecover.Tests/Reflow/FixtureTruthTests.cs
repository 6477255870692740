using PrintRecover.Model;
using PrintRecover.Reflow;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Reflow;

/// <summary>The printed lines of each fixture's truth, as a layout would give them, become the truth's blocks again.</summary>
public class FixtureTruthTests
{
    public static TheoryData<string> Fixtures() => [.. Directory
        .GetFiles(Path.Combine(Root(), "fixtures"), "truth.json", SearchOption.AllDirectories)
        .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Its_lines_become_its_blocks_again(string fixture)
    {
        Issue truth = IssueReader.ReadFile(Path.Combine(Root(), "fixtures", fixture, "truth.json"));

        foreach (Article article in truth.Articles)
        {
            PlacedRegion[] body = [.. RegionsOf(article, truth.Source.Pages)];
            Article reflowed = new GeometricReflower().Reflow(article.Id, new ArticleRegions([], [], [], body));

            Assert.Equal(
                article.Blocks.Select(block => (block.Kind, block.Text)),
                reflowed.Blocks.Select(block => (block.Kind, block.Text)));
        }
    }

    /// <summary>Lines of a kind that stand below each other are a region, as columns are on a page.</summary>
    private static IEnumerable<PlacedRegion> RegionsOf(Article article, IReadOnlyList<SourcePage> pages)
    {
        var run = new List<ArticleLine>();
        RegionKind kind = RegionKind.Paragraph;
        foreach ((ArticleBlock block, ArticleLine line) in article.Blocks.SelectMany(block => block.Lines.Select(line => (block, line))))
        {
            bool goesOn = run.Count > 0 && kind == KindOf(block.Kind) && run[^1].Page == line.Page
                && line.Box!.Value.Y >= run[^1].Box!.Value.Y - line.Box!.Value.Height && line.Box!.Value.HorizontalOverlap(Box.Around(run.Select(r => r.Box!.Value))) > 0;
            if (!goesOn && run.Count > 0)
            {
                yield return Place(run, kind, pages);
                run.Clear();
            }

            kind = KindOf(block.Kind);
            run.Add(line);
        }

        yield return Place(run, kind, pages);
    }

    private static PlacedRegion Place(List<ArticleLine> lines, RegionKind kind, IReadOnlyList<SourcePage> pages)
    {
        TextLine[] texts = [.. lines.Select(line => new TextLine(line.Box!.Value, line.Text, line.Confidence ?? 1, line.Box!.Value.Height > 2 * line.Box!.Value.Width))];
        SourcePage source = pages.Single(page => page.Number == lines[0].Page);
        var page = new Page(
            source.Number, source.Width!.Value, source.Height!.Value, source.Dpi!.Value, "", [], [], [], lines[0].Box!.Value.Height, PageTransform.Identity);
        return new PlacedRegion(page, new Region(0, kind, Box.Around(lines.Select(line => line.Box!.Value)), texts));
    }

    private static RegionKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Subheading => RegionKind.Subheading,
        BlockKind.Caption => RegionKind.Caption,
        BlockKind.Table => RegionKind.Table,
        _ => RegionKind.Paragraph,
    };

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PrintRecover.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("PrintRecover.sln stands above no test.");
        }

        return folder;
    }
}
