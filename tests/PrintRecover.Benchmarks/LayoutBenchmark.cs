using System.Diagnostics;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Preprocessing;

namespace PrintRecover.Benchmarks;

/// <summary>Seconds that preparing and layout take on one core, a page and 15 megapixels. The aim for layout is 1 s.</summary>
internal static class LayoutBenchmark
{
    /// <summary>A broadsheet page at 300 dpi.</summary>
    private const double ReferenceMegapixels = 15;

    private const double AimSeconds = 1.0;

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
        var analyzer = new TwoWayLayoutAnalyzer();
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
        double megapixels = page.Gray.Pixels.Length / 1e6;
        double reference = layout.Median * ReferenceMegapixels / megapixels;
        Console.WriteLine(FormattableString.Invariant(
            $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}: {megapixels:0.0} megapixels, preparing {preparing} s, layout {layout} s; for 15 megapixels {reference:0.00} s, {reference / AimSeconds:0.00} of the aim"));
    }

    private static double Seconds(Action act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
