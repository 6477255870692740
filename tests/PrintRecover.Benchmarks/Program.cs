using PrintRecover;
using PrintRecover.Benchmarks;

// dotnet run -c Release --project tests/PrintRecover.Benchmarks -- NAME|all [--rounds 3] [--pages 24] [--megabytes 1000] [--megapixels 15] [--case NAME] [--program NAME] [--made DIR] [--layout truth] [--overlays DIR]
// Times are ratios, medians and spreads, measured in one run: what other programs do meanwhile strikes both sides alike.
(string Name, Action<BenchmarkOptions> Run)[] benchmarks =
[
    ("accuracy", AccuracyBenchmark.Run),
    ("speed", SpeedBenchmark.Run),
    ("layout", LayoutBenchmark.Run),
    ("hostile", HostileBenchmark.Run),
    ("memory", MemoryBenchmark.Run),
    ("hyphens", HyphenBenchmark.Run),
    ("reflow", ReflowBenchmark.Run),
    ("reflow-speed", ReflowSpeedBenchmark.Run),
    ("alignment", AlignmentBenchmark.Run),
    ("peers", PeerBenchmark.Run),
    ("articles", ArticleBenchmark.Run),
    ("masks", MaskBenchmark.Run),
    ("unread", UnreadBenchmark.Run),
    ("characters", CharacterBenchmark.Run),
    ("recognition", RecognitionBenchmark.Run),
    ("engines", EngineBenchmark.Run),
];
string wanted = args.FirstOrDefault() ?? "";
if (wanted != "all" && !benchmarks.Any(benchmark => benchmark.Name == wanted))
{
    Console.Error.WriteLine($"Say which: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))} or all; then --rounds N, --pages N, --megabytes N, --megapixels N, --case NAME if need be.");
    return 2;
}

try
{
    BenchmarkOptions options = BenchmarkOptions.Parse(args[1..]);
    foreach ((string name, Action<BenchmarkOptions> run) in benchmarks.Where(benchmark => wanted == "all" || benchmark.Name == wanted))
    {
        Console.WriteLine($"== {name} ==");
        run(options);
    }

    return 0;
}
catch (PrintRecoverException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
