using System.Diagnostics;
using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Preprocessing;
using PrintRecover.TextDetection;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Seconds that preparing, layout, and order and assembly take on one core, a page and 15 megapixels; the aim for layout, order and
/// assembly together is 1 s. Then how many times as long as the page its layout takes where it is laid out four times over.
/// </summary>
internal static class LayoutBenchmark
{
    /// <summary>A broadsheet page at 300 dpi.</summary>
    private const double ReferenceMegapixels = 15;

    private const double AimSeconds = 1.0;

    private static readonly IArticleAssembler Assembler =
        new AdvertisementAssembler(new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler()))));

    /// <summary>Measures every page and tells the medians.</summary>
    public static void Run(BenchmarkOptions options)
    {
        string[] files =
        [
            .. SamplePages.Fixture("broadsheet-zh"), .. SamplePages.Fixture("vertical-headline-zh"),
            .. SamplePages.Fixture("four-column-en"), .. SamplePages.Real("zh-nongmin-page", "*.jpg", 1),
            .. SamplePages.Real("nzz-1780-1943", "*.tif", 1), .. SamplePages.Real("limpartial-1901", "*.png", 1),
        ];
        using var orientation = new TesseractOrientationDetector(InstallationFolder.Models);
        var preprocessor = new PagePreprocessor(orientationDetector: orientation);
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        var analyzer = new TwoWayLayoutAnalyzer(detector: detector);
        foreach (string file in files.Where(file => file.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            Measure(file, preprocessor, analyzer, options.Rounds);
        }
    }

    private static void Measure(string file, PagePreprocessor preprocessor, TwoWayLayoutAnalyzer analyzer, int rounds)
    {
        PageScan scan = SamplePages.Read(file);
        PreparedPage page = preprocessor.Prepare(scan);
        _ = analyzer.Analyze(page);
        var preparing = new Measurements([.. Enumerable.Range(0, rounds).Select(_ => Seconds(() => preprocessor.Prepare(scan)))]);
        var layout = new Measurements([.. Enumerable.Range(0, rounds).Select(_ => Seconds(() => analyzer.Analyze(page)))]);
        using var recognizer = new UnreadRecognizer();
        Page unread = recognizer.Recognize(analyzer.Analyze(page));
        var assembly = new Measurements([.. Enumerable.Range(0, rounds).Select(_ => Seconds(() => Assembler.Assemble([unread])))]);
        PreparedPage fourfold = page with { Gray = FourTimes(page.Gray), Ink = FourTimes(page.Ink) };
        var four = new Measurements([.. Enumerable.Range(0, rounds).Select(_ => Seconds(() => analyzer.Analyze(fourfold)))]);
        double megapixels = page.Gray.Pixels.Length / 1e6;
        double reference = (layout.Median + assembly.Median) * ReferenceMegapixels / megapixels;
        Console.WriteLine(FormattableString.Invariant(
            $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}: {megapixels:0.0} megapixels, preparing {preparing} s, layout {layout} s, order and assembly {assembly} s; layout, order and assembly of 15 megapixels {reference:0.00} s, {reference / AimSeconds:0.00} of the aim; layout of the page four times over {four.Median / layout.Median:0.0} times as long"));
    }

    /// <summary>Two by two copies of a picture.</summary>
    private static GrayImage FourTimes(GrayImage image)
    {
        byte[] pixels = new byte[4 * image.Pixels.Length];
        for (int y = 0; y < 2 * image.Height; y++)
        {
            ReadOnlySpan<byte> row = image.Pixels.AsSpan(y % image.Height * image.Width, image.Width);
            row.CopyTo(pixels.AsSpan(2 * y * image.Width));
            row.CopyTo(pixels.AsSpan(((2 * y) + 1) * image.Width));
        }

        return new GrayImage(2 * image.Width, 2 * image.Height, pixels);
    }

    private static double Seconds(Action act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
