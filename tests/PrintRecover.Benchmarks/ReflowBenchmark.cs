using PrintRecover.PlainText;
using PrintRecover.Training;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How well broken text becomes whole again: our own held-out articles set and broken anew, and where they are beside
/// the repository, pages of text that fell out of papers, web pages, and lines of a paper of the 1930s.
/// </summary>
internal static class ReflowBenchmark
{
    private const int Seed = 20260102;
    private const int SettingsPerArticle = 20;

    /// <summary>Tells each figure in a line.</summary>
    public static void Run(BenchmarkOptions options)
    {
        if (IsWanted(options, "held-out"))
        {
            HeldOut(0);
            HeldOut(0.01);
            KeptTexts();
        }

        if (IsWanted(options, "seeds"))
        {
            Seeds();
        }

        if (IsWanted(options, "1939"))
        {
            Paper();
        }

        if (IsWanted(options, "hyphens"))
        {
            HyphenBenchmark.Run(options with { Case = options.Case.Length > 0 ? "" : "newspapers" });
        }
    }

    private static bool IsWanted(BenchmarkOptions options, string name) =>
        name.Contains(options.Case, StringComparison.OrdinalIgnoreCase);

    private static void HeldOut(double noise)
    {
        var all = new BreakScore(0, 0, 0);
        foreach (IGrouping<string, WrittenArticle> language in WrittenArticle.ReadSet("heldout").GroupBy(article => article.Language))
        {
            var random = new Random(Seed);
            BreakScore score = language
                .SelectMany(article => Enumerable.Repeat(article, SettingsPerArticle))
                .Select(article => BreakScore.Of(
                    BrokenText.Set(article, ColumnStyle.DrawForMeasuring(random, article.IsWide, noise), random), BreakModel.Learnt))
                .Aggregate((a, b) => a + b);
            Tell($"held-out articles, {language.Key}, {noise:0 %} noise", score);
            all += score;
        }

        Tell($"held-out articles, all six languages, {noise:0 %} noise", all);
    }

    private static void KeptTexts()
    {
        BreakScore score = KeptLines.Measure(KeptText.ReadSet("heldout"), BreakModel.Learnt);
        Console.WriteLine($"held-out verse, menus, lists: {score.Right} of {score.Right + score.Missed} lines left apart");
    }

    private static void Tell(string name, BreakScore score) => Console.WriteLine(FormattableString.Invariant(
        $"{name}: F1 of breaks {score.F1:0.0000} ({score.Right} found, {score.Missed} missed, {score.MadeUp} made up)"));

    private static void Seeds()
    {
        foreach (string file in SamplePages.Seeds())
        {
            (int right, int wanted, int found) = SeedTruth.Compare(file);
            Console.WriteLine($"seed {Path.GetFileName(file)[..3]}: {right} of {wanted} blocks exact and in order, {found} found");
        }
    }

    private static void Paper()
    {
        (int right, int wanted, int found) = (0, 0, 0);
        foreach (TaggedText text in SamplePages.Real("jingbao-1919-1940/text-only", "*.xml", int.MaxValue).Select(TaggedText.Read))
        {
            HashSet<(long First, long Last)> paragraphs = [.. text.Paragraphs];
            (long First, long Last)[] blocks = [.. PlainTextReflower.Reflow(text.Text.AsMemory(), TextPlace.Start, explain: true)
                .Blocks()
                .Where(block => text.HoldsParagraph(block.First, block.Last))];
            right += blocks.Count(paragraphs.Contains);
            wanted += paragraphs.Count;
            found += blocks.Length;
        }

        Console.WriteLine(wanted == 0 ? "paper of 1939: not here" : FormattableString.Invariant(
            $"paper of 1939, lines to paragraphs: F1 {2.0 * right / (wanted + found):0.000} ({right} of {wanted} paragraphs exact, {found} found)"));
    }

    private static IEnumerable<(long First, long Last)> Blocks(this ReflowedText text)
    {
        if (text.Boundaries.Count == 0)
        {
            yield break;
        }

        long first = 1;
        long last = first;
        foreach (ExplainedBoundary boundary in text.Boundaries)
        {
            if (boundary.IsBreak)
            {
                yield return (first, last);
                first = boundary.Line;
            }

            last = boundary.Line;
        }

        yield return (first, last);
    }
}
