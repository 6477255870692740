using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Benchmarks;

/// <summary>
/// What each of <c>--engine</c> makes of the same pages: folded errors, time and memory, page by page and for each kind of pages
/// together. Where an engine has no model for the language it is left out.
/// </summary>
internal static class EngineBenchmark
{
    private const double Megabyte = 1e6;

    private static readonly string[] Engines = ["tesseract", "ppocr", "auto"];

    /// <summary>Reads every set with every engine and tells the scores as a table.</summary>
    public static void Run(BenchmarkOptions options)
    {
        Console.WriteLine("| pages | engine | wrong, in order | wrong, each line wherever it stands | text edit | processor seconds a page | peak memory, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (PeerSet set in PeerSet.All().Where(set => set.Name.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (string engine in Engines.Where(engine => IsFor(engine, set) && engine.Contains(options.Program, StringComparison.Ordinal)))
            {
                Measure(set, engine);
            }
        }
    }

    private static bool IsFor(string engine, PeerSet set) => engine == "tesseract" || PpOcrModels.Languages.Contains(set.Language);

    private static void Measure(PeerSet set, string engine)
    {
        EngineRun[] runs = [.. set.Pairs.Select(pair => Read(pair, set.Language, engine))];
        if (runs.Length == 0)
        {
            Console.WriteLine($"| {set.Name} | {engine} | skipped: not in ../shared/data |");
            return;
        }

        for (int i = 0; i < runs.Length; i++)
        {
            string scan = set.Pairs[i].Scan!;
            Tell($"{Path.GetFileName(Path.GetDirectoryName(scan))}/{Path.GetFileName(scan)}", engine, [runs[i]]);
        }

        Tell($"**{set.Name}**", engine, runs);
    }

    private static EngineRun Read(FilePair pair, string language, string engine)
    {
        using var folder = new WorkFolder();
        TimeSpan start = ChildProcess.ProcessorTime();
        long peak = ChildProcess.PrintRecover(
            "convert", pair.Scan!, "-o", folder.File("out"), "--lang", language, "--engine", engine, "--format", "json", "--jobs", "1", "--quiet")[^1];
        TimeSpan taken = ChildProcess.ProcessorTime() - start;
        EvaluatedDocument found = DocumentReader.Read(Directory.EnumerateFiles(folder.File("out"), "*.json").Single());
        EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
        return new EngineRun(DocumentCheck.Compare(truth, found, VariantTable.Beside(pair.Truth[0])), taken, peak);
    }

    private static void Tell(string pages, string engine, EngineRun[] runs)
    {
        IReadOnlyDictionary<string, Tally> scores = CheckSummary.Of([.. runs.Select(run => run.Check)]).Scores;
        double seconds = runs.Sum(run => run.Processor.TotalSeconds) / runs.Sum(run => run.Check.Truth.Pages.Count);
        string textEdit = scores.TryGetValue("text_edit", out Tally tally) ? FormattableString.Invariant($"{tally.Value:0.000}") : "–";
        Console.WriteLine(FormattableString.Invariant(
            $"| {pages} | {engine} | {100 * scores["cer_folded"].Value:0.00} % | {100 * scores["line_errors"].Value:0.00} % | {textEdit} | {seconds:0.0} | {runs.Max(run => run.PeakBytes) / Megabyte:0} |"));
    }

    private sealed record EngineRun(DocumentCheck Check, TimeSpan Processor, long PeakBytes);
}
