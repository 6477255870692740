using PrintRecover.Reflow;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How many hyphens at line ends are read rightly: in real German newspapers where they are beside the repository (the
/// aim is 99 %), and in the project's own English, German and French articles, set in columns of six widths.
/// </summary>
internal static class HyphenBenchmark
{
    private static readonly int[] Widths = [16, 20, 24, 28, 34, 40];

    /// <summary>Decides every hyphen and tells how many are right.</summary>
    public static void Run(BenchmarkOptions options)
    {
        Tell(options, "German newspapers", SamplePages.Real("de-hyphenation-page-xml", "*.xml", int.MaxValue).Select(NewspaperHyphens.Read));
        foreach (string part in (string[])["train", "heldout"])
        {
            foreach (string language in (string[])["en", "de", "fr"])
            {
                Tell(options, $"articles {part}/{language}", SamplePages.Articles(part, language).SelectMany(SetInColumns));
            }
        }
    }

    private static IEnumerable<(IReadOnlyList<string> Lines, IReadOnlyList<HyphenCase> Cases)> SetInColumns(string file)
    {
        string[] paragraphs = [.. File.ReadLines(file).Where(line => line.StartsWith("text: ", StringComparison.Ordinal)).Select(line => line[6..].Trim())];
        return Widths.Select(width => SetInColumn(paragraphs, new NarrowColumn(width)));
    }

    private static (IReadOnlyList<string> Lines, IReadOnlyList<HyphenCase> Cases) SetInColumn(IEnumerable<string> paragraphs, NarrowColumn column)
    {
        IReadOnlyList<(string Line, HyphenJoin Join)>[] set = [.. paragraphs.Select(column.Set)];
        return (
            [.. set.SelectMany(lines => lines).Select(line => line.Line)],
            [.. set.SelectMany(lines => lines.Zip(lines.Skip(1), (line, next) => new HyphenCase(line.Line, next.Line, line.Join)))
                .Where(each => Characters.IsHyphen(each.Before[^1]))]);
    }

    private static void Tell(
        BenchmarkOptions options, string name, IEnumerable<(IReadOnlyList<string> Lines, IReadOnlyList<HyphenCase> Cases)> documents)
    {
        if (!name.Contains(options.Case, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        int all = 0;
        var wrong = new List<(HyphenCase Case, HyphenJoin Found)>();
        foreach ((IReadOnlyList<string> lines, IReadOnlyList<HyphenCase> cases) in documents)
        {
            var mender = new HyphenMender(lines);
            all += cases.Count;
            wrong.AddRange(cases.Select(each => (each, mender.Decide(each.Before, each.After))).Where(pair => pair.each.Right != pair.Item2));
        }

        Console.WriteLine(all == 0
            ? $"{name}: not here"
            : FormattableString.Invariant($"{name}: {all - wrong.Count} of {all} hyphens right, {100.0 * (all - wrong.Count) / all:0.00} %"));
        foreach ((HyphenCase each, HyphenJoin found) in wrong.Where(_ => options.Case.Length > 0))
        {
            Console.WriteLine($"  {found}, not {each.Right}: {each.Before} | {each.After}");
        }
    }
}
