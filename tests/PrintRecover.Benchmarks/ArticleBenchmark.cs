using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Recovery;
using PrintRecover.Training.Articles;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How good layout, order and assembly are where every found line is read without an error: its text is taken off the truth.
/// </summary>
internal static class ArticleBenchmark
{
    private static readonly string[] Scores =
        ["cer_folded", "line_errors", "order_edit", "article_f1", "article_precision", "article_recall", "titles_attached", "captions_attached", "paragraphs_exact",
            "layout_f1_picture", "headlines_missed", "columns_merged", "columns_split", "lines_across_gutters"];

    private static readonly string[] RealFolders = ["zh-nongmin-page", "nzz-1780-1943", "limpartial-1901"];

    /// <summary>Scores every page and all together.</summary>
    public static void Run(BenchmarkOptions options)
    {
        FilePair[] pairs =
        [
            .. SamplePages.FixturePairs("pages/*"), .. SamplePages.Made(options.Made), .. RealFolders.SelectMany(SamplePages.RealPairs),
        ];
        using var recovery = new TruthRecovery();
        var checks = new List<DocumentCheck>();
        Console.WriteLine(string.Join('\t', Scores.Prepend("page")));
        foreach (FilePair pair in pairs.Where(pair => pair.Scan!.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            EvaluatedDocument truth = MarkedArticles.ReadTruth(pair);
            RecoveredIssue recovered = recovery.Recover(pair, truth, options.HasTrueLayout);
            checks.Add(DocumentCheck.Compare(truth, WithPictures(IssueDocument.Of(recovered.Issue, pair.Scan!), recovered.Pages)));
            Tell(Name(pair), checks[^1].Scores);
            Draw(options.Overlays, pair, recovered);
        }

        Tell("all", CheckSummary.Of(checks).Scores);
    }

    /// <summary>An issue keeps no pictures; the pages that it was made of do.</summary>
    private static EvaluatedDocument WithPictures(EvaluatedDocument found, IReadOnlyList<Page> pages) => found with
    {
        Pages = [.. found.Pages.Select(page => page with
        {
            Regions = [.. page.Regions, .. pages.Where(scanned => scanned.Number == page.Number).SelectMany(PicturesOf)],
        })],
    };

    private static IEnumerable<DocumentRegion> PicturesOf(Page page) => page.Regions
        .Where(region => region.Kind == RegionKind.Picture)
        .Select(region => new DocumentRegion(TextRole.Picture, [], page.ToScan(region.Box), null));

    private static string Name(FilePair pair) => $"{Path.GetFileName(Path.GetDirectoryName(pair.Scan!))}/{Path.GetFileName(pair.Scan!)}";

    private static void Tell(string name, IReadOnlyDictionary<string, Tally> scores) =>
        Console.WriteLine(string.Join('\t', Scores
            .Select(score => scores.TryGetValue(score, out Tally tally)
                ? FormattableString.Invariant(tally.Whole is null ? (FormattableString)$"{tally.Value:0}" : $"{tally.Value:0.000}") : "-")
            .Prepend(name)));

    private static void Draw(string? folder, FilePair pair, RecoveredIssue recovered)
    {
        if (folder is null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        using IPageSource source = PageSource.Open(pair.Scan!, new PageSourceOptions());
        foreach (Page page in recovered.Pages)
        {
            string name = $"{Name(pair).Replace('/', '.')}.{page.Number}{OverlayWriter.Extension}";
            using FileStream output = File.Create(Path.Combine(folder, name));
            OverlayWriter.Write(source.ReadPage(page.Number).Image, page, recovered.Articles, output);
        }
    }
}
