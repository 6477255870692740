using System.Diagnostics;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Native.OnnxRuntime;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Benchmarks;

/// <summary>
/// What PP-OCR costs on a full Chinese page beside what its multiplications would cost at the speed at which this processor
/// multiplies matrices (the aim is 1.6 times as much), and other ways to run the network beside the one that is taken.
/// </summary>
internal static class RecognitionBenchmark
{
    private const double Aim = 1.6;
    private const string Language = "chi_sim";

    private static readonly int[] PeakSizes = [256, 384, 512, 768];

    private static readonly OnnxModelOptions Taken = new();

    private static readonly RecognitionWay[] Ways =
    [
        new("as taken", Taken),
        new("network not simplified", Taken with { IsSimplified = false }),
        new("not simplified, the library's optimization none", Taken with { IsSimplified = false, Optimization = OnnxOptimization.None }),
        new("optimization basic", Taken with { Optimization = OnnxOptimization.Basic }),
        new("optimization extended", Taken with { Optimization = OnnxOptimization.Extended }),
        new("memory kept", Taken with { KeepsMemory = true }),
        new("2 lines at once", Taken) { Batch = 2 },
        new("4 lines at once", Taken) { Batch = 4 },
        new("8 lines at once", Taken) { Batch = 8 },
        new("16 lines at once", Taken) { Batch = 16 },
        new("width 0.6", Taken) { LetterWidth = 0.6 },
        new("width 0.5", Taken) { LetterWidth = 0.5 },
        new("one session, two threads in it", Taken with { Threads = 2 }),
        new("one session, two callers", Taken) { Callers = 2 },
        new("two sessions, a caller each", Taken) { Callers = 2, HasOwnSessions = true },
    ];

    private static string ModelFile => Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.onnx");

    private static string KeysFile => Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.keys");

    /// <summary>Measures the page, then the ways.</summary>
    public static void Run(BenchmarkOptions options)
    {
        PageLayout layout = Understand(SamplePages.Fixture("broadsheet-zh")[0]);
        TellCost(layout, options.Rounds);
        TellProducts(options.Rounds);
        TellWays(layout, [.. Ways.Where(way => way == Ways[0] || way.Name.Contains(options.Case, StringComparison.OrdinalIgnoreCase))], options.Rounds);
    }

    private static PageLayout Understand(string file)
    {
        PageLayout layout = new TwoWayLayoutAnalyzer().Analyze(new PagePreprocessor().Prepare(SamplePages.Read(file)));
        return layout with { Prepared = layout.Prepared.WithoutInk() };
    }

    private static void TellCost(PageLayout layout, int rounds)
    {
        double multiplyAdds = MultiplyAdds.Count(ModelFile, Pictures(layout, new PpOcrOptions().LetterWidth));
        MatrixProduct[] products = [.. PeakSizes.Select(size => new MatrixProduct(size, size, isQuantized: false))];
        using var model = new PpOcrModel(ModelFile, KeysFile);
        using var recognizer = new PpOcrRecognizer(model, Language, InstallationFolder.Models);
        int characters = 0;
        (double Peak, double Seconds)[] rows = [.. Enumerable.Range(0, rounds).Select(_ => (products.Max(product => product.Measure()), Read()))];
        Array.ForEach(products, product => product.Dispose());

        var peak = new Measurements([.. rows.Select(row => row.Peak)]);
        var seconds = new Measurements([.. rows.Select(row => row.Seconds)]);
        var ideal = new Measurements([.. rows.Select(row => 2e-9 * multiplyAdds / row.Peak)]);
        Measurements ratio = seconds.Over(ideal);
        Console.WriteLine(FormattableString.Invariant($"peak of a product of matrices, one core: {peak} GFLOP/s"));
        Console.WriteLine(FormattableString.Invariant($"a page of {characters} characters: {multiplyAdds / 1e9:0.0} thousand million multiply-adds, at the peak {ideal} s"));
        Console.WriteLine(FormattableString.Invariant($"its recognition: {seconds} processor seconds, {ratio} times as long, {ratio.Median / Aim:0.00} of the aim"));

        double Read()
        {
            (_, double processor) = Time(() => characters = recognizer.Recognize(layout).Regions.SelectMany(region => region.Lines).Sum(line => line.Text.Length));
            return processor;
        }
    }

    private static void TellProducts(int rounds)
    {
        // As large as the product in one convolution over a line of 400 pixels.
        using var floats = new MatrixProduct(600, 480, isQuantized: false);
        using var bytes = new MatrixProduct(600, 480, isQuantized: true);
        var ratio = new Measurements([.. Enumerable.Range(0, rounds).Select(_ => floats.Measure() / bytes.Measure())]);
        Console.WriteLine($"a product in bytes, quantized anew each time: {ratio} times as long as one of floats");
    }

    private static void TellWays(PageLayout layout, RecognitionWay[] ways, int rounds)
    {
        CharacterKeys keys = CharacterKeys.Read(KeysFile);
        var sides = ways.Select(way => (Way: way, Sessions: way.Load(ModelFile), Pictures: Pictures(layout, way.LetterWidth))).ToArray();
        string[][] texts = [.. sides.Select(side => side.Way.Read(side.Sessions, side.Pictures, keys))];
        (double Wall, double Processor)[][] rows =
            [.. Enumerable.Range(0, rounds).Select(_ => sides.Select(side => Time(() => side.Way.Read(side.Sessions, side.Pictures, keys))).ToArray())];
        for (int i = 0; i < sides.Length; i++)
        {
            Console.WriteLine($"{sides[i].Way.Name}: {Ratio(row => row.Wall)} of the time, {Ratio(row => row.Processor)} of the processor time; {texts[i].Zip(texts[0]).Count(pair => pair.First != pair.Second)} of {texts[0].Length} lines read otherwise");

            Measurements Ratio(Func<(double Wall, double Processor), double> which) =>
                new Measurements([.. rows.Select(row => which(row[i]))]).Over(new Measurements([.. rows.Select(row => which(row[0]))]));
        }

        Array.ForEach(sides, side => side.Sessions.ToList().ForEach(session => session.Dispose()));
    }

    private static IReadOnlyList<GrayImage> Pictures(PageLayout layout, double letterWidth)
    {
        using var model = new PpOcrModel(ModelFile, KeysFile);
        var reader = new PpOcrLineReader(model, new PpOcrOptions { LetterWidth = letterWidth });
        return
        [
            .. layout.Regions.SelectMany(region => region.Lines).Where(line => !line.IsVertical)
                .Select(line => reader.Picture(layout.Prepared.Gray, line.Box)),
        ];
    }

    private static (double Wall, double Processor) Time(Action act)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        act();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
