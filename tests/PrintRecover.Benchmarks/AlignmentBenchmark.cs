using System.Diagnostics;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Benchmarks;

/// <summary>How long the exact alignment of a long page takes; the aim is two seconds for 50,000 characters, a fifth of them wrong.</summary>
internal static class AlignmentBenchmark
{
    private const int Characters = 50_000;
    private const int Alphabet = 3000;

    /// <summary>Aligns as often as there are rounds.</summary>
    public static void Run(BenchmarkOptions options)
    {
        var random = new Random(1);
        char[] truth = [.. Enumerable.Range(0, Characters).Select(_ => Letter(random))];
        char[] found = [.. truth.SelectMany(c => Misread(c, random))];
        for (int round = 0; round < options.Rounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            int pairs = Alignment.Of(truth, found).Count;
            watch.Stop();
            long allocated = GC.GetTotalAllocatedBytes() - before;
            Console.WriteLine(FormattableString.Invariant(
                $"{truth.Length} against {found.Length} characters: {pairs} pairs in {watch.Elapsed.TotalSeconds:0.00} s, {allocated >> 20} MB allocated on the way"));
        }
    }

    /// <summary>One in five is wrong: changed, lost or doubled.</summary>
    private static char[] Misread(char c, Random random) => random.NextDouble() switch
    {
        < 0.1 => [Letter(random)],
        < 0.15 => [],
        < 0.2 => [c, c],
        _ => [c],
    };

    private static char Letter(Random random) => (char)('一' + random.Next(Alphabet));
}
