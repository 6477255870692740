using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;
using PrintRecover.Reflow;
using PrintRecover.TextDetection;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Draws regions and articles of real pages, their text left unread: what to look at where no truth tells the score, in a second a page.
/// </summary>
internal static class UnreadBenchmark
{
    private static readonly OverlayStage[] Stages = [OverlayStage.Lines, OverlayStage.Regions, OverlayStage.Articles];

    /// <summary>Draws the pages whose path holds <c>--case</c> into <c>--overlays</c>.</summary>
    public static void Run(BenchmarkOptions options)
    {
        if (options.Overlays is not { } folder)
        {
            Console.WriteLine("Nothing is drawn without a folder: --overlays DIR.");
            return;
        }

        Directory.CreateDirectory(folder);
        using var orientation = new TesseractOrientationDetector(InstallationFolder.Models);
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        using var recovery = new IssueRecovery(Stage(orientation, detector), new RecoveryOptions { Jobs = 1 });
        string[] files = [.. SamplePages.Real("", "*", int.MaxValue)
            .Where(file => Path.GetExtension(file) is ".jpg" or ".png" or ".tif" or ".pdf")];
        foreach (string file in files.Where(file => file.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                Draw(file, recovery.Recover(file), folder);
                Console.WriteLine(Path.GetFileName(file));
            }
            catch (PrintRecoverException error)
            {
                Console.WriteLine(error.Message);
            }
        }
    }

    private static RecoveryStages Stage(TesseractOrientationDetector orientation, PpOcrTextDetector detector)
    {
        var legibility = new TesseractLegibilityMeter(InstallationFolder.Models);
        return new RecoveryStages(
            file => PageSource.Open(file, new PageSourceOptions()),
            () => new PageRecovery(
                new PagePreprocessor(orientationDetector: orientation, legibilityMeter: legibility), new TwoWayLayoutAnalyzer(detector: detector), new UnreadRecognizer()),
            new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler()))),
            new GeometricReflower());
    }

    private static void Draw(string file, RecoveredIssue recovered, string folder)
    {
        using IPageSource source = PageSource.Open(file, new PageSourceOptions());
        foreach (Page page in recovered.Pages)
        {
            GrayImage scan = source.ReadPage(page.Number).Image;
            foreach (OverlayStage stage in Stages)
            {
                string name = $"{Path.GetFileName(file)}.{page.Number}.{(int)stage}{OverlayWriter.Extension}";
                using FileStream output = File.Create(Path.Combine(folder, name));
                OverlayWriter.Write(scan, page, recovered.Articles, output, stage);
            }
        }
    }
}
