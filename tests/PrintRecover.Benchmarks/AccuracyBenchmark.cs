using PrintRecover.Evaluation.Articles;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Writers;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How right the fixtures come out, clean and damaged, against their truth. The aims are every article whole and under
/// its own title, and fewer than 1.5 % (clean) and 3 % (damaged) of the characters wrong.
/// </summary>
internal static class AccuracyBenchmark
{
    private static readonly (string Fixture, string Languages)[] Fixtures =
        [("broadsheet-zh", "chi_sim"), ("vertical-headline-zh", "chi_sim"), ("four-column-en", "eng"), ("vertical-zh", "chi_tra")];

    /// <summary>Converts each scan and tells what is right.</summary>
    public static void Run(BenchmarkOptions options)
    {
        foreach ((string fixture, string languages) in Fixtures.Where(each => each.Fixture.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            using var recovery = new IssueRecovery(
                RecoveryPipeline.Compose(new PipelineOptions { Languages = languages }), new RecoveryOptions { Jobs = 1 });
            foreach (string file in SamplePages.Fixture(fixture))
            {
                Tell($"{fixture}/{Path.GetFileName(file)}", Compare(file, recovery.Recover(file).Issue));
            }
        }
    }

    private static IssueComparison Compare(string file, Issue found) =>
        IssueComparison.Compare(IssueReader.ReadFile(Path.Combine(Path.GetDirectoryName(file)!, "truth.json")), found);

    private static void Tell(string name, IssueComparison comparison)
    {
        int articles = comparison.Articles.Count;
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: {100 * comparison.ErrorRate.Value:0.00} % of {comparison.ErrorRate.TruthLength} characters wrong; {comparison.ArticlesWhole} of {articles} articles whole, {comparison.TitlesRight} titles right, order {comparison.ArticleOrder:0.00}, paragraphs {comparison.Articles.Average(article => article.ParagraphF1):0.00}"));
    }
}
