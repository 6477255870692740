using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Preprocessing;
using PrintRecover.TextDetection;
using PrintRecover.Typesetter.Unlikely;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Seconds of processor time that a picture which is no newspaper page costs, for 15 megapixels. The aim for layout, order and
/// assembly together is 1 s, whatever the picture shows.
/// </summary>
internal static class HostileBenchmark
{
    private const int ReferencePixels = 15_000_000;

    private const double AimSeconds = 1.0;

    /// <summary>Measures every kind of picture.</summary>
    public static void Run(BenchmarkOptions options)
    {
        var preprocessor = new PagePreprocessor();
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        var analyzer = new TwoWayLayoutAnalyzer(detector: detector);
        var assembler = new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler())));
        Console.WriteLine("picture\tmegapixels\tpreparing\tlayout\tassembly\tof the aim\tregions");
        foreach (UnlikelyPage kind in UnlikelyPages.All.Where(kind => kind.Name.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            GrayImage image = kind.Draw((int)(1e6 * options.Megapixels));
            var scan = new PageScan(kind.Name, 1, image, null);
            (PreparedPage prepared, double preparing) = Timed(() => preprocessor.Prepare(scan));
            (PageLayout layout, double analyzing) = Timed(() => analyzer.Analyze(prepared));
            (_, double assembling) = Timed(() => assembler.Assemble([UnreadPage.Of(layout)]));
            double scale = ReferencePixels / (double)Math.Max(image.Pixels.Length, prepared.Gray.Pixels.Length);
            Console.WriteLine(FormattableString.Invariant(
                $"{kind.Name}\t{prepared.Gray.Pixels.Length / 1e6:0.0}\t{preparing * scale:0.00}\t{analyzing * scale:0.00}\t{assembling * scale:0.00}\t{(analyzing + assembling) * scale / AimSeconds:0.00}\t{layout.Regions.Count}"));
        }
    }

    private static (T Result, double Seconds) Timed<T>(Func<T> act)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        T result = act();
        return (result, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
    }
}
